import type { Athlete } from '../athletics/athlete.ts';
import type { Edition } from '../athletics/edition.ts';
import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import { eventOfRace } from '../lists/list-event.ts';
import type { ListStore } from '../lists/list-store.ts';
import { lowerBound, lowerBoundOf } from '../lists/lower-bound.ts';
import { oncePer } from '../once-per.ts';
import type { Slices } from '../paging.ts';
import { byShortId } from '../short-id.ts';
import { listEditions } from './list-editions.ts';
import { type ListOrder, listOrder } from './list-order.ts';
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

/** Races by their places in the order, sorted. */
const inOrder = ({ races }: ListOrder, ranks: Uint32Array): Uint32Array => ranks.sort().map((rank) => races[rank] ?? 0);

/** The races of events in a year or in all: those of each event stand together, by day. */
function racesOfEvents(store: ListStore, { event, year }: RaceQuery): Uint32Array {
  const { day, eventRaces } = store.numbers;
  const order = listOrder(store);
  if (!event && year === undefined) return order.races;
  const ranks = store.columns.events.flatMap((one, number) => {
    if (event && !isEvent(event, one)) return [];
    const [from, to] = [eventRaces[number] ?? 0, eventRaces[number + 1] ?? 0];
    const first = year === undefined ? from : lowerBound(day, year * 10_000, from, to);
    const last = year === undefined ? to : lowerBound(day, (year + 1) * 10_000, from, to);
    return [order.rankOf.subarray(first, last)];
  });
  const all = new Uint32Array(ranks.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const some of ranks) {
    all.set(some, filled);
    filled += some.length;
  }
  return inOrder(order, all);
}

/** The races of an athlete, of meets, or of an athlete at meets. */
function racesOfThese({ listed }: Results, { athlete, meets = [] }: RaceQuery): readonly number[] {
  const editions = listEditions(listed.store);
  const atMeets = meets.flatMap((meet) => [...editions.races(meet)]);
  if (!athlete) return atMeets;
  const number = listed.numberOf(athlete.id);
  const own = number === undefined ? new Set<number>() : listRacesOf(listed, number);
  return meets.length === 0 ? [...own] : atMeets.filter((race) => own.has(race));
}

/** The races that lists have, latest first. */
function listRaces(results: Results, query: RaceQuery): Uint32Array {
  const { store } = results.listed;
  const { athlete, event, meets, year } = query;
  if (!athlete && !meets) return racesOfEvents(store, query);
  const events = event && store.columns.events.map((one) => isEvent(event, one));
  const found = racesOfThese(results, query).filter(
    (race) => (!events || events[eventOfRace(store, race)]) && (year === undefined || store.yearOf[race] === year),
  );
  const order = listOrder(store);
  return inOrder(
    order,
    Uint32Array.from(found, (race) => order.rankOf[race] ?? 0),
  );
}

/** Those that no article tells of; remembered for all races there are, as they are many. */
const allUntold = oncePer((results: Results) =>
  listOrder(results.listed.store).races.filter((race) => !results.isTold(race)),
);
const untold = (results: Results, races: Uint32Array): Uint32Array =>
  races === listOrder(results.listed.store).races ? allUntold(results) : races.filter((race) => !results.isTold(race));

/** Every race that a query means, latest first; of one day, those that articles tell of first. */
export function findRaces(results: Results, query: RaceQuery): Slices<Race> {
  const told = toldRaces(results, query);
  const inLists = untold(results, listRaces(results, query));
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
