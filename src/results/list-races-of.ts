import { rowsOfAthlete } from '../lists/athlete-rows.ts';
import type { Listed } from './listed.ts';

/** The races of lists that an athlete is in, each once. */
export function listRacesOf({ store }: Listed, athlete: number): ReadonlySet<number> {
  const races = new Set<number>();
  for (const row of rowsOfAthlete(store, athlete)) races.add(store.raceOf[row] ?? 0);
  return races;
}
