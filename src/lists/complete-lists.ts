import { oncePer } from '../once-per.ts';
import { dayNumber } from './day-number.ts';
import type { ListColumns } from './list-columns.ts';
import { eventOfRace } from './list-event.ts';
import { type ListStore, listStore } from './list-store.ts';
import { sourceSetsOf } from './list-texts.ts';
import { lowerBound } from './lower-bound.ts';
import { without } from './without.ts';

/** The columns that have a number for each row. */
const ROW_COLUMNS = ['entrant', 'raceInEvent', 'mark', 'precision', 'wind', 'place', 'points', 'source'] as const;

/** To which day, as yyyymmdd, the rows of each event and set of lists are of a complete one, by `event × sets + set`; 0 where none is. */
function lastDays({ complete, events: { length } }: ListColumns, sets: readonly (readonly string[])[]): Uint32Array {
  const days = new Uint32Array(length * sets.length);
  for (const { source, to, events } of complete)
    for (const [set, names] of sets.entries()) {
      if (!names.includes(source)) continue;
      for (const event of events) {
        const at = event * sets.length + set;
        days[at] = Math.max(days[at] ?? 0, dayNumber(to));
      }
    }
  return days;
}

/** The rows that are of no complete list, or of a day after those to which it is, in order. */
const others = oncePer(({ columns, numbers: { source, day }, raceOf, eventOf, rows }: ListStore): Uint32Array => {
  const sets = sourceSetsOf(columns);
  const days = lastDays(columns, sets);
  const found = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const race = raceOf[row] ?? 0;
    const last = days[(eventOf[race] ?? 0) * sets.length + (source[row] ?? 0)] ?? 0;
    if ((day[race] ?? 0) <= last) continue;
    found[count] = row;
    count += 1;
  }
  return found.slice(0, count);
});

/** The rows that `completeLists` leaves out, by event. */
export const otherRows = oncePer(
  (store: ListStore): ReadonlyMap<number, readonly number[]> =>
    Map.groupBy(others(store), (row) => eventOfRace(store, store.raceOf[row] ?? 0)),
);

/**
 * What complete lists have, to the day that each says it is complete to: what bests, ranks and seasons rest on. Athletes and races keep
 * their numbers, rows do not; the store itself where it has nothing else.
 */
export const completeLists = oncePer((store: ListStore): ListStore => {
  const out = others(store);
  if (out.length === 0) return store;
  const { columns, meets, raceOf, athleteOf, yearOfRow, yearOf, eventOf, firstYear, years } = store;
  const kept = ROW_COLUMNS.map((name) => [name, without(columns.numbers[name], out)] as const);
  const eventRows = Uint32Array.from(columns.numbers.eventRows, (row) => row - lowerBound(out, row, 0, out.length));
  const numbers = { ...columns.numbers, ...Object.fromEntries(kept), eventRows };
  return listStore({ ...columns, numbers }, meets, {
    raceOf: without(raceOf, out),
    athleteOf: without(athleteOf, out),
    yearOfRow: without(yearOfRow, out),
    yearOf,
    eventOf,
    firstYear,
    years,
  });
});
