import type { Mark, Measure } from '../athletics/mark.ts';
import { NO_WIND } from './list-columns.ts';
import { eventOfRace } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { AT, type PerformanceRecords, RECORD_BYTES, recordsOf } from './performance-records.ts';
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

/** What is counted in the event of a race. */
function measureOf(store: ListStore, { measures }: PerformanceRecords, race: number): Measure {
  const measure = measures[eventOfRace(store, race)];
  if (!measure) throw new RangeError(`no race ${race}`);
  return measure;
}

/** The performance of a record. */
function performance(
  { records, codes }: PerformanceRecords,
  record: number,
  race: number,
  measure: Measure,
): ListPerformance {
  const at = record * RECORD_BYTES;
  const precision = records.getUint8(at + AT.precision);
  return {
    row: records.getUint32(at + AT.row, true),
    athlete: records.getUint32(at + AT.athlete, true),
    race,
    mark: { measure, value: records.getUint32(at + AT.mark, true), decimals: precision & DECIMALS },
    hand: precision >= HAND,
    wind: WINDS[records.getInt8(at + AT.wind) - NO_WIND] ?? null,
    place: records.getUint32(at + AT.place, true) || null,
    points: records.getUint16(at + AT.points, true) || null,
    nation: codes[records.getUint16(at + AT.nation, true)] ?? null,
  };
}

/** A performance by row. */
export function performanceAt(store: ListStore, row: number): ListPerformance {
  const all = recordsOf(store);
  const race = store.raceOf[row] ?? 0;
  return performance(all, all.recordOf[row] ?? 0, race, measureOf(store, all, race));
}

/** The mark of a row. */
export const markAt = (store: ListStore, row: number): Mark => performanceAt(store, row).mark;

/** The performances of a race that the lists have, by place; those without one follow by mark. */
export function performancesIn(store: ListStore, race: number): readonly ListPerformance[] {
  const all = recordsOf(store);
  const measure = measureOf(store, all, race);
  const from = all.starts[race] ?? 0;
  // Filling an array of the right length takes half the time of one that grows.
  const found = new Array<ListPerformance>((all.starts[race + 1] ?? 0) - from);
  for (let i = 0; i < found.length; i += 1) found[i] = performance(all, from + i, race, measure);
  return found;
}
