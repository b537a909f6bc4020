import { type Event, eventKey } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import type { ListColumns } from './list-columns.ts';
import type { ListStore } from './list-store.ts';

const numbersOf = oncePer(
  ({ events }: ListColumns) => new Map(events.map((event, number) => [eventKey(event), number])),
);

/** The numbers of the events that lists hold themselves: most questions ask with one of those. */
const ownNumbersOf = oncePer(({ events }: ListColumns) => new Map(events.map((event, number) => [event, number])));

/** The number of an event; undefined when the lists don’t have it. */
export const eventNumber = ({ columns }: ListStore, event: Event): number | undefined =>
  ownNumbersOf(columns).get(event) ?? numbersOf(columns).get(eventKey(event));

/** The event of a race; a number that no event has where there is no such race. */
export const eventOfRace = ({ columns, eventOf }: ListStore, race: number): number =>
  eventOf[race] ?? columns.events.length;
