import { membersOf } from '../../lists/groups.ts';
import { type Best, bestAt } from './best-at.ts';
import { isComparable } from './is-comparable.ts';
import { isKnownTo } from './is-known-to.ts';
import { isSettled } from './is-settled.ts';
import type { Scope } from './scope.ts';
import { shuffled } from './shuffled.ts';

/** As far down the list again, and at least so far, are those of a level. */
const LEAST = 20;
/** Those of one era competed at most so many years from each other. */
const ERA = 15;
const LOOKED_AT = 40;

/**
 * By chance others of a level and an era with one who has a best, no two with equal marks, and none whom few have heard of beside one whom fans
 * know; null where there are not `count`.
 */
export function rivalsOfBest(scope: Scope, best: Best, count: number): readonly Best[] | null {
  const { world, random } = scope;
  const { results } = world;
  const { store } = results.listed;
  if (!isComparable(scope, best)) return null;
  const isKnown = isKnownTo(scope, best.athlete, best.year);
  const all = membersOf(store.bests, best.number * 2);
  const reach = Math.max(LEAST, best.place + 1);
  const near = Array.from(all.subarray(Math.max(0, best.place - reach), best.place + reach + 1));
  const chosen: Best[] = [];
  for (const row of shuffled(near, random, LOOKED_AT)) {
    if (chosen.length === count) break;
    const other = bestAt(results, row);
    if (!other || Math.abs(other.year - best.year) > ERA || other.mark.decimals !== best.mark.decimals) continue;
    if (!isSettled(scope, other) || (isKnown && !isKnownTo(scope, other.athlete, other.year))) continue;
    if ([best, ...chosen].every((one) => isAnother(one, other))) chosen.push(other);
  }
  return chosen.length === count ? chosen : null;
}

/** Another athlete for sure, with another mark. */
const isAnother = (a: Best, b: Best): boolean =>
  a.row !== b.row && a.mark.value !== b.mark.value && (a.athlete.born === null || a.athlete.born !== b.athlete.born);
