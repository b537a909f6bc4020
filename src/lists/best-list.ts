import type { Event } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import { type Groups, membersOf } from './groups.ts';
import type { Numbers } from './list-columns.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { nationNumbersOf } from './list-texts.ts';
import { lowerBoundOf } from './lower-bound.ts';
import { picked } from './picked.ts';
import { seasonBests } from './season-bests.ts';

/** What a list is asked for; what is absent may be anything. */
export interface ListQuestion {
  readonly event: Event;
  /** Three letters: whom the athlete ran for on that day. */
  readonly nation?: string | undefined;
  readonly year?: number | undefined;
  /** Marks with too much wind instead of those that count. */
  readonly aided?: boolean | undefined;
  /** Every mark instead of each athlete’s best. */
  readonly every?: boolean | undefined;
}

/** One line of a list. */
export interface ListEntry {
  /** 1 for the best; those with equal marks share one. */
  readonly rank: number;
  readonly tied: boolean;
  readonly row: number;
}

/** One page of a list, and how many lines all pages have. */
export interface ListPage {
  readonly total: number;
  readonly entries: readonly ListEntry[];
}

/**
 * A list with its best mark first, as the places between two. Marks stand beside the rows: a page of them is one stretch of memory, while
 * the rows that they are of lie far apart.
 */
interface Ordered {
  readonly from: number;
  readonly to: number;
  readonly marks: Numbers;
  /** The row at each place; null where the place is the row. */
  readonly rows: Uint32Array | null;
}

/** Groups of rows, and the mark of each. */
interface Marked extends Groups {
  readonly marks: Numbers;
}

/** Marks beside the rows of an index, when a list in its order is first asked for. */
const withMarks = (index: (store: ListStore) => Groups): ((store: ListStore) => Marked) =>
  oncePer((store) => {
    const groups = index(store);
    return { ...groups, marks: picked(store.numbers.mark, groups.members) };
  });
const allTime = withMarks(({ bests }) => bests);
const seasons = withMarks(seasonBests);
const everyOfYear = withMarks(({ byYear }) => byYear);
const everyOfNation = withMarks(({ byNation }) => byNation);

const NOBODY: Ordered = { from: 0, to: 0, marks: new Uint32Array(), rows: null };

const groupIn = ({ starts, members, marks }: Marked, group: number): Ordered => ({
  from: starts[group] ?? 0,
  to: starts[group + 1] ?? 0,
  marks,
  rows: members,
});

/** Those of some rows that pass a test, in order. */
function keep(rows: Uint32Array, test: (row: number) => boolean): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] ?? 0;
    if (!test(row)) continue;
    kept[count] = row;
    count += 1;
  }
  return kept.subarray(0, count);
}

/** When each athlete was last seen, so that nothing has to be cleared between two questions. */
const lastSeen = oncePer(({ athletes }: ListStore) => ({ question: 0, by: new Uint32Array(athletes) }));

/** The first row of each athlete. */
function firstOfEach(store: ListStore, rows: Uint32Array): Uint32Array {
  const seen = lastSeen(store);
  seen.question += 1;
  return keep(rows, (row) => {
    const athlete = store.athleteOf[row] ?? 0;
    const isFirst = seen.by[athlete] !== seen.question;
    seen.by[athlete] = seen.question;
    return isFirst;
  });
}

/** The list of all nations in one year. */
function ofYear(store: ListStore, list: number, year: number, every: boolean): Ordered {
  const { firstYear, years } = store;
  if (year < firstYear || year >= firstYear + years) return NOBODY;
  return groupIn((every ? everyOfYear : seasons)(store), list * years + year - firstYear);
}

/** The list of one nation in one year or all. */
function ofNation(store: ListStore, list: number, nation: string, year: number | undefined, every: boolean): Ordered {
  const { byNation, nations, yearOfRow, numbers } = store;
  const number = nationNumbersOf(store.columns).get(nation);
  if (number === undefined) return NOBODY;
  const group = list * nations + number;
  if (every && year === undefined) return groupIn(everyOfNation(store), group);
  const all = membersOf(byNation, group);
  const own = year === undefined ? all : keep(all, (row) => yearOfRow[row] === year);
  const rows = every ? own : firstOfEach(store, own);
  return { from: 0, to: rows.length, marks: picked(numbers.mark, rows), rows };
}

function answerTo(store: ListStore, list: number, { nation, year, every = false }: ListQuestion): Ordered {
  if (nation !== undefined) return ofNation(store, list, nation, year, every);
  if (year !== undefined) return ofYear(store, list, year, every);
  if (!every) return groupIn(allTime(store), list);
  const { eventRows, mark } = store.numbers;
  return { from: eventRows[list] ?? 0, to: eventRows[list + 1] ?? 0, marks: mark, rows: null };
}

/** The first place whose mark is that of a place: most often itself, but of hundreds who were hand-timed alike. */
function firstOfEqual({ from, marks }: Ordered, place: number): number {
  const isOther = (before: number): boolean => marks[before] !== marks[place];
  if (place === from || isOther(place - 1)) return place;
  return from + lowerBoundOf(place - from, (i) => isOther(from + i));
}

/** A page of an all-time or season list: `limit` lines after the first `offset`, the best mark first. */
export function bestList(store: ListStore, question: ListQuestion, offset: number, limit: number): ListPage {
  const event = eventNumber(store, question.event);
  if (event === undefined) return { total: 0, entries: [] };
  const list = answerTo(store, event * 2 + Number(question.aided ?? false), question);
  const { from, to, marks, rows } = list;
  const begin = from + Math.max(0, offset);
  const end = Math.min(to, begin + limit);
  const entries: ListEntry[] = [];
  let first = begin < end ? firstOfEqual(list, begin) : begin;
  for (let place = begin; place < end; place += 1) {
    const mark = marks[place];
    const isShared = place > from && marks[place - 1] === mark;
    if (!isShared) first = place;
    const tied = isShared || (place + 1 < to && marks[place + 1] === mark);
    entries.push({ rank: first - from + 1, tied, row: rows ? (rows[place] ?? 0) : place });
  }
  return { total: to - from, entries };
}
