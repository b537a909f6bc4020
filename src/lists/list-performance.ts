import type { Mark, Measure } from '../athletics/mark.ts';
import { NO_WIND } from './list-columns.ts';
import { eventOfRace } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { columnsByRace, columnsByRow, type PerformanceColumns } from './performance-columns.ts';
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

/** What is counted in the event of a race. */
function measureOf(store: ListStore, { measures }: PerformanceColumns, race: number): Measure {
  const measure = measures[eventOfRace(store, race)];
  if (!measure) throw new RangeError(`no race ${race}`);
  return measure;
}

const markOf = (
  { mark, precision }: Pick<PerformanceColumns, 'mark' | 'precision'>,
  at: number,
  measure: Measure,
): Mark => ({
  measure,
  value: mark[at] ?? 0,
  decimals: (precision[at] ?? 0) & DECIMALS,
});

/** What columns say at a place of them. */
function performance(
  columns: PerformanceColumns,
  at: number,
  row: number,
  race: number,
  measure: Measure,
): ListPerformance {
  const wind = columns.wind[at] ?? NO_WIND;
  return {
    row,
    athlete: columns.athlete[at] ?? 0,
    race,
    mark: markOf(columns, at, measure),
    hand: (columns.precision[at] ?? 0) >= HAND,
    wind: wind === NO_WIND ? null : wind / 10,
    place: (columns.place[at] ?? 0) || null,
    points: (columns.points[at] ?? 0) || null,
    nation: columns.codes[columns.nation[at] ?? 0] ?? null,
  };
}

/** The mark of a row. */
export const markAt = (store: ListStore, row: number): Mark =>
  markOf(store.numbers, row, measureOf(store, columnsByRow(store), store.raceOf[row] ?? 0));

/** A performance by row. */
export function performanceAt(store: ListStore, row: number): ListPerformance {
  const columns = columnsByRow(store);
  const race = store.raceOf[row] ?? 0;
  return performance(columns, row, row, race, measureOf(store, columns, race));
}

/** The performances of a race that the lists have, by place; those without one follow by mark. */
export function performancesIn(store: ListStore, race: number): readonly ListPerformance[] {
  const columns = columnsByRace(store);
  const measure = measureOf(store, columns, race);
  const from = columns.starts[race] ?? 0;
  // Filling an array of the right length takes half the time of one that grows.
  const found = new Array<ListPerformance>((columns.starts[race + 1] ?? 0) - from);
  for (let i = 0; i < found.length; i += 1)
    found[i] = performance(columns, from + i, columns.members[from + i] ?? 0, race, measure);
  return found;
}
