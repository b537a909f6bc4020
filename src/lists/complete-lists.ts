import { oncePer } from '../once-per.ts';
import { dayNumber } from './day-number.ts';
import { startsOf } from './groups.ts';
import type { ListColumns } from './list-columns.ts';
import { eventOfRace } from './list-event.ts';
import { type ListStore, listStore } from './list-store.ts';
import { sourceSetsOf } from './list-texts.ts';
import { picked } from './picked.ts';

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

/** The rows of complete lists to their days, and all others, each in order. */
const split = oncePer((store: ListStore) => {
  const { columns, numbers, raceOf, rows } = store;
  const sets = sourceSetsOf(columns);
  const days = lastDays(columns, sets);
  const [complete, others] = [new Uint32Array(rows), new Uint32Array(rows)];
  let kept = 0;
  for (let list = 0; list < columns.events.length * 2; list += 1)
    for (let row = numbers.eventRows[list] ?? 0; row < (numbers.eventRows[list + 1] ?? 0); row += 1) {
      const last = days[(list >> 1) * sets.length + (numbers.source[row] ?? 0)] ?? 0;
      if ((numbers.day[raceOf[row] ?? 0] ?? 0) > last) {
        others[row - kept] = row;
        continue;
      }
      complete[kept] = row;
      kept += 1;
    }
  return { complete: complete.subarray(0, kept), others: others.subarray(0, rows - kept) };
});

/** The rows that `completeLists` leaves out, by event. */
export const otherRows = oncePer(
  (store: ListStore): ReadonlyMap<number, readonly number[]> =>
    Map.groupBy(split(store).others, (row) => eventOfRace(store, store.raceOf[row] ?? 0)),
);

/** Where each list’s rows start when only some are left. */
function eventRowsOf({ numbers: { eventRows } }: ListColumns, rows: Uint32Array): Uint32Array {
  const listOf = new Uint32Array(rows.length);
  let list = 0;
  for (const [place, row] of rows.entries()) {
    while (row >= (eventRows[list + 1] ?? 0)) list += 1;
    listOf[place] = list;
  }
  return startsOf(listOf, eventRows.length - 1);
}

/**
 * What complete lists have, to the day that each says it is complete to: what bests, ranks and seasons rest on. Athletes and races keep
 * their numbers, rows do not; the store itself where it has nothing else.
 */
export const completeLists = oncePer((store: ListStore): ListStore => {
  const { complete, others } = split(store);
  if (others.length === 0) return store;
  const { columns, meets } = store;
  const kept = ROW_COLUMNS.map((name) => [name, picked(columns.numbers[name], complete)] as const);
  const numbers = { ...columns.numbers, ...Object.fromEntries(kept), eventRows: eventRowsOf(columns, complete) };
  return listStore({ ...columns, numbers }, meets);
});
