import { ordinal } from '../../../athletics/ordinal.ts';
import { membersOf } from '../../../lists/groups.ts';
import { HAND } from '../../../lists/precision.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { worded } from '../worded.ts';
import { eventWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Nobody keeps in mind who is further down, and everybody who is first. */
const RANKS = { first: 2, last: 10 } as const;
/** Ranks that somebody may be thought to have are so far apart: nobody tells a sixth from a seventh. */
const APART = 3;

function otherRanks(rank: number, last: number, random: () => number): readonly number[] {
  const mostAhead = Math.min(3, Math.floor((rank - 1) / APART));
  const ahead = Math.floor(random() * (mostAhead + 1));
  const ladder = Array.from({ length: 4 }, (_, i) => rank + (i - ahead) * APART);
  return ladder.filter((other) => other !== rank && other <= last);
}

/** Which place somebody has on the all-time list. */
export const allTimeRank: Kind = {
  name: 'all-time-rank',
  pool: bests,
  draft({ world: { results, lists: store }, random }, row) {
    const best = bestAt(results, row);
    if (!best || best.place + 1 < RANKS.first || best.place + 1 > RANKS.last) return null;
    const { mark, precision } = store.numbers;
    const all = membersOf(store.bests, best.number * 2);
    const isTied = [best.place - 1, best.place + 1].some((place) => mark[all[place] ?? -1] === best.mark.value);
    const isMixed = all.subarray(0, best.place + 1).some((other) => (precision[other] ?? 0) >= HAND);
    if (isTied || isMixed) return null;
    const rank = best.place + 1;
    const list = `the all-time list of the ${eventWords(best.event)}${terms(best.event, results.listed.until)}`;
    return {
      prompt: worded(random, [
        `Where does ${best.athlete.name} stand on ${list}?`,
        `Which place does ${best.athlete.name} have on ${list}?`,
      ]),
      right: ordinal(rank),
      wrong: otherRanks(rank, all.length, random).map(ordinal),
      ...aboutBests(results, best),
      why: `${bestWords(best)} stands ${ordinal(rank)} in the ${eventWords(best.event)}, each athlete’s best counted once.`,
    };
  },
};
