import { ordinal } from '../../../athletics/ordinal.ts';
import { membersOf } from '../../../lists/groups.ts';
import { HAND } from '../../../lists/precision.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { shuffled } from '../shuffled.ts';
import { eventWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Nobody keeps in mind who is further down. */
const LAST = 20;
/** Ranks that somebody at this one may be thought to have: as far off as the rank itself, and at least so far. */
const LEAST = 4;

function otherRanks(rank: number, last: number, random: () => number): readonly number[] {
  const reach = Math.max(LEAST, Math.ceil(rank * 0.6));
  const near = Array.from({ length: 2 * reach + 1 }, (_, i) => rank - reach + i);
  const apart = Math.ceil(rank / 12);
  const chosen: number[] = [];
  for (const other of shuffled(near, random))
    if (other > 0 && other <= last && [rank, ...chosen].every((one) => Math.abs(one - other) >= apart))
      chosen.push(other);
  return chosen.slice(0, 3);
}

/** Which place somebody has on the all-time list. */
export const allTimeRank: Kind = {
  name: 'all-time-rank',
  pool: bests,
  draft({ world: { results, lists: store }, random }, row) {
    const best = bestAt(results, row);
    if (!best || best.place >= LAST) return null;
    const { mark, precision } = store.numbers;
    const all = membersOf(store.bests, best.number * 2);
    const isTied = [best.place - 1, best.place + 1].some((place) => mark[all[place] ?? -1] === best.mark.value);
    const isMixed = all.subarray(0, best.place + 1).some((other) => (precision[other] ?? 0) >= HAND);
    if (isTied || isMixed) return null;
    const rank = best.place + 1;
    return {
      prompt: `Where does ${best.athlete.name} stand on the all-time list of the ${eventWords(best.event)}${terms(best.event, results.listed.until)}?`,
      right: ordinal(rank),
      wrong: otherRanks(rank, all.length, random).map(ordinal),
      ...aboutBests(results, best),
      why: `${bestWords(best)} stands ${ordinal(rank)} in the ${eventWords(best.event)}, each athlete’s best counted once.`,
    };
  },
};
