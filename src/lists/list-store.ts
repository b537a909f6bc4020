import type { Meet } from '../athletics/meets-file.ts';
import type { ListColumns, NumberColumn, Numbers } from './list-columns.ts';
import { type ListIndexes, listIndexes } from './list-indexes.ts';
import { nationsOf } from './list-texts.ts';
import { type RowPlaces, rowPlaces } from './row-places.ts';

/**
 * All-time lists in memory: columns and the indexes that questions need. A performance is a row, 0 … rows - 1; races, athletes, nations
 * and events are numbers too, and become objects only when they are shown. Every event has two lists, each with its best mark first:
 * 2 × event with a legal wind or none, and 2 × event + 1 with too much of it.
 */
export interface ListStore extends RowPlaces, ListIndexes {
  readonly columns: ListColumns;
  readonly numbers: Readonly<Record<NumberColumn, Numbers>>;
  readonly meets: readonly Meet[];
  readonly rows: number;
  /** People, and after them relay teams. */
  readonly athletes: number;
  readonly races: number;
  readonly nations: number;
}

/** The store over the columns of a data file; `meets` give races the names of their meets. What is known of where its rows stand needn’t be worked out. */
export function listStore(
  columns: ListColumns,
  meets: readonly Meet[] = [],
  places: RowPlaces = rowPlaces(columns),
): ListStore {
  const { numbers } = columns;
  return Object.freeze({
    columns,
    numbers,
    meets,
    rows: places.raceOf.length,
    athletes: numbers.athleteName.length,
    races: numbers.day.length,
    nations: nationsOf(columns).length,
    ...places,
    ...listIndexes(columns, places),
  });
}
