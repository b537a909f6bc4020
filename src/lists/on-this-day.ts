import { membersOf } from './groups.ts';
import { MOST_POINTS } from './list-columns.ts';
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

/** The least points that the best `wanted` of some rows have. */
function threshold(counts: Uint32Array, most: number, wanted: number): number {
  let found = 0;
  for (let points = most; points > 0; points -= 1) {
    found += counts[points] ?? 0;
    if (found >= wanted) return points;
  }
  return 0;
}

/** The rows of a day of the year by points, the most first, `limit` after the first `offset`; and how many there are. */
export function onThisDay(store: ListStore, { month, day, since = 0 }: DayQuestion, offset: number, limit: number) {
  const { points } = store.numbers;
  const races = membersOf(store.byDay, dayOfYear(month * 100 + day));
  const counts = new Uint32Array(MOST_POINTS + 1);
  let [total, most] = [0, 0];
  const each = (visit: (row: number, points: number) => void): void => {
    for (const race of races) {
      if ((store.yearOf[race] ?? 0) < since) continue;
      for (let at = store.byRace.starts[race] ?? 0; at < (store.byRace.starts[race + 1] ?? 0); at += 1) {
        const row = store.byRace.members[at] ?? 0;
        visit(row, points[row] ?? 0);
      }
    }
  };
  each((_, own) => {
    counts[own] = (counts[own] ?? 0) + 1;
    total += 1;
    most = Math.max(most, own);
  });
  const least = threshold(counts, most, offset + limit);
  const best: number[] = [];
  each((row, own) => void (own >= least && best.push(row)));
  best.sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0) || a - b);
  return { total, rows: best.slice(offset, offset + limit) };
}
