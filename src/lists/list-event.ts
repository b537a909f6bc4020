import { type Event, eventKey } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import type { ListColumns } from './list-columns.ts';
import type { ListStore } from './list-store.ts';
import { lowerBound } from './lower-bound.ts';

const numbersOf = oncePer(
  ({ events }: ListColumns) => new Map(events.map((event, number) => [eventKey(event), number])),
);

/** The numbers of the events that lists hold themselves: most questions ask with one of those. */
const ownNumbersOf = oncePer(({ events }: ListColumns) => new Map(events.map((event, number) => [event, number])));

/** The number of an event; undefined when the lists don’t have it. */
export const eventNumber = ({ columns }: ListStore, event: Event): number | undefined =>
  ownNumbersOf(columns).get(event) ?? numbersOf(columns).get(eventKey(event));

/** The event of a row: the last whose rows start at or before it. */
export const eventOfRow = ({ columns: { events, numbers } }: ListStore, row: number): number =>
  (lowerBound(numbers.eventRows, row + 1, 0, events.length * 2 + 1) - 1) >> 1;

/** The event of a race: the last whose races start at or before it. */
export function eventOfRace({ columns: { events, numbers } }: ListStore, race: number): number {
  return lowerBound(numbers.eventRaces, race + 1, 0, events.length + 1) - 1;
}
