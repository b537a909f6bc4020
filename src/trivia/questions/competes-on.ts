import { rowsOfAthlete } from '../../lists/athlete-rows.ts';
import type { ListStore } from '../../lists/list-store.ts';

/** Who had a mark in the season before the lists end competes on. */
const SEASONS = 1;

/** Whether an athlete still competed, in whatever event, when lists that end on an ISO date did. */
export function competesOn(store: ListStore, athlete: number, until: string | null): boolean {
  const lastListed = Number(until?.slice(0, 4) ?? 0);
  return rowsOfAthlete(store, athlete).some(
    (row) => (store.yearOf[store.raceOf[row] ?? 0] ?? 0) >= lastListed - SEASONS,
  );
}
