import type { Event } from '../athletics/discipline.ts';
import { careersOf, placeInCareer } from './careers.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';

/** A year in one event. */
export interface YearBest {
  readonly year: number;
  /** The row of its best mark. */
  readonly best: number;
  readonly performances: number;
}

/** The years in which an athlete has marks that count in one event, by their best marks; of all rows, or those that pass a test. */
export function progression(
  store: ListStore,
  athlete: number,
  event: Event,
  counts?: (row: number) => boolean,
): readonly YearBest[] {
  const careers = careersOf(store);
  const place = placeInCareer(careers, athlete, (eventNumber(store, event) ?? -1) * 2);
  if (place < 0) return [];
  const { members } = store.byAthlete;
  const byBest: { year: number; best: number; performances: number }[] = [];
  const byYear = new Array<(typeof byBest)[number] | undefined>(store.years);
  const last = careers.rowsFrom[place + 1] ?? 0;
  for (let at = careers.rowsFrom[place] ?? 0; at < last; at += 1) {
    const row = members[at] ?? 0;
    if (counts && !counts(row)) continue;
    const year = careers.years[at] ?? 0;
    const known = byYear[year - store.firstYear];
    if (known) {
      known.performances += 1;
      continue;
    }
    // The best mark comes first.
    const own = { year, best: row, performances: 1 };
    byYear[year - store.firstYear] = own;
    byBest.push(own);
  }
  return byBest;
}
