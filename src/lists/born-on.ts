import { athleteAt, type ListAthlete } from './list-athlete.ts';
import type { ListStore } from './list-store.ts';

/** The most famous athletes born on a day of the year, at most `limit`. */
export function bornOn(store: ListStore, month: number, day: number, limit: number): ListAthlete[] {
  const { columns, numbers } = store;
  const asked = month * 100 + day;
  const born: ListAthlete[] = [];
  for (let athlete = 0; athlete < columns.people && born.length < limit; athlete += 1)
    if ((numbers.athleteBorn[athlete] ?? 0) % 10_000 === asked) born.push(athleteAt(store, athlete));
  return born;
}
