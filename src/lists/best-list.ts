import type { Event } from '../athletics/discipline.ts';
import { oncePer } from '../once-per.ts';
import { membersOf } from './groups.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { nationNumbersOf } from './list-texts.ts';
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

/** Rows by mark, as an array or as all between two. */
interface Ordered {
  readonly length: number;
  readonly at: (place: number) => number;
}

const ordered = (rows: Uint32Array): Ordered => ({ length: rows.length, at: (place) => rows[place] ?? 0 });

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

/** The rows of all nations in one year. */
function ofYear(store: ListStore, list: number, year: number, every: boolean): Uint32Array {
  const { byYear, firstYear, years } = store;
  const inLists = year >= firstYear && year < firstYear + years;
  return inLists ? membersOf(every ? byYear : seasonBests(store), list * years + year - firstYear) : new Uint32Array();
}

/** The rows of one nation in one year or all. */
function ofNation(
  store: ListStore,
  list: number,
  nation: string,
  year: number | undefined,
  every: boolean,
): Uint32Array {
  const { byNation, nations, yearOfRow } = store;
  const number = nationNumbersOf(store.columns).get(nation);
  if (number === undefined) return new Uint32Array();
  const all = membersOf(byNation, list * nations + number);
  const own = year === undefined ? all : keep(all, (row) => yearOfRow[row] === year);
  return every ? own : firstOfEach(store, own);
}

function answerTo(store: ListStore, list: number, { nation, year, every = false }: ListQuestion): Ordered {
  if (nation !== undefined) return ordered(ofNation(store, list, nation, year, every));
  if (year !== undefined) return ordered(ofYear(store, list, year, every));
  const { eventRows } = store.numbers;
  const [from, to] = [eventRows[list] ?? 0, eventRows[list + 1] ?? 0];
  return every ? { length: to - from, at: (place) => from + place } : ordered(membersOf(store.bests, list));
}

/** A page of an all-time or season list: `limit` lines after the first `offset`, the best mark first. */
export function bestList(store: ListStore, question: ListQuestion, offset: number, limit: number): ListPage {
  const event = eventNumber(store, question.event);
  if (event === undefined) return { total: 0, entries: [] };
  const rows = answerTo(store, event * 2 + Number(question.aided ?? false), question);
  const { mark } = store.numbers;
  const same = (a: number, b: number): boolean => a >= 0 && b < rows.length && mark[rows.at(a)] === mark[rows.at(b)];
  const [from, to] = [Math.max(0, offset), Math.min(rows.length, Math.max(0, offset) + limit)];
  const entries: ListEntry[] = [];
  let first = from;
  while (same(first - 1, first)) first -= 1;
  for (let place = from; place < to; place += 1) {
    if (!same(place - 1, place)) first = place;
    entries.push({ rank: first + 1, tied: same(place - 1, place) || same(place, place + 1), row: rows.at(place) });
  }
  return { total: rows.length, entries };
}
