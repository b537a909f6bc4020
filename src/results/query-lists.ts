import { isEvent } from '../athletics/parse-event.ts';
import { onTheWay, racesOfAthlete } from '../lists/en-route.ts';
import { eventOfRace } from '../lists/list-event.ts';
import { listRounds } from '../lists/list-round.ts';
import type { ListStore } from '../lists/list-store.ts';
import { lowerBound } from '../lists/lower-bound.ts';
import { oncePer } from '../once-per.ts';
import { listEditions } from './list-editions.ts';
import { type ListOrder, listOrder } from './list-order.ts';
import type { RaceQuery } from './race-query.ts';
import type { Results } from './results.ts';

/** Races by their places in the order, sorted; without those that nobody ran as such. */
function inOrder(store: ListStore, { races }: ListOrder, ranks: Uint32Array): Uint32Array {
  const parts = onTheWay(store);
  return ranks
    .sort()
    .map((rank) => races[rank] ?? 0)
    .filter((race) => !parts.has(race));
}

/** All races in order. */
const allRaces = oncePer((store: ListStore) => inOrder(store, listOrder(store), listOrder(store).rankOf.slice()));

/** Those of some events in a year or in all years: each event’s stand together, by day. */
function sortedOf(store: ListStore, { event, year }: RaceQuery): Uint32Array {
  const { day, eventRaces } = store.numbers;
  const order = listOrder(store);
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
  return inOrder(store, order, all);
}

/** All races of the events that a key means: some have 25,000, which take longest to sort and are asked for most. */
const allOfEvents = oncePer((_: ListStore) => new Map<string, Uint32Array>());

function racesOfEvents(store: ListStore, query: RaceQuery): Uint32Array {
  if (query.year !== undefined) return sortedOf(store, query);
  if (!query.event) return allRaces(store);
  const known = allOfEvents(store).get(query.event.key);
  const races = known ?? sortedOf(store, query);
  allOfEvents(store).set(query.event.key, races);
  return races;
}

/** The races of an athlete, of meets, or of an athlete at meets. */
function racesOfThese({ listed }: Results, { athlete, meets = [] }: RaceQuery): readonly number[] {
  const editions = listEditions(listed.store);
  const atMeets = meets.flatMap((meet) => [...editions.races(meet)]);
  if (!athlete) return atMeets;
  const number = listed.numberOf(athlete.id);
  const own = number === undefined ? new Set<number>() : racesOfAthlete(listed.store, number);
  return meets.length === 0 ? [...own] : atMeets.filter((race) => own.has(race));
}

const isFinal = ({ numbers }: ListStore, race: number): boolean => listRounds[numbers.round[race] ?? 0] === 'final';

/** The finals among races, worked out once for the long lists that are asked for again and again. */
const finalsAmong = oncePer((store: ListStore) =>
  oncePer((races: Uint32Array) => races.filter((race) => isFinal(store, race))),
);

/** The races of lists that a query means, latest first. */
export function queryLists(results: Results, query: RaceQuery): Uint32Array {
  const { store } = results.listed;
  const { athlete, event, meets, year, finals } = query;
  if (!athlete && !meets) {
    const races = racesOfEvents(store, query);
    return finals ? finalsAmong(store)(races) : races;
  }
  const events = event && store.columns.events.map((one) => isEvent(event, one));
  const found = racesOfThese(results, query).filter(
    (race) =>
      (!events || events[eventOfRace(store, race)]) &&
      (year === undefined || store.yearOf[race] === year) &&
      (!finals || isFinal(store, race)),
  );
  const order = listOrder(store);
  return inOrder(
    store,
    order,
    Uint32Array.from(found, (race) => order.rankOf[race] ?? 0),
  );
}
