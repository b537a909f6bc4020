import { membersOf } from './groups.ts';
import type { Numbers } from './list-columns.ts';
import { dayOfYear } from './list-day.ts';
import type { ListStore } from './list-store.ts';

/** What happened on a day of the year. */
export interface DayQuestion {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Nothing from before this year. */
  readonly since?: number | undefined;
}

/** Performances of a day by points, and how many there are in all. */
export interface DayPage {
  readonly total: number;
  readonly rows: readonly number[];
}

const mostPoints = (rows: Uint32Array, points: Numbers): number =>
  rows.reduce((most, row) => Math.max(most, points[row] ?? 0), 0);

/** The rows of a day of the year by points, the most first: `limit` after the first `offset`. */
export function onThisDay(
  store: ListStore,
  { month, day, since = 0 }: DayQuestion,
  offset: number,
  limit: number,
): DayPage {
  const { byRace, yearOf } = store;
  const { points } = store.numbers;
  const byPoints = (a: number, b: number): number => (points[b] ?? 0) - (points[a] ?? 0) || a - b;
  const wanted = offset + limit;
  const best: number[] = [];
  let [total, isComplete] = [0, false];
  for (const race of membersOf(store.byDay, dayOfYear(month * 100 + day))) {
    if ((yearOf[race] ?? 0) < since) continue;
    total += (byRace.starts[race + 1] ?? 0) - (byRace.starts[race] ?? 0);
    if (isComplete) continue;
    const rows = membersOf(byRace, race);
    // Later races have no more points than this one.
    isComplete =
      best.length >= wanted && mostPoints(rows, points) < (points[best.sort(byPoints)[wanted - 1] ?? 0] ?? 0);
    if (!isComplete) best.push(...rows);
  }
  return { total, rows: best.sort(byPoints).slice(offset, wanted) };
}
