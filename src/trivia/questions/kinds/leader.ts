import type { ListQuestion } from '../../../lists/best-list.ts';
import { bestList } from '../../../lists/best-list.ts';
import type { OtherMark } from '../../../results/other-marks.ts';
import { aboutBests } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import type { Draft } from '../draft.ts';
import { isBeatenElsewhere } from '../is-beaten-elsewhere.ts';
import { isKnownTo } from '../is-known-to.ts';
import type { Scope } from '../scope.ts';
import { wrongAthletes } from '../wrong-athletes.ts';

/** So many of the best are drawn from. */
const BEST = 9;

/**
 * Who leads a list with a best of theirs, and three of those behind, one of whom may be thought to be ahead: no name stands out. Null where somebody
 * else leads, several do, or articles and other lists know as good a mark.
 */
export function leader(
  scope: Scope,
  best: Best,
  asked: ListQuestion,
  isAsked: (other: Best) => boolean = () => true,
): Omit<Draft, 'prompt' | 'why'> | null {
  const { world, random } = scope;
  const [first, ...others] = bestList(world.results.listed.store, asked, 0, BEST).entries;
  if (!first || first.row !== best.row || first.tied) return null;
  const isOf = (other: OtherMark): boolean =>
    (asked.nation ?? other.nation) === other.nation && (asked.year ?? other.year) === other.year;
  if (isBeatenElsewhere(world.results, best, isOf)) return null;
  const behind = others.flatMap((entry) => bestAt(world.results, entry.row) ?? []).filter(isAsked);
  const wrong = wrongAthletes(
    world.results,
    best.athlete,
    behind.map(({ athlete }) => athlete),
    random,
  );
  if (!wrong) return null;
  const isLikely = behind.some((other) => wrong.includes(other.athlete) && isKnownTo(scope, other.athlete, other.year));
  if (isKnownTo(scope, best.athlete, best.year) && !isLikely) return null;
  return { right: best.athlete.name, wrong: wrong.map(({ name }) => name), ...aboutBests(world.results, best) };
}
