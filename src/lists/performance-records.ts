import { disciplineOf } from '../athletics/discipline.ts';
import type { Measure } from '../athletics/mark.ts';
import { nationOf } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import { groupBy, groupsInOrder } from './groups.ts';
import type { ListStore } from './list-store.ts';
import { nationsOf } from './list-texts.ts';

/** What stands where in a record, and how many numbers it has. */
export const FIELD = {
  row: 0,
  athlete: 1,
  race: 2,
  event: 3,
  mark: 4,
  precision: 5,
  wind: 6,
  place: 7,
  points: 8,
  nation: 9,
} as const;
export const FIELDS = 10;

/**
 * Every performance as a record of ten numbers, those of a race one after the other, by place and then by mark. Most races were of few,
 * and all of them are shown: read from columns, each number of each race would be fetched from somewhere else in memory.
 */
export interface PerformanceRecords {
  readonly records: Int32Array;
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
  const { athleteOf, columns, eventOf, numbers, raceOf, rows } = store;
  const { entrant, entrantNation, mark, precision, wind, place, points } = numbers;
  const { starts, members } = finishers(store);
  const records = new Int32Array(rows * FIELDS);
  const recordOf = new Uint32Array(rows);
  for (let record = 0; record < rows; record += 1) {
    const row = members[record] ?? 0;
    const at = record * FIELDS;
    const race = raceOf[row] ?? 0;
    recordOf[row] = record;
    records[at + FIELD.row] = row;
    records[at + FIELD.athlete] = athleteOf[row] ?? 0;
    records[at + FIELD.race] = race;
    records[at + FIELD.event] = eventOf[race] ?? 0;
    records[at + FIELD.mark] = mark[row] ?? 0;
    records[at + FIELD.precision] = precision[row] ?? 0;
    records[at + FIELD.wind] = wind[row] ?? 0;
    records[at + FIELD.place] = place[row] ?? 0;
    records[at + FIELD.points] = points[row] ?? 0;
    records[at + FIELD.nation] = entrantNation[entrant[row] ?? 0] ?? 0;
  }
  const codes = nationsOf(columns).map((code) => (nationOf(code) ? code : null));
  const measures = columns.events.map(({ discipline }) => disciplineOf(discipline).measure);
  return { records, starts, recordOf, codes, measures };
});
