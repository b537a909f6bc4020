import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { disciplineOf } from '../../../src/athletics/discipline.ts';
import { dayOfYear } from '../../../src/lists/list-day.ts';
import type { ListStore } from '../../../src/lists/list-store.ts';
import { wordsOf } from '../../../src/lists/list-texts.ts';

const TABLES = `
  pragma journal_mode = off; pragma synchronous = off;
  create table performance (row integer primary key, athlete integer, race integer, event integer, mark integer,
    place integer, points integer, nation integer, year integer, day integer);
  create table best (event integer, mark integer, row integer, athlete integer);
  create table word (word text, athlete integer);`;
const INDEXES = `
  create index by_athlete on performance (athlete, event, mark, year);
  create index by_race on performance (race, mark, athlete, place);
  create index by_event on performance (event, mark);
  create index by_nation on performance (event, nation, mark, athlete);
  create index by_year on performance (event, year, mark, athlete);
  create index by_day on performance (day, points desc);
  create index by_best on best (event, mark, row);
  create index by_word on word (word, athlete);
  analyze;`;

const insertInto = (db: DatabaseSync, table: string, columns: number): StatementSync =>
  db.prepare(`insert into ${table} values (${Array(columns).fill('?').join(', ')})`);

/** The same performances in SQLite in memory, with an index for every question; marks are negative where more is better. */
export function sqliteOf(store: ListStore): DatabaseSync {
  const { numbers, columns, raceOf, athleteOf } = store;
  const db = new DatabaseSync(':memory:');
  db.exec(TABLES);
  db.exec('begin');
  const performance = insertInto(db, 'performance', 10);
  for (const [event, { discipline }] of columns.events.entries()) {
    const sign = disciplineOf(discipline).measure === 'time' ? 1 : -1;
    for (let row = numbers.eventRows[event * 2] ?? 0; row < (numbers.eventRows[event * 2 + 2] ?? 0); row += 1) {
      const race = raceOf[row] ?? 0;
      const day = numbers.day[race] ?? 0;
      const at = (column: keyof typeof numbers, place: number) => numbers[column][place] ?? 0;
      performance.run(row, athleteOf[row] ?? 0, race, event, sign * at('mark', row), at('place', row), at('points', row),
        at('entrantNation', at('entrant', row)), Math.floor(day / 10_000), dayOfYear(day)); // biome-ignore format: as the columns stand
    }
  }
  db.exec('insert into best select event, min(mark), min(row), athlete from performance group by event, athlete');
  const word = insertInto(db, 'word', 2);
  for (const [place, text] of wordsOf(columns).entries())
    for (let at = numbers.wordAthletes[place] ?? 0; at < (numbers.wordAthletes[place + 1] ?? 0); at += 1)
      word.run(text, numbers.wordAthlete[at] ?? 0);
  db.exec('commit');
  db.exec(INDEXES);
  return db;
}
