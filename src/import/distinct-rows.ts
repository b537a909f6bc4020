import { eventKey } from '../athletics/discipline.ts';
import type { ListRow } from '../lists/list-row.ts';
import { codeUnits } from './packing.ts';

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

/** One performance that two lists have, with the points of the one that gives more. */
function merged(one: ListRow, other: ListRow): ListRow {
  const best = other.points > one.points ? other : one;
  return { ...best, sources: [...new Set([...one.sources, ...other.sources])].sort(codeUnits) };
}

/** Rows without repetition: of those that are one performance the one with most points, with the sources of all. `who` says whose a row is. */
export function distinctRows(rows: readonly ListRow[], who: (row: ListRow) => string | number): ListRow[] {
  const kept = new Map<string, ListRow>();
  for (const row of rows) {
    const key = keyOf(row, who(row));
    const other = kept.get(key);
    kept.set(key, other === undefined ? row : merged(other, row));
  }
  return [...kept.values()];
}

/** As the list prints them. */
export const asPrinted = ({ name, nation, born }: ListRow): string => [name, nation, born].join('|');
