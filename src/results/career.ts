import { type Event, eventKey } from '../athletics/discipline.ts';
import { eventsOfAthlete, rowsOfAthlete } from '../lists/athlete-rows.ts';
import type { ListStore } from '../lists/list-store.ts';
import { byStrength } from '../lists/main-event.ts';
import { type Somebody, toldOf, yearIn } from './outings.ts';
import type { Results } from './results.ts';

/** The years in which lists or articles know of a race, latest first. */
export function yearsOf(store: ListStore, results: Results, { athlete, number }: Somebody): number[] {
  const rows = number === null ? [] : Array.from(rowsOfAthlete(store, number));
  const listed = rows.map((row) => store.yearOf[store.raceOf[row] ?? 0] ?? 0);
  const told = toldOf(results, athlete).map(({ date }) => yearIn(date));
  return [...new Set([...listed, ...told])].sort((a, b) => b - a);
}

/** The events an athlete has races in, the strongest first; those that only articles tell of follow, the most told of first. */
export function eventsOf(store: ListStore, results: Results, { athlete, number }: Somebody): Event[] {
  const listed = number === null ? [] : byStrength(store, eventsOfAthlete(store, number)).map(({ event }) => event);
  const told = [...Map.groupBy(toldOf(results, athlete), ({ event }) => eventKey(event)).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([outing]) => outing?.event ?? []);
  return [...new Map([...listed, ...told].map((event) => [eventKey(event), event])).values()];
}
