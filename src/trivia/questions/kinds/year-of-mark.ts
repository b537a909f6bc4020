import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { isUnequalled } from '../is-unequalled.ts';
import type { Scope } from '../scope.ts';
import { shuffled } from '../shuffled.ts';
import { worded } from '../worded.ts';
import { didWords, doneWords, eventWords } from '../wording.ts';
import type { Kind } from './kind.ts';

/** A mark may have been achieved in any season so near. */
const REACH = 4;
/** When somebody further down had a best nobody keeps in mind. */
const GREAT = 25;

/** Other years about that of a mark, first those in which the athlete has marks as well. */
function otherYears({ world: { results }, random }: Scope, { athlete, year, event, row }: Best): readonly number[] {
  const { store } = results.listed;
  const { rows } = rowsInEvent(store, store.athleteOf[row] ?? 0, event);
  const active = new Set(Array.from(rows, (own) => store.yearOf[store.raceOf[own] ?? 0] ?? 0));
  const last = store.firstYear + store.years - 1;
  const near = Array.from({ length: 2 * REACH + 1 }, (_, i) => year - REACH + i).filter(
    (other) => other !== year && other <= last,
  );
  const born = athlete.born === null ? 0 : Number(athlete.born.slice(0, 4));
  const likely = near.filter((other) => active.has(other));
  const others = near.filter((other) => !active.has(other) && other - born > 16);
  return [...shuffled(likely, random), ...shuffled(others, random)].slice(0, 3);
}

/** In which year somebody had the mark that is their best. */
export const yearOfMark: Kind = {
  name: 'year-of-mark',
  pool: bests,
  draft(scope, row) {
    const { results } = scope.world;
    const best = bestAt(results, row);
    if (!best || best.place >= GREAT || !isUnequalled(results, best)) return null;
    return {
      prompt: worded(scope.random, [
        `In which year did ${best.athlete.name} ${doneWords(best.event, best.mark)}?`,
        `${best.athlete.name} ${didWords(best.event, best.mark)}. In which year?`,
      ]),
      right: String(best.year),
      wrong: otherYears(scope, best).map(String),
      ...aboutBests(results, best),
      why: `${bestWords(best)} in the ${eventWords(best.event)}.`,
    };
  },
};
