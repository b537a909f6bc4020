import { DatabaseSync } from 'node:sqlite';
import { disciplineOf } from '../../../src/athletics/discipline.ts';
import { editDistance } from '../../../src/lists/edit-distance.ts';
import { isOneListRace } from '../../../src/lists/is-one-list-race.ts';
import { dayOfYear } from '../../../src/lists/list-day.ts';
import { performanceAt } from '../../../src/lists/list-performance.ts';
import type { ListStore } from '../../../src/lists/list-store.ts';
import { nationsOf } from '../../../src/lists/list-texts.ts';
import { nameWords } from '../../../src/lists/name-words.ts';

/**
 * `list` is twice the event, and one more for marks with too much wind; `nation` what an answer says and `ran_for` what lists print. In
 * `line` and `entry` marks are negative where more is better. A `line` is one of a ranking of a list: of all marks, the bests of athletes,
 * those of one year, or all marks of one nation; `part` is the year or nation. An `entry` is an athlete in a race that was one for sure.
 */
const TABLES = `
  pragma journal_mode = off; pragma synchronous = off;
  create table performance (row integer primary key, athlete integer, race integer, list integer, mark integer, decimals integer,
    hand integer, wind real, place integer, points integer, nation text, ran_for text, year integer, date integer, day integer, one integer);
  create table line (ranking text, list integer, part, place integer, row integer, mark integer,
    primary key (ranking, list, part, place)) without rowid;
  create table entry (athlete integer, date integer, race integer, row integer, mark integer, place integer,
    primary key (athlete, date, race)) without rowid;
  create table person (athlete integer primary key, nation integer, obscurity real);
  create table word (word text, athlete integer);
  create table lexicon (word text primary key, length integer) without rowid;
  create table nation (word text, nation integer);`;
/** How the rows of a ranking are numbered, and what they are. */
const lines = (ranking: string, part: string, rows: string): string =>
  `insert into line select '${ranking}', list, ${part}, row_number() over (partition by list, ${part} order by row), row, sign * mark
    from (${rows}) join sign using (list)`;
const firstOfEach = (group: string): string =>
  `select list, year, min(row) as row, mark from performance group by ${group}, athlete`;
const REST = `
  ${lines('every', '0', 'performance')};
  ${lines('bests', '0', firstOfEach('list'))};
  ${lines('year', 'year', firstOfEach('list, year'))};
  ${lines('nation', 'ran_for', 'performance')};
  insert into entry select athlete, date, race, min(row), sign * mark, place from performance join sign using (list)
    where one group by athlete, race;`;
const INDEXES = `
  create index by_athlete on performance (athlete, list, row);
  create index by_years on performance (athlete, list, year, row);
  create index by_season on performance (athlete, year, date, row);
  create index by_race on performance (race, ifnull(place, 1e6), row, athlete, mark, decimals, hand, wind, place, points, nation);
  create index by_day on performance (day, points desc, row);
  create index by_mark on line (ranking, list, part, mark, place);
  create index by_word on word (word, athlete);
  create index by_length on lexicon (length, word);
  create index by_nation_word on nation (word, nation);
  create index by_home on person (nation, athlete);
  analyze;`;

function insertPerformances(db: DatabaseSync, store: ListStore): void {
  const { numbers, columns, raceOf, rows } = store;
  const insert = db.prepare(`insert into performance values (${Array(16).fill('?').join(', ')})`);
  const nations = nationsOf(columns);
  let list = 0;
  for (let row = 0; row < rows; row += 1) {
    while (row >= (numbers.eventRows[list + 1] ?? 0)) list += 1;
    const { athlete, race, mark, hand, wind, place, points, nation } = performanceAt(store, row);
    const date = numbers.day[raceOf[row] ?? 0] ?? 0;
    const ranFor = nations[numbers.entrantNation[numbers.entrant[row] ?? 0] ?? 0] ?? '';
    insert.run(row, athlete, race, list, mark.value, mark.decimals, Number(hand), wind, place, points, nation, ranFor,
      Math.floor(date / 10_000), date, dayOfYear(date), Number(isOneListRace(store, race))); // biome-ignore format: as the columns stand
  }
}

/** Which way marks of each list are ordered. */
function insertSigns(db: DatabaseSync, { events }: ListStore['columns']): void {
  db.exec('create temp table sign (list integer primary key, sign integer)');
  const insert = db.prepare('insert into sign values (?, ?)');
  for (const [event, { discipline }] of events.entries())
    for (const list of [event * 2, event * 2 + 1])
      insert.run(list, disciplineOf(discipline).measure === 'time' ? 1 : -1);
}

function insertNames(db: DatabaseSync, { columns, numbers }: ListStore): void {
  const { words, byWord, nationsNamed, obscurity } = nameWords(columns);
  const [word, entry, person, nation] = [
    db.prepare('insert into word values (?, ?)'),
    db.prepare('insert into lexicon values (?, ?)'),
    db.prepare('insert into person values (?, ?, ?)'),
    db.prepare('insert into nation values (?, ?)'),
  ];
  for (const [place, text] of words.entries()) {
    entry.run(text, text.length);
    for (let at = byWord.starts[place] ?? 0; at < (byWord.starts[place + 1] ?? 0); at += 1)
      word.run(text, byWord.members[at] ?? 0);
  }
  for (const [text, own] of nationsNamed) for (const number of own) nation.run(text, number);
  for (const [athlete, own] of obscurity.entries()) person.run(athlete, numbers.athleteNation[athlete] ?? 0, own);
}

/** The same performances and names in SQLite in memory, with an index or a table in its order for every question. */
export function sqliteOf(store: ListStore): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.function('mistakes', { deterministic: true }, (word, text, limit) =>
    editDistance(String(text), String(word), Number(limit)),
  );
  db.exec(TABLES);
  db.exec('begin');
  insertPerformances(db, store);
  insertSigns(db, store.columns);
  db.exec(REST);
  insertNames(db, store);
  db.exec('commit');
  db.exec(INDEXES);
  return db;
}
