import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { greatestMeets } from '../athletics/medal-meets.ts';
import { type EventRows, eventsOfAthlete, rowsOfAthlete } from '../lists/athlete-rows.ts';
import { byStrength } from '../lists/main-event.ts';
import { type Medal, medalsOf } from './medals.ts';
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

/** The events of somebody in lists with the one they are known for first; titles are those of the greatest meets. */
export function eventsInLists({ listed }: Results, number: number, medals: readonly Medal[]): readonly EventRows[] {
  const won = medals.filter(({ meet, place }) => place === 1 && greatestMeets.includes(meet));
  const titles = Map.groupBy(won, ({ race }) => eventKey(race.event));
  const { store } = listed;
  return byStrength(store, eventsOfAthlete(store, number), (event) => titles.get(eventKey(event))?.length ?? 0);
}

/**
 * The events an athlete has races in, the one they are known for first; those without a mark that counts follow, then those that only articles tell
 * of, the most told of first.
 */
export function eventsOf(results: Results, athlete: Athlete): Event[] {
  const { store, numberOf } = results.listed;
  const number = numberOf(athlete.id);
  const rows = number === undefined ? [] : eventsOfAthlete(store, number);
  const known = number === undefined ? [] : eventsInLists(results, number, medalsOf(results, athlete));
  const told = [...Map.groupBy(results.toldOf(athlete.id), ({ event }) => eventKey(event)).values()].sort(
    (a, b) => b.length - a.length,
  );
  const all = [...known, ...rows, ...told.flatMap(([race]) => race ?? [])];
  return [...new Map(all.map(({ event }) => [eventKey(event), event])).values()];
}
