import { membersOf } from '../../lists/groups.ts';
import type { Results } from '../../results/results.ts';
import { type Best, bestAt } from './best-at.ts';
import { shuffled } from './shuffled.ts';

/** As far down the list again, and at least so far, are those of a level. */
const LEAST = 10;
/** Those of one era competed at most so many years from each other. */
const ERA = 15;
const LOOKED_AT = 14;

/** By chance others of a level and an era with one who has a best, no two with equal marks; null where there are not `count`. */
export function rivalsOfBest(
  results: Results,
  best: Best,
  random: () => number,
  count: number,
): readonly Best[] | null {
  const { store } = results.listed;
  const all = membersOf(store.bests, best.number * 2);
  const reach = Math.max(LEAST, best.place + 1);
  const near = Array.from(all.subarray(Math.max(0, best.place - reach), best.place + reach + 1));
  const chosen: Best[] = [];
  for (const row of shuffled(near, random, LOOKED_AT)) {
    if (chosen.length === count) break;
    const other = bestAt(results, row);
    if (!other || Math.abs(other.year - best.year) > ERA || other.mark.decimals !== best.mark.decimals) continue;
    if ([best, ...chosen].every((one) => isAnother(one, other))) chosen.push(other);
  }
  return chosen.length === count ? chosen : null;
}

/** Another athlete for sure, with another mark. */
const isAnother = (a: Best, b: Best): boolean =>
  a.row !== b.row && a.mark.value !== b.mark.value && (a.athlete.born === null || a.athlete.born !== b.athlete.born);
