import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import type { ListColumns } from '../lists/list-columns.ts';
import type { ListRow } from '../lists/list-row.ts';
import { listRows } from '../lists/list-rows.ts';
import { columnsOf } from './columns-of.ts';
import { type Complaint, type ListFile, readList } from './read-list.ts';
import { completeIn, type SaidComplete, saidComplete } from './said-complete.ts';

/** What an import builds on; all of it may be left out. */
export interface ImportBasis {
  /** Lists imported before: what they hold is kept. */
  readonly lists?: ListColumns | null;
  /** Athletes whose spelling and other names are known: those of `data/athletes.json`. */
  readonly athletes?: readonly AthleteEntry[];
  /** Called after each file, with how many have been read. */
  readonly onRead?: (files: number) => void;
}

/** Lists put together, how many rows were read for them, and a complaint for every row and file that could not be used. */
export interface Imported {
  readonly lists: ListColumns;
  readonly read: number;
  readonly complaints: readonly Complaint[];
}

const eventsOf = (rows: readonly ListRow[]): Event[] => [
  ...new Map(rows.map(({ event }) => [eventKey(event), event])).values(),
];

/** Reads lists and puts them together with those imported before. Importing a list twice, or lists in another order, makes no difference. */
export function importLists(files: readonly ListFile[], basis: ImportBasis = {}): Imported {
  const rows: ListRow[] = basis.lists ? listRows(basis.lists) : [];
  const before = rows.length;
  const complaints: Complaint[] = [];
  const said: SaidComplete[] = basis.lists ? saidComplete(basis.lists) : [];
  for (const [index, file] of files.entries()) {
    const list = readList(file);
    for (const row of list.rows) rows.push(row);
    const { source, completeTo: to } = file;
    if (to !== undefined) said.push(...eventsOf(list.rows).map((event) => ({ source, to, event })));
    complaints.push(...list.complaints);
    basis.onRead?.(index + 1);
  }
  const columns = columnsOf(rows, basis.athletes ?? []);
  return { lists: { ...columns, complete: completeIn(columns, said) }, read: rows.length - before, complaints };
}
