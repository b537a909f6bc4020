import type { Mark } from '../athletics/mark.ts';
import { NO_WIND } from './list-columns.ts';
import type { ListStore } from './list-store.ts';
import { FIELD, FIELDS, type PerformanceRecords, recordsOf } from './performance-records.ts';
import { DECIMALS, HAND } from './precision.ts';

/** One performance of the lists. Athlete and race are numbers: `athleteAt` and `raceAt` say more. */
export interface ListPerformance {
  readonly row: number;
  readonly athlete: number;
  readonly race: number;
  readonly mark: Mark;
  /** Timed by hand. */
  readonly hand: boolean;
  /** In metres a second, from behind; null where none is given. */
  readonly wind: number | null;
  readonly place: number | null;
  /** World Athletics’ points; null where the list gives none. */
  readonly points: number | null;
  /** The nation of that day. */
  readonly nation: string | null;
}

/** Each wind as metres a second, tenths from -128 on: looked up, as a number with a fraction takes new memory each time that it is worked out. */
const WINDS = Array.from({ length: 256 }, (_, i) => (i + NO_WIND === NO_WIND ? null : (i + NO_WIND) / 10));

/** A performance by record. */
function performance({ records, codes, measures }: PerformanceRecords, record: number): ListPerformance {
  const at = record * FIELDS;
  const precision = records[at + FIELD.precision] ?? 0;
  const measure = measures[records[at + FIELD.event] ?? -1];
  if (!measure) throw new RangeError(`no performance ${record}`);
  return {
    row: records[at + FIELD.row] ?? 0,
    athlete: records[at + FIELD.athlete] ?? 0,
    race: records[at + FIELD.race] ?? 0,
    mark: { measure, value: records[at + FIELD.mark] ?? 0, decimals: precision & DECIMALS },
    hand: precision >= HAND,
    wind: WINDS[(records[at + FIELD.wind] ?? NO_WIND) - NO_WIND] ?? null,
    place: records[at + FIELD.place] || null,
    points: records[at + FIELD.points] || null,
    nation: codes[records[at + FIELD.nation] ?? 0] ?? null,
  };
}

/** A performance by row. */
export function performanceAt(store: ListStore, row: number): ListPerformance {
  const all = recordsOf(store);
  return performance(all, all.recordOf[row] ?? store.rows);
}

/** The mark of a row. */
export const markAt = (store: ListStore, row: number): Mark => performanceAt(store, row).mark;

/** The performances of a race that the lists have, by place; those without one follow by mark. */
export function performancesIn(store: ListStore, race: number): readonly ListPerformance[] {
  const all = recordsOf(store);
  const [from, to] = [all.starts[race], all.starts[race + 1]];
  if (from === undefined || to === undefined) throw new RangeError(`no race ${race}`);
  // Filling an array of the right length takes half the time of one that grows.
  const found = new Array<ListPerformance>(to - from);
  for (let i = 0; i < found.length; i += 1) found[i] = performance(all, from + i);
  return found;
}
