import type { Edition } from '../athletics/edition.ts';
import { isEvent } from '../athletics/parse-event.ts';
import { lowerBound, lowerBoundOf } from '../lists/lower-bound.ts';
import { oncePer } from '../once-per.ts';
import type { Slices } from '../paging.ts';
import { byShortId } from '../short-id.ts';
import { queryLists } from './query-lists.ts';
import type { Race } from './race.ts';
import type { RaceQuery } from './race-query.ts';
import type { Results } from './results.ts';

const yearOf = ({ date, edition }: Race): number => (date === null ? edition.year : Number(date.slice(0, 4)));

/** Those of the races that articles tell of. */
function toldRaces(results: Results, { athlete, event, meets, year, finals }: RaceQuery): readonly Race[] {
  const editions = meets && new Set(meets.map(({ id }) => id));
  return (athlete ? results.toldOf(athlete.id) : results.told).filter(
    (race) =>
      (!event || isEvent(event, race.event)) &&
      (!editions || editions.has(race.edition.id)) &&
      (year === undefined || yearOf(race) === year) &&
      (!finals || race.round === 'final'),
  );
}

/** Those that no article tells of; worked out once for the long lists of races that are asked for again and again. */
const untoldIn = oncePer((results: Results) =>
  oncePer((races: Uint32Array) => races.filter((race) => !results.isTold(race))),
);

/** Every race that a query means, latest first; of one day, those that articles tell of first. */
export function findRaces(results: Results, query: RaceQuery): Slices<Race> {
  const told = toldRaces(results, query);
  const inLists = untoldIn(results)(queryLists(results, query));
  const { day } = results.listed.store.numbers;
  const dayOf = ({ date, edition }: Race): number => Number((date ?? `${edition.year}1231`).replaceAll('-', ''));
  const places = told.map((race, before) => {
    const toldDay = dayOf(race);
    return before + lowerBoundOf(inLists.length, (place) => (day[inLists[place] ?? 0] ?? 0) > toldDay);
  });
  const at = (place: number): Race => {
    const before = lowerBound(places, place, 0, places.length);
    const race = places[before] === place ? told[before] : undefined;
    return race ?? results.raceAt(inLists[place - before] ?? 0);
  };
  const length = told.length + inLists.length;
  return {
    length,
    slice: (from, to) => Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, i) => at(from + i)),
  };
}

/** Several lists of races as one, one after the other. */
function inTurn(lists: readonly Slices<Race>[]): Slices<Race> {
  const length = lists.reduce((sum, own) => sum + own.length, 0);
  return {
    length,
    slice(from, to) {
      let before = 0;
      return lists.flatMap((own) => {
        const found = own.slice(Math.max(0, from - before), Math.max(0, to - before));
        before += own.length;
        return found;
      });
    },
  };
}

/** Every race that a query means, those of some meets before those of others, and of equal ones latest first. */
export const findRacesByMeet = (
  results: Results,
  query: RaceQuery,
  turns: readonly (readonly Edition[])[],
): Slices<Race> => inTurn(turns.map((meets) => findRaces(results, { ...query, meets })));

/** The race with this id or short id; ids of lists are short enough for every button. */
export const findRace = (results: Results, id: string): Race | undefined =>
  results.race(id) ?? byShortId(results.told, id);
