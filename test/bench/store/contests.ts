import type { DatabaseSync } from 'node:sqlite';
import { disciplineOf } from '../../../src/athletics/discipline.ts';
import { words } from '../../../src/athletics/name.ts';
import { bestTen, eventsOfAthlete, rowsInEvent, seasonOf, yearsIn } from '../../../src/lists/athlete-rows.ts';
import { bestList } from '../../../src/lists/best-list.ts';
import { headToHead } from '../../../src/lists/head-to-head.ts';
import { dayOfYear } from '../../../src/lists/list-day.ts';
import { performancesIn } from '../../../src/lists/list-performance.ts';
import type { ListStore } from '../../../src/lists/list-store.ts';
import { onThisDay } from '../../../src/lists/on-this-day.ts';
import { searchNames } from '../../../src/lists/search-names.ts';
import { standingOf } from '../../../src/lists/standing.ts';
import type { Question } from './questions.ts';

/** One question, asked of the store and of SQLite. */
export interface Contest {
  readonly name: string;
  readonly ours: (question: Question) => unknown;
  readonly theirs: (question: Question) => unknown;
}

const signed = ({ event, mark }: Question): number =>
  disciplineOf(event.discipline).measure === 'time' ? mark : -mark;

/** Every question of the bot, a page of ten where an answer is longer. */
export function contests(store: ListStore, db: DatabaseSync): readonly Contest[] {
  const all = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: readonly (number | string)[]) => statement.all(...values);
  };
  const events = all('select event, mark, row from performance where athlete = ? order by event, mark');
  const ten = all('select mark, row from performance where athlete = ? and event = ? order by mark limit 10');
  const years = all('select year, min(mark), count(*) from performance where athlete = ? and event = ? group by year');
  const season = all('select row, race from performance where athlete = ? and year = ?');
  const met =
    all(`select a.race, a.row, b.row from performance a join performance b on b.race = a.race and b.athlete = ?
    where a.athlete = ?`);
  const best = all(
    'select row, mark, rank() over (order by mark) from best where event = ? order by mark limit 10 offset ?',
  );
  const bests = all('select count(*) from best where event = ?');
  const ofYear = all(`select athlete, min(mark) as mark, rank() over (order by min(mark)) from performance
    where event = ? and year = ? group by athlete order by mark limit 10 offset ?`);
  const countOfYear = all('select count(distinct athlete) from performance where event = ? and year = ?');
  const ofNation = all(
    'select row, mark from performance where event = ? and nation = ? order by mark limit 10 offset ?',
  );
  const countOfNation = all('select count(*) from performance where event = ? and nation = ?');
  const today = all('select row, points from performance where day = ? order by points desc limit 10');
  const better = all('select count(*) from performance where event = ? and mark < ?');
  const betterBests = all('select count(*) from best where event = ? and mark < ?');
  const race = all('select row, athlete, mark, place from performance where race = ? order by mark');
  const begins = (count: number) =>
    all(`select athlete from word where word >= ? and word < ? ${'intersect select athlete from word where word >= ? and word < ? '.repeat(count - 1)}
      order by athlete limit 25`);
  const beginning = [1, 2, 3, 4, 5, 6, 7, 8].map(begins);
  return [
    {
      name: 'an athlete, event by event',
      ours: (q) => eventsOfAthlete(store, q.athlete),
      theirs: (q) => events(q.athlete),
    },
    {
      name: 'ten best',
      ours: (q) => bestTen(rowsInEvent(store, q.athlete, q.event)),
      theirs: (q) => ten(q.athlete, q.eventNumber),
    },
    {
      name: 'progression, year by year',
      ours: (q) => yearsIn(store, rowsInEvent(store, q.athlete, q.event).rows),
      theirs: (q) => years(q.athlete, q.eventNumber),
    },
    {
      name: 'an athlete’s season',
      ours: (q) => seasonOf(store, q.athlete, q.year),
      theirs: (q) => season(q.athlete, q.year),
    },
    {
      name: 'head-to-head',
      ours: (q) => headToHead(store, q.athlete, q.other),
      theirs: (q) => met(q.other, q.athlete),
    },
    {
      name: 'all-time list',
      ours: (q) => bestList(store, { event: q.event }, q.offset, 10),
      theirs: (q) => [best(q.eventNumber, q.offset), bests(q.eventNumber)],
    },
    {
      name: 'season list',
      ours: (q) => bestList(store, { event: q.event, year: q.year }, q.offset, 10),
      theirs: (q) => [ofYear(q.eventNumber, q.year, q.offset), countOfYear(q.eventNumber, q.year)],
    },
    {
      name: 'a nation’s marks',
      ours: (q) => bestList(store, { event: q.event, nation: q.nation, every: true }, q.offset, 10),
      theirs: (q) => [ofNation(q.eventNumber, q.nationNumber, q.offset), countOfNation(q.eventNumber, q.nationNumber)],
    },
    {
      name: 'on this day',
      ours: (q) => onThisDay(store, q, 0, 10),
      theirs: (q) => today(dayOfYear(q.month * 100 + q.day)),
    },
    {
      name: 'where a mark stands',
      ours: (q) => standingOf(store, q.event, q.mark),
      theirs: (q) => [better(q.eventNumber, signed(q)), betterBests(q.eventNumber, signed(q))],
    },
    { name: 'a race', ours: (q) => performancesIn(store, q.race), theirs: (q) => race(q.race) },
    {
      name: 'autocomplete (SQLite: beginnings only)',
      ours: (q) => searchNames(store.columns, q.typed, 25),
      theirs: (q) => {
        const typed = words(q.typed).slice(0, beginning.length);
        return beginning[typed.length - 1]?.(...typed.flatMap((word) => [word, `${word}\uffff`]));
      },
    },
  ];
}
