import type { DatabaseSync } from 'node:sqlite';
import { disciplineOf } from '../../../src/athletics/discipline.ts';
import { bestTen, eventsOfAthlete, seasonOf } from '../../../src/lists/athlete-rows.ts';
import { bestList } from '../../../src/lists/best-list.ts';
import { headToHead } from '../../../src/lists/head-to-head.ts';
import { performancesIn } from '../../../src/lists/list-performance.ts';
import type { ListStore } from '../../../src/lists/list-store.ts';
import { onThisDay } from '../../../src/lists/on-this-day.ts';
import { progression } from '../../../src/lists/progression.ts';
import { searchNames } from '../../../src/lists/search-names.ts';
import { standingOf } from '../../../src/lists/standing.ts';
import { namesInSql } from './names-in-sql.ts';
import { performancesInSql } from './performances-in-sql.ts';
import type { Question } from './questions.ts';
import { rankingsInSql } from './rankings-in-sql.ts';

/** One question, asked of the store and of SQLite: both give the whole answer in the same shape, numbers of rows as any array of them. */
export interface Contest {
  readonly name: string;
  readonly ours: (question: Question) => unknown;
  readonly theirs: (question: Question) => unknown;
}

const signed = ({ event, mark }: Question): number =>
  disciplineOf(event.discipline).measure === 'time' ? mark : -mark;
const listOf = ({ eventNumber }: Question): number => eventNumber * 2;

/** Every question of the bot, a page of ten where an answer is longer; before them none, for what the clock takes. */
export function contests(store: ListStore, db: DatabaseSync): readonly Contest[] {
  const sql = performancesInSql(db, store.columns.events);
  const { page, among, size } = rankingsInSql(db);
  return [
    { name: 'nothing: the clock alone', ours: () => null, theirs: () => null },
    {
      name: 'an athlete, event by event',
      ours: (q) => eventsOfAthlete(store, q.athlete),
      theirs: (q) => sql.events(q.athlete),
    },
    {
      name: 'ten best',
      ours: (q) => bestTen(store, q.athlete, q.event),
      theirs: (q) => sql.ten(q.athlete, listOf(q)),
    },
    {
      name: 'progression, year by year',
      ours: (q) => progression(store, q.athlete, q.event),
      theirs: (q) => sql.years(q.athlete, listOf(q)),
    },
    {
      name: 'an athlete’s season',
      ours: (q) => seasonOf(store, q.athlete, q.year),
      theirs: (q) => sql.season(q.athlete, q.year),
    },
    {
      name: 'head-to-head',
      ours: (q) => headToHead(store, q.athlete, q.other),
      theirs: (q) => sql.met(q.athlete, q.other),
    },
    {
      name: 'all-time list',
      ours: (q) => bestList(store, { event: q.event }, q.offset, 10),
      theirs: (q) => page(['bests', listOf(q), 0], q.offset),
    },
    {
      name: 'season list',
      ours: (q) => bestList(store, { event: q.event, year: q.year }, q.offset, 10),
      theirs: (q) => page(['year', listOf(q), q.year], q.offset),
    },
    {
      name: 'a nation’s marks',
      ours: (q) => bestList(store, { event: q.event, nation: q.nation, every: true }, q.offset, 10),
      theirs: (q) => page(['nation', listOf(q), q.nation], q.offset),
    },
    {
      name: 'on this day',
      ours: (q) => onThisDay(store, q, 0, 10),
      theirs: (q) => sql.today(q.month, q.day),
    },
    {
      name: 'where a mark stands',
      ours: (q) => standingOf(store, q.event, q.mark),
      theirs: (q) => {
        const [athletes, marks] = [size(['bests', listOf(q), 0]), size(['every', listOf(q), 0])];
        const amongAthletes = among(['bests', listOf(q), 0], signed(q), athletes);
        const amongMarks = among(['every', listOf(q), 0], signed(q), marks);
        return { amongAthletes, athletes, amongMarks, marks, beyond: amongMarks.rank > marks };
      },
    },
    {
      name: 'a race',
      ours: (q) => performancesIn(store, q.race),
      theirs: (q) => sql.race(q.race, disciplineOf(q.event.discipline).measure),
    },
    {
      name: 'a name as it is typed',
      ours: (q) => searchNames(store.columns, q.typed, 25),
      theirs: namesOf(db),
    },
  ];
}

function namesOf(db: DatabaseSync): Contest['theirs'] {
  const names = namesInSql(db);
  return ({ typed }) => names(typed);
}
