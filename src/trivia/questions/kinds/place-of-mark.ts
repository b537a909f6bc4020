import { nationOf } from '../../../athletics/nation.ts';
import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { bestList } from '../../../lists/best-list.ts';
import { raceAt } from '../../../lists/list-race.ts';
import { flag } from '../../../wording/flag.ts';
import { aboutBests, bestWords } from '../about-bests.ts';
import { type Best, bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { isUnequalled } from '../is-unequalled.ts';
import type { Scope } from '../scope.ts';
import { shuffled } from '../shuffled.ts';
import { worded } from '../worded.ts';
import { didWords, doneWords, eventWords } from '../wording.ts';
import type { Kind } from './kind.ts';

interface Place {
  readonly city: string;
  readonly country: string | null;
}

/** "Berlin 🇩🇪". */
const placeText = ({ city, country }: Place): string => `${city} ${flag(country)}`;

/** A state that is gone has none: its cities lie in another one today. */
const hasFlag = ({ country }: Place): boolean => country !== null && (nationOf(country)?.iso ?? null) !== null;

const SEASON = 40;
const [GREATEST, GREAT] = [5, 25] as const;

/** Where the athlete or others of that season had marks in the event. */
function otherPlaces({ world: { results }, random }: Scope, { row, event, year }: Best): readonly Place[] {
  const { store } = results.listed;
  const own = Array.from(rowsInEvent(store, store.athleteOf[row] ?? 0, event).rows).slice(1, SEASON);
  const season = bestList(store, { event, year, every: true }, 0, SEASON).entries.map((entry) => entry.row);
  return [...shuffled(own, random, 8), ...shuffled(season, random, 16)].map((other) => {
    const { city, nation } = raceAt(store, store.raceOf[other] ?? 0);
    return { city, country: nation };
  });
}

/** Three, each in another country, so that none is another name of the right one or its suburb, and no country stands out. */
function wrongPlaces(right: Place, others: readonly Place[]): readonly Place[] {
  const chosen: Place[] = [];
  for (const other of others) {
    if (chosen.length === 3) break;
    if (!hasFlag(other) || other.country === right.country) continue;
    if (chosen.every(({ country }) => country !== other.country)) chosen.push(other);
  }
  return chosen;
}

/** In which city somebody had the mark that is their best. */
export const placeOfMark: Kind = {
  name: 'place-of-mark',
  pool: bests,
  draft(scope, row) {
    const { results } = scope.world;
    const best = bestAt(results, row);
    // Of a mark that isn't among the greatest nobody remembers a place without a great meet.
    if (!best || best.place >= (best.meet === null ? GREATEST : GREAT)) return null;
    if (!hasFlag(best) || !isUnequalled(results, best)) return null;
    const wrong = wrongPlaces(best, otherPlaces(scope, best));
    if (wrong.length < 3) return null;
    return {
      prompt: worded(scope.random, [
        `Where did ${best.athlete.name} ${doneWords(best.event, best.mark)}?`,
        `${best.athlete.name} ${didWords(best.event, best.mark)}. Where was that?`,
      ]),
      right: placeText(best),
      wrong: wrong.map(placeText),
      ...aboutBests(results, best),
      why: `${bestWords(best)} in the ${eventWords(best.event)}.`,
    };
  },
};
