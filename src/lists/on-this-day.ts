import { oncePer } from '../once-per.ts';
import { type Groups, groupBy, groupsInOrder, lookUp, membersOf } from './groups.ts';
import { MOST_POINTS } from './list-columns.ts';
import { DAYS_OF_YEAR, dayOfYear } from './list-day.ts';
import type { ListStore } from './list-store.ts';

/** What happened on a day of the year. */
export interface DayQuestion {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Nothing from before this year. */
  readonly since?: number | undefined;
}

/** Rows by day of the year, those of a day by points, the most first. Two counting sorts, when a day is first asked for. */
const rowsByDay = oncePer(({ numbers, raceOf }: ListStore): Groups => {
  const pointsMissed = Uint32Array.from(numbers.points, (points) => MOST_POINTS - points);
  const byPoints = groupBy(pointsMissed, MOST_POINTS + 1).members;
  const days = lookUp(raceOf, Uint32Array.from(numbers.day, dayOfYear));
  return groupsInOrder(byPoints, days, DAYS_OF_YEAR);
});

/** The rows of a day of the year by points, the most first: `limit` after the first `offset`. */
export function onThisDay(
  store: ListStore,
  { month, day, since = 0 }: DayQuestion,
  offset: number,
  limit: number,
): Uint32Array {
  const rows = membersOf(rowsByDay(store), dayOfYear(month * 100 + day));
  const asked = since > store.firstYear ? rows.filter((row) => (store.yearOfRow[row] ?? 0) >= since) : rows;
  return asked.subarray(offset, offset + limit);
}
