import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { eventsOfAthlete, rowsOfAthlete } from '../lists/athlete-rows.ts';
import { byStrength } from '../lists/main-event.ts';
import { toldOf, yearIn } from './outings.ts';
import type { Results } from './results.ts';

/** The years in which lists or articles know of a race, latest first. */
export function yearsOf(results: Results, athlete: Athlete): number[] {
  const { store, numberOf } = results.listed;
  const number = numberOf(athlete.id);
  const rows = number === undefined ? [] : rowsOfAthlete(store, number);
  const listed = Array.from(rows, (row) => store.yearOfRow[row] ?? 0);
  const told = toldOf(results, athlete).map(({ date }) => yearIn(date));
  return [...new Set([...listed, ...told])].sort((a, b) => b - a);
}

/**
 * The events an athlete has races in, the strongest first; those without a mark that counts follow, then those that only articles tell
 * of, the most told of first.
 */
export function eventsOf({ listed: { store, numberOf }, toldOf }: Results, { id }: Athlete): Event[] {
  const number = numberOf(id);
  const rows = number === undefined ? [] : eventsOfAthlete(store, number);
  const told = [...Map.groupBy(toldOf(id), ({ event }) => eventKey(event)).values()].sort(
    (a, b) => b.length - a.length,
  );
  const all = [...byStrength(store, rows), ...rows, ...told.flatMap(([race]) => race ?? [])];
  return [...new Map(all.map(({ event }) => [eventKey(event), event])).values()];
}
