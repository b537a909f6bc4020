import type { Event } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import { type Groups, groupBy, groupsInOrder, membersOf } from './groups.ts';
import { DAYS_OF_YEAR, dayOfYear } from './list-day.ts';
import { eventNumber, eventOfRow } from './list-event.ts';
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

/** Those of one event among an athlete’s rows, of which none before `start` is. */
function eventRowsOf({ numbers }: ListStore, all: Uint32Array, event: Event, number: number, start: number): EventRows {
  const { eventRows } = numbers;
  const from = lowerBound(all, eventRows[number * 2] ?? 0, start, all.length);
  const aided = lowerBound(all, eventRows[number * 2 + 1] ?? 0, from, all.length);
  const to = lowerBound(all, eventRows[number * 2 + 2] ?? 0, aided, all.length);
  return { event, rows: all.subarray(from, aided), aided: all.subarray(aided, to) };
}

/** The events an athlete has performances in, in programme order. */
export function eventsOfAthlete(store: ListStore, athlete: number): readonly EventRows[] {
  const all = rowsOfAthlete(store, athlete);
  const found: EventRows[] = [];
  for (let at = 0; at < all.length; ) {
    const number = eventOfRow(store, all[at] ?? 0);
    const event = store.columns.events[number];
    if (!event) throw new RangeError(`no event of row ${all[at]}`);
    const own = eventRowsOf(store, all, event, number, at);
    found.push(own);
    at += own.rows.length + own.aided.length;
  }
  return found;
}

const NONE = new Uint32Array();

/** An athlete’s performances in one event; none when the lists don’t have it. */
export function rowsInEvent(store: ListStore, athlete: number, event: Event): EventRows {
  const number = eventNumber(store, event);
  return number === undefined
    ? { event, rows: NONE, aided: NONE }
    : eventRowsOf(store, rowsOfAthlete(store, athlete), event, number, 0);
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
export function yearsIn({ yearOfRow }: ListStore, rows: Uint32Array): readonly YearBest[] {
  const years: { year: number; best: number; performances: number }[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const best = rows[i] ?? 0;
    const year = yearOfRow[best] ?? 0;
    let at = 0;
    // A career has few years: looking through them takes less than a map of them.
    while (at < years.length && years[at]?.year !== year) at += 1;
    const known = years[at];
    if (known) known.performances += 1;
    else years.push({ year, best, performances: 1 });
  }
  return years;
}

/** The rows of each athlete by day, and the years beside them. */
interface Seasons extends Groups {
  readonly years: Uint16Array;
}

/** Two counting sorts, by day and then by athlete, when a season is first asked for. */
const seasonsOf = oncePer((store: ListStore): Seasons => {
  const { numbers, raceOf, yearOf, firstYear, years, athleteOf, athletes, yearOfRow } = store;
  const dayOfRace = yearOf.map((year, race) => (year - firstYear) * DAYS_OF_YEAR + dayOfYear(numbers.day[race] ?? 0));
  const byDay = groupBy(
    raceOf.map((race) => dayOfRace[race] ?? 0),
    years * DAYS_OF_YEAR,
  );
  const { starts, members } = groupsInOrder(byDay.members, athleteOf, athletes);
  return { starts, members, years: Uint16Array.from(members, (row) => yearOfRow[row] ?? 0) };
});

/** An athlete’s rows of one year, by day. */
export function seasonOf(store: ListStore, athlete: number, year: number): Uint32Array {
  const { starts, members, years } = seasonsOf(store);
  const [from, to] = [starts[athlete] ?? 0, starts[athlete + 1] ?? 0];
  const first = lowerBound(years, year, from, to);
  return members.subarray(first, lowerBound(years, year + 1, first, to));
}
