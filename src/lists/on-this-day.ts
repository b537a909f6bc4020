import { membersOf } from './groups.ts';
import type { Numbers } from './list-columns.ts';
import { dayOfYear } from './list-day.ts';
import type { ListStore } from './list-store.ts';
import { lowerBoundOf } from './lower-bound.ts';

/** What happened on a day of the year. */
export interface DayQuestion {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Nothing from before this year. */
  readonly since?: number | undefined;
}

const mostPoints = (rows: Uint32Array, points: Numbers): number =>
  rows.reduce((most, row) => Math.max(most, points[row] ?? 0), 0);

/** Puts a row among the best, unless all there is room for are better. */
function insert(best: number[], row: number, points: Numbers, room: number): void {
  const own = points[row] ?? 0;
  const isAhead = (other: number): boolean => {
    const theirs = points[other] ?? 0;
    return theirs > own || (theirs === own && other < row);
  };
  const at = lowerBoundOf(best.length, (place) => isAhead(best[place] ?? 0));
  if (at >= room) return;
  best.splice(at, 0, row);
  if (best.length > room) best.pop();
}

/** The rows of a day of the year by points, the most first: `limit` after the first `offset`. */
export function onThisDay(
  store: ListStore,
  { month, day, since = 0 }: DayQuestion,
  offset: number,
  limit: number,
): readonly number[] {
  const { byRace, yearOf } = store;
  const { points } = store.numbers;
  const room = offset + limit;
  const best: number[] = [];
  for (const race of membersOf(store.byDay, dayOfYear(month * 100 + day))) {
    if ((yearOf[race] ?? 0) < since) continue;
    const rows = membersOf(byRace, race);
    // Later races have no more points than this one.
    if (best.length === room && mostPoints(rows, points) < (points[best[room - 1] ?? 0] ?? 0)) break;
    for (const row of rows) insert(best, row, points, room);
  }
  return best.slice(offset);
}
