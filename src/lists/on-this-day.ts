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

/** The races of a day of the year since a year, the one with most points first. */
function racesOn({ byDay, yearOf }: ListStore, { month, day, since }: DayQuestion): Uint32Array {
  const races = membersOf(byDay, dayOfYear(month * 100 + day));
  return since === undefined ? races : races.filter((race) => (yearOf[race] ?? 0) >= since);
}

/** The rows of a day of the year by points, the most first: `limit` after the first `offset`. */
export function onThisDay(store: ListStore, question: DayQuestion, offset: number, limit: number): DayPage {
  const { byRace, racePoints, numbers } = store;
  const races = racesOn(store, question);
  const byPoints = (a: number, b: number): number => (numbers.points[b] ?? 0) - (numbers.points[a] ?? 0) || a - b;
  const wanted = offset + limit;
  const best: number[] = [];
  let [total, least] = [0, 0];
  for (const race of races) {
    total += (byRace.starts[race + 1] ?? 0) - (byRace.starts[race] ?? 0);
    // Races that follow have no more points.
    if ((racePoints[race] ?? 0) < least) continue;
    best.push(...membersOf(byRace, race));
    if (best.length >= wanted) least = numbers.points[best.sort(byPoints)[wanted - 1] ?? 0] ?? 0;
  }
  best.sort(byPoints);
  return { total, rows: best.slice(offset, wanted) };
}
