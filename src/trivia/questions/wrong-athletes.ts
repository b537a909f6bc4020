import type { Athlete } from '../../athletics/athlete.ts';
import { fold } from '../../athletics/name.ts';
import type { Results } from '../../results/results.ts';
import { isDistinctive } from './is-distinctive.ts';
import { shuffled } from './shuffled.ts';

/** So many are looked at before a question is given up. */
const LOOKED_AT = 12;

/** Lists know some under two names: who shares a birthday with another may be the same. */
const mayBeOne = (a: Athlete, b: Athlete): boolean =>
  fold(a.name) === fold(b.name) || (a.born !== null && a.born.length > 4 && a.born === b.born);

/** By chance `count` athletes of some who can't be taken for the right one or each other; null where there are not enough. */
export function wrongAthletes(
  results: Results,
  right: Athlete,
  others: readonly Athlete[],
  random: () => number,
  count = 3,
): readonly Athlete[] | null {
  const chosen: Athlete[] = [];
  for (const other of shuffled(others, random, LOOKED_AT)) {
    if (chosen.length === count) break;
    if (other.sex !== right.sex || other.team !== right.team) continue;
    if ([right, ...chosen].some((one) => mayBeOne(one, other)) || !isDistinctive(results, other)) continue;
    chosen.push(other);
  }
  return chosen.length === count ? chosen : null;
}
