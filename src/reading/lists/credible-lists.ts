import { byMark } from '../../athletics/mark.ts';
import { isRelay } from '../disciplines/is-relay.ts';
import type { ListEntry } from './list-entries.ts';
import type { ListedMark } from './list-marks.ts';
import type { PrintedList } from './printed-lists.ts';

/** An entry with what its list makes of its figures. */
export interface Row {
  readonly entry: ListEntry;
  readonly mark: ListedMark | null;
}

/** A list of an event nobody names is believed from this many rows on. */
const FEWEST_WITHOUT_EVENT = 3;

/** How often a worse mark may stand above a better one: once in a long list is a misprint, oftener it is no list of one race. */
const isInOrder = (rows: readonly Row[]): boolean => {
  const marks = rows.flatMap(({ mark }) => mark?.mark ?? []);
  const wrong = marks.filter((mark, i) => {
    const before = marks[i - 1];
    return before !== undefined && byMark(before, mark) > 0;
  });
  return wrong.length <= marks.length / 6;
};

/** "2:10:27 1993", "9.79 (Athens 1999)": a list over the years. */
const isOfOtherYears = ({ entry, mark }: Row): boolean =>
  mark !== null && /\b(?:18|19|20)\d{2}\b(?![.:,]\d)/.test(entry.rest.slice(mark.end));

/** Whether the rows are results of one event on one day: most figures are marks of it, best first. */
export function isCredible({ discipline, silences, announced, round }: PrintedList, rows: readonly Row[]): boolean {
  const marked = rows.filter(({ mark }) => mark !== null).length;
  if (silences || rows.filter(isOfOtherYears).length > rows.length / 3 || !isInOrder(rows)) return false;
  if (discipline === null) return marked >= FEWEST_WITHOUT_EVENT && marked === rows.length;
  const figures = rows.filter(({ entry }) => /\d/.test(entry.rest) && entry.status === null).length;
  if (marked > 0)
    return (
      marked >= figures / 2 &&
      (rows.length > 1 || isRelay(discipline) || rows[0]?.entry.affiliation !== '' || announced)
    );
  return figures === 0 && (announced || round !== null) && rows.every(({ entry }) => entry.affiliation !== '');
}
