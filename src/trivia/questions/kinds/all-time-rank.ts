import { ordinal } from '../../../athletics/ordinal.ts';
import type { ListStore } from '../../../lists/list-store.ts';
import { HAND } from '../../../lists/precision.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { isBeatenElsewhere } from '../is-beaten-elsewhere.ts';
import { worded } from '../worded.ts';
import { eventWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

/** Nobody keeps in mind who is further down, and everybody who is first. */
const RANKS = { first: 2, last: 10 } as const;
/** Ranks that somebody may be thought to have had are so far apart: nobody tells a sixth from a seventh. */
const APART = 3;
/** Before, lists have gaps, and watches were stopped by hand. */
const FIRST = 1976;

function otherRanks(rank: number, random: () => number): readonly number[] {
  const mostAhead = Math.min(3, Math.floor((rank - 1) / APART));
  const ahead = Math.floor(random() * (mostAhead + 1));
  const ladder = Array.from({ length: 4 }, (_, i) => rank + (i - ahead) * APART);
  return ladder.filter((other) => other !== rank);
}

/** The rank of a best among those of all athletes when its year ended; null where it was shared, or a hand stopped a watch. */
function rankThen(store: ListStore, { row, number, year, mark }: Best): number | null {
  const { numbers, raceOf, yearOf, athleteOf } = store;
  const [from, to] = [numbers.eventRows[number * 2] ?? 0, numbers.eventRows[number * 2 + 1] ?? 0];
  const ahead = new Set<number>();
  for (let other = from; other < to && (other <= row || numbers.mark[other] === mark.value); other += 1) {
    const isOwn = athleteOf[other] === athleteOf[row];
    if (isOwn || (yearOf[raceOf[other] ?? 0] ?? 0) > year) continue;
    if ((numbers.precision[other] ?? 0) >= HAND || numbers.mark[other] === mark.value) return null;
    ahead.add(athleteOf[other] ?? 0);
  }
  return ahead.size + 1;
}

/** Which place somebody had on the all-time list when the year of the best was over: lists go on, but that stays. */
export const allTimeRank: Kind = {
  name: 'all-time-rank',
  pool: bests,
  draft({ world: { results }, random }, row) {
    const { store } = results.listed;
    const best = bestAt(results, row);
    const until = Number(best?.until?.slice(0, 4) ?? 0);
    const rank = best && best.year >= FIRST && best.year < until ? rankThen(store, best) : null;
    if (!best || isBeatenElsewhere(results, best, ({ year }) => year <= best.year)) return null;
    if (rank === null || rank < RANKS.first || rank > RANKS.last) return null;
    const list = `the all-time list of the ${eventWords(best.event)}${terms(best.event, null)} at the end of ${best.year}`;
    return {
      prompt: worded(random, [
        `Where did ${best.athlete.name} stand on ${list}?`,
        `Which place did ${best.athlete.name} have on ${list}?`,
      ]),
      right: ordinal(rank),
      wrong: otherRanks(rank, random).map(ordinal),
      ...aboutBests(results, best),
      why: `${bestWords(best)} was the ${ordinal(rank)} best of all athletes in the ${eventWords(best.event)} at the end of ${best.year}.`,
    };
  },
};
