import { disciplineOf } from '../athletics/discipline.ts';
import type { Measure } from '../athletics/mark.ts';
import { nationOf } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import { groupBy, groupsInOrder } from './groups.ts';
import type { ListStore } from './list-store.ts';
import { nationsOf } from './list-texts.ts';

/** Where each number of a record begins, in bytes, and how long a record is. */
export const AT = { row: 0, athlete: 4, mark: 8, place: 12, points: 16, nation: 18, precision: 20, wind: 21 } as const;
export const RECORD_BYTES = 22;

/**
 * Every performance as a record of numbers, those of a race one after the other, by place and then by mark. Most races were of few, and
 * all of them are shown: read from columns, each number of a race would be fetched from somewhere else in memory.
 */
export interface PerformanceRecords {
  readonly records: DataView;
  /** The records of race r are those from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Uint32Array;
  /** Which record a row has. */
  readonly recordOf: Uint32Array;
  /** The code of each nation by its number; null for what the lists print where none is known. */
  readonly codes: readonly (string | null)[];
  /** What is counted in each event, by its number. */
  readonly measures: readonly Measure[];
}

/** Rows by race and place, those without one last and by mark. */
function finishers({ numbers: { place }, raceOf, races, rows }: ListStore) {
  let last = 1;
  for (let row = 0; row < rows; row += 1) last = Math.max(last, 1 + (place[row] ?? 0));
  const places = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) places[row] = place[row] || last;
  return groupsInOrder(groupBy(places, last + 1).members, raceOf, races);
}

/** The records of a store, made when a performance is first asked for. */
export const recordsOf = oncePer((store: ListStore): PerformanceRecords => {
  const { athleteOf, columns, numbers, rows } = store;
  const { entrant, entrantNation, mark, precision, wind, place, points } = numbers;
  const { starts, members } = finishers(store);
  const records = new DataView(new ArrayBuffer(rows * RECORD_BYTES));
  const recordOf = new Uint32Array(rows);
  for (let record = 0; record < rows; record += 1) {
    const row = members[record] ?? 0;
    const at = record * RECORD_BYTES;
    recordOf[row] = record;
    records.setUint32(at + AT.row, row, true);
    records.setUint32(at + AT.athlete, athleteOf[row] ?? 0, true);
    records.setUint32(at + AT.mark, mark[row] ?? 0, true);
    records.setUint32(at + AT.place, place[row] ?? 0, true);
    records.setUint16(at + AT.points, points[row] ?? 0, true);
    records.setUint16(at + AT.nation, entrantNation[entrant[row] ?? 0] ?? 0, true);
    records.setUint8(at + AT.precision, precision[row] ?? 0);
    records.setInt8(at + AT.wind, wind[row] ?? 0);
  }
  const codes = nationsOf(columns).map((code) => (nationOf(code) ? code : null));
  const measures = columns.events.map(({ discipline }) => disciplineOf(discipline).measure);
  return { records, starts, recordOf, codes, measures };
});
