import type { Athlete } from '../athletics/athlete.ts';
import type { Edition } from '../athletics/edition.ts';
import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import { eventOfRace } from '../lists/list-event.ts';
import type { ListStore } from '../lists/list-store.ts';
import { lowerBound, lowerBoundOf } from '../lists/lower-bound.ts';
import type { Slices } from '../paging.ts';
import { byShortId } from '../short-id.ts';
import { listEditions } from './list-editions.ts';
import { listOrder } from './list-order.ts';
import type { Race } from './race.ts';
import type { Results } from './results.ts';
import { listRacesOf } from './store.ts';

/** What a race must be to be meant; what is absent may be anything. */
export interface RaceQuery {
  readonly athlete?: Athlete | undefined;
  readonly event?: EventQuery | undefined;
  /** One of these. */
  readonly meets?: readonly Edition[] | undefined;
  readonly year?: number | undefined;
}

const yearOf = ({ date, edition }: Race): number => (date === null ? edition.year : Number(date.slice(0, 4)));

/** Those of the races that articles tell of. */
function toldRaces(results: Results, { athlete, event, meets, year }: RaceQuery): readonly Race[] {
  const editions = meets && new Set(meets.map(({ id }) => id));
  return (athlete ? results.toldOf(athlete.id) : results.told).filter(
    (race) =>
      (!event || isEvent(event, race.event)) &&
      (!editions || editions.has(race.edition.id)) &&
      (year === undefined || yearOf(race) === year),
  );
}

/** The races of lists of one event, of a year or of all. */
function racesOfEvent({ numbers }: ListStore, event: number, year: number | undefined): readonly number[] {
  const [from, to] = [numbers.eventRaces[event] ?? 0, numbers.eventRaces[event + 1] ?? 0];
  const first = year === undefined ? from : lowerBound(numbers.day, year * 10_000, from, to);
  const last = year === undefined ? to : lowerBound(numbers.day, (year + 1) * 10_000, from, to);
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** Races of lists among which are all that a query means, as few as an index gives. */
function candidates({ listed }: Results, { athlete, event, meets, year }: RaceQuery): readonly number[] {
  const { store, numberOf } = listed;
  const number = athlete && numberOf(athlete.id);
  if (athlete) return number === undefined ? [] : [...listRacesOf(listed, number)];
  if (meets) return meets.flatMap((meet) => [...listEditions(store).races(meet)]);
  return store.columns.events.flatMap((one, number) =>
    !event || isEvent(event, one) ? racesOfEvent(store, number, year) : [],
  );
}

/** The races that only lists know, latest first. */
function listRaces(results: Results, query: RaceQuery): Uint32Array {
  const { store } = results.listed;
  const { races, rankOf } = listOrder(store);
  const { athlete, event, meets, year } = query;
  if (!athlete && !event && !meets && year === undefined) return races.filter((race) => !results.isTold(race));
  const events = event && store.columns.events.map((one) => isEvent(event, one));
  const atMeets = athlete && meets && new Set(meets.flatMap((meet) => [...listEditions(store).races(meet)]));
  const found = candidates(results, query).filter(
    (race) =>
      !results.isTold(race) &&
      (!events || events[eventOfRace(store, race)]) &&
      (!atMeets || atMeets.has(race)) &&
      (year === undefined || store.yearOf[race] === year),
  );
  return Uint32Array.from(found, (race) => rankOf[race] ?? 0)
    .sort()
    .map((rank) => races[rank] ?? 0);
}

/** Every race that a query means, latest first; of one day, those that articles tell of first. */
export function findRaces(results: Results, query: RaceQuery): Slices<Race> {
  const told = toldRaces(results, query);
  const inLists = listRaces(results, query);
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

/** The race with this id or short id; ids of lists are short enough for every button. */
export const findRace = (results: Results, id: string): Race | undefined =>
  results.race(id) ?? byShortId(results.told, id);
