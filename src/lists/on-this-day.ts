import { membersOf } from './groups.ts';
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

/** Gives each row of a day of the year since a year to `visit`. */
function forEachRow(store: ListStore, { month, day, since = 0 }: DayQuestion, visit: (row: number) => void): void {
  const { starts, members } = store.byRace;
  for (const race of membersOf(store.byDay, dayOfYear(month * 100 + day))) {
    if ((store.yearOf[race] ?? 0) < since) continue;
    for (let at = starts[race] ?? 0; at < (starts[race + 1] ?? 0); at += 1) visit(members[at] ?? 0);
  }
}

/** The rows of a day of the year by points, the most first: `limit` after the first `offset`. */
export function onThisDay(store: ListStore, question: DayQuestion, offset: number, limit: number): DayPage {
  const { points } = store.numbers;
  const byPoints = (a: number, b: number): number => (points[b] ?? 0) - (points[a] ?? 0) || a - b;
  const wanted = offset + limit;
  const best: number[] = [];
  let [total, least] = [0, 0];
  forEachRow(store, question, (row) => {
    total += 1;
    if ((points[row] ?? 0) < least) return;
    best.push(row);
    if (best.length < wanted * 2) return;
    // What is left behind so many better ones is on no page before this.
    best.sort(byPoints).length = wanted;
    least = points[best.at(-1) ?? 0] ?? 0;
  });
  return { total, rows: best.sort(byPoints).slice(offset, wanted) };
}
