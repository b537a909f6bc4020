import type { Performance } from '../../results/race.ts';
import { aloneIn, type Final } from './final-at.ts';
import { isDistinctive } from './is-distinctive.ts';
import { isKnownTo } from './is-known-to.ts';
import type { Scope } from './scope.ts';

/** Who was second in a final, alone; null for one whose name may mean another, or whom few have heard of. */
export function secondOf(scope: Scope, { race, year }: Final): Performance | null {
  const second = aloneIn(race, 2);
  if (!second || !isDistinctive(scope.world.results, second.athlete)) return null;
  const isTold = second.sources.some(({ kind }) => kind === 'article');
  return second.athlete.team || isTold || isKnownTo(scope, second.athlete, year) ? second : null;
}
