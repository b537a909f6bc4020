import type { Event } from '../athletics/discipline.ts';
import { membersOf } from './groups.ts';
import { eventNumber, eventOfRace } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { lowerBound } from './lower-bound.ts';

/** An athlete’s performances in one event, the best first. */
export interface EventRows {
  readonly event: Event;
  /** Those with a legal wind, or none. */
  readonly rows: Uint32Array;
  /** Those with too much. */
  readonly aided: Uint32Array;
}

/** All rows of an athlete: event by event in programme order, each event’s best first. */
export const rowsOfAthlete = (store: ListStore, athlete: number): Uint32Array => membersOf(store.byAthlete, athlete);

function eventRowsOf(store: ListStore, all: Uint32Array, event: Event, number: number): EventRows {
  const { eventRows } = store.numbers;
  const [from, aided, to] = [0, 1, 2].map((list) => lowerBound(all, eventRows[number * 2 + list] ?? 0, 0, all.length));
  return { event, rows: all.subarray(from, aided), aided: all.subarray(aided, to) };
}

/** The events an athlete has performances in, in programme order. */
export function eventsOfAthlete(store: ListStore, athlete: number): readonly EventRows[] {
  const all = rowsOfAthlete(store, athlete);
  const found: EventRows[] = [];
  for (let at = 0; at < all.length; ) {
    const number = eventOfRace(store, store.raceOf[all[at] ?? 0] ?? 0);
    const event = store.columns.events[number];
    if (!event) throw new RangeError(`no event of row ${all[at]}`);
    const own = eventRowsOf(store, all, event, number);
    found.push(own);
    at += own.rows.length + own.aided.length;
  }
  return found;
}

/** An athlete’s performances in one event; none when the lists don’t have it. */
export function rowsInEvent(store: ListStore, athlete: number, event: Event): EventRows {
  const number = eventNumber(store, event);
  const none = new Uint32Array();
  return number === undefined
    ? { event, rows: none, aided: none }
    : eventRowsOf(store, rowsOfAthlete(store, athlete), event, number);
}

/** The ten best of an athlete’s rows in one event, or as many as there are. */
export const bestTen = ({ rows }: EventRows): Uint32Array => rows.subarray(0, 10);

/** A year in one event. */
export interface YearBest {
  readonly year: number;
  readonly best: number;
  readonly performances: number;
}

/** The years of rows of one event that stand in order, the best first; by their best marks. */
export function yearsIn({ raceOf, yearOf }: ListStore, rows: Uint32Array): readonly YearBest[] {
  const years = new Map<number, { year: number; best: number; performances: number }>();
  for (const row of rows) {
    const year = yearOf[raceOf[row] ?? 0] ?? 0;
    const known = years.get(year);
    if (known) known.performances += 1;
    else years.set(year, { year, best: row, performances: 1 });
  }
  return [...years.values()];
}

/** An athlete’s rows of one year, by day. */
export function seasonOf(store: ListStore, athlete: number, year: number): readonly number[] {
  const { raceOf, yearOf, numbers } = store;
  const dayOf = (row: number): number => numbers.day[raceOf[row] ?? 0] ?? 0;
  return [...rowsOfAthlete(store, athlete)]
    .filter((row) => yearOf[raceOf[row] ?? 0] === year)
    .sort((a, b) => dayOf(a) - dayOf(b) || a - b);
}
