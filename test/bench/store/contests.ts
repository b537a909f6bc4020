import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { disciplineOf } from '../../../src/athletics/discipline.ts';
import { bestTen, eventsOfAthlete, rowsInEvent, seasonOf, yearsIn } from '../../../src/lists/athlete-rows.ts';
import { bestList, type ListPage } from '../../../src/lists/best-list.ts';
import { headToHead } from '../../../src/lists/head-to-head.ts';
import { NO_WIND } from '../../../src/lists/list-columns.ts';
import { dayOfYear } from '../../../src/lists/list-day.ts';
import { eventNumber } from '../../../src/lists/list-event.ts';
import { type ListPerformance, performancesIn } from '../../../src/lists/list-performance.ts';
import type { ListStore } from '../../../src/lists/list-store.ts';
import { onThisDay } from '../../../src/lists/on-this-day.ts';
import { HAND } from '../../../src/lists/precision.ts';
import { searchNames } from '../../../src/lists/search-names.ts';
import { standingOf } from '../../../src/lists/standing.ts';
import { namesInSql } from './names-in-sql.ts';
import { pagesInSql, type Row } from './pages-in-sql.ts';
import type { Question } from './questions.ts';

/** One question, asked of the store and of SQLite. */
export interface Contest {
  readonly name: string;
  readonly ours: (question: Question) => unknown;
  readonly theirs: (question: Question) => unknown;
  /** What both say, in the same words. */
  readonly facts: (question: Question) => readonly [ours: readonly Row[], theirs: readonly Row[]];
}

/** A contest whose side in SQL answers in rows; `rows` brings our answer into the same form, outside the time that is taken. */
const contest = <Answer>(
  name: string,
  ours: (question: Question) => Answer,
  rows: (answer: Answer, question: Question) => readonly Row[],
  theirs: (question: Question) => readonly Row[],
): Contest => ({ name, ours, theirs, facts: (question) => [rows(ours(question), question), theirs(question)] });

const signed = ({ event, mark }: Question): number =>
  disciplineOf(event.discipline).measure === 'time' ? mark : -mark;

const each = (numbers: Iterable<number>): Row[] => Array.from(numbers, (number) => [number]);

const pageRows = ({ total, entries }: ListPage): Row[] => [[total], ...entries.map(({ rank, row }) => [rank, row])];

const performanceRow = ({ row, athlete, mark, hand, wind, place, points, nation }: ListPerformance): Row => [
  row,
  athlete,
  mark.measure === 'time' ? mark.value : -mark.value,
  (mark.decimals ?? 0) + (hand ? HAND : 0),
  wind === null ? NO_WIND : Math.round(wind * 10),
  place ?? 0,
  points ?? 0,
  nation ?? '',
];

/** Of two entries of a race the one that was ahead, as `aheadOf` tells it: -1 for the first, 1 for the second, 0 when it can’t be told. */
const AHEAD = `case when places = 0 or places = -marks then 0 else places end from (select *, case when placeA > 0 and placeB > 0
  then sign(placeA - placeB) else marks end as places from (select a.race, a.row as rowA, b.row as rowB, a.date, a.place as placeA, b.place as placeB,
  sign(a.mark - b.mark) as marks from entry a join entry b on b.race = a.race and b.athlete = ? where a.athlete = ? and a.one and a.athlete <> b.athlete))`;

/** Every question of the bot, a page of ten where an answer is longer. */
export function contests(store: ListStore, db: DatabaseSync): readonly Contest[] {
  const all = (sql: string) => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    // Typed as objects whatever they are.
    return (...values: readonly SQLInputValue[]) => statement.all(...values) as unknown as readonly Row[];
  };
  const inList = (q: Question): number => q.eventNumber * 2;
  const numberOf = (event: Question['event']): number => eventNumber(store, event) ?? -1;
  const pages = pagesInSql(all);
  const names = namesInSql(db);
  const events = all('select list, row from performance where athlete = ? order by list, row');
  const ten = all('select row from performance where athlete = ? and list = ? order by row limit 10');
  const years = all(
    'select year, min(row), count(*) from performance where athlete = ? and list = ? group by year order by 2',
  );
  const season = all('select row from performance where athlete = ? and year = ? order by date, row');
  const met = all(`select race, rowA, rowB, ${AHEAD} order by date desc, race desc`);
  const today = all('select row from performance where day = ? order by points desc, row limit 10');
  const better = all('select count(*) from performance where list = ? and mark < ?');
  const marks = all('select count(*) from performance where list = ?');
  const betterBests = all('select count(*) from best where list = ? and mark < ?');
  const bests = all('select count(*) from best where list = ?');
  const race = all(
    'select row, athlete, mark, precision, wind, place, points, nation from performance where race = ? order by standing, row',
  );
  const winner = { a: -1, b: 1 } as const;
  return [
    contest(
      'an athlete, event by event',
      (q) => eventsOfAthlete(store, q.athlete),
      (found) =>
        found.flatMap(({ event, rows, aided }) => [
          ...Array.from(rows, (row) => [numberOf(event) * 2, row]),
          ...Array.from(aided, (row) => [numberOf(event) * 2 + 1, row]),
        ]),
      (q) => events(q.athlete),
    ),
    contest(
      'ten best',
      (q) => bestTen(rowsInEvent(store, q.athlete, q.event)),
      each,
      (q) => ten(q.athlete, inList(q)),
    ),
    contest(
      'progression, year by year',
      (q) => yearsIn(store, rowsInEvent(store, q.athlete, q.event).rows),
      (found) => found.map(({ year, best, performances }) => [year, best, performances]),
      (q) => years(q.athlete, inList(q)),
    ),
    contest(
      'an athlete’s season',
      (q) => seasonOf(store, q.athlete, q.year),
      each,
      (q) => season(q.athlete, q.year),
    ),
    contest(
      'head-to-head',
      (q) => headToHead(store, q.athlete, q.other),
      (found) => found.map((own) => [own.race, own.a, own.b, own.winner ? winner[own.winner] : 0]),
      (q) => met(q.other, q.athlete),
    ),
    contest(
      'all-time list',
      (q) => bestList(store, { event: q.event }, q.offset, 10),
      pageRows,
      (q) => pages.allTime(q.offset, inList(q)),
    ),
    contest(
      'season list',
      (q) => bestList(store, { event: q.event, year: q.year }, q.offset, 10),
      pageRows,
      (q) => pages.ofYear(q.offset, inList(q), q.year),
    ),
    contest(
      'a nation’s marks',
      (q) => bestList(store, { event: q.event, nation: q.nation, every: true }, q.offset, 10),
      pageRows,
      (q) => pages.ofNation(q.offset, inList(q), q.nation),
    ),
    contest(
      'on this day',
      (q) => onThisDay(store, q, 0, 10),
      each,
      (q) => today(dayOfYear(q.month * 100 + q.day)),
    ),
    contest(
      'where a mark stands',
      (q) => standingOf(store, q.event, q.mark),
      (found) =>
        found ? each([found.amongMarks.rank - 1, found.marks, found.amongAthletes.rank - 1, found.athletes]) : [],
      (q) => [
        ...better(inList(q), signed(q)),
        ...marks(inList(q)),
        ...betterBests(inList(q), signed(q)),
        ...bests(inList(q)),
      ],
    ),
    contest(
      'a race',
      (q) => performancesIn(store, q.race),
      (found) => found.map(performanceRow),
      (q) => race(q.race),
    ),
    contest(
      'a name as it is typed',
      (q) => searchNames(store.columns, q.typed, 25),
      each,
      (q) => each(names(q.typed)),
    ),
  ];
}
