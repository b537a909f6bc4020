import { eventKey } from '../athletics/discipline.ts';
import type { ListRow } from '../lists/list-row.ts';

/** All that rows of one performance share. */
const keyOf = (row: ListRow, who: string | number): string =>
  [
    eventKey(row.event),
    who,
    row.day,
    row.mark,
    row.decimals,
    row.hand,
    row.wind,
    row.round,
    row.section,
    row.place,
    row.venue,
  ].join('|');

/** Rows without repetition; of those that differ in points alone the one with most. `who` says whose a row is. */
export function distinctRows(rows: readonly ListRow[], who: (row: ListRow) => string | number): ListRow[] {
  const kept = new Map<string, ListRow>();
  for (const row of rows) {
    const key = keyOf(row, who(row));
    const other = kept.get(key);
    if (other === undefined || row.points > other.points) kept.set(key, row);
  }
  return [...kept.values()];
}

/** As the list prints them. */
export const asPrinted = ({ name, nation, born }: ListRow): string => [name, nation, born].join('|');
