import { DatabaseSync } from 'node:sqlite';
import { disciplineOf } from '../../../src/athletics/discipline.ts';
import { editDistance } from '../../../src/lists/edit-distance.ts';
import { isOneListRace } from '../../../src/lists/head-to-head.ts';
import { dayOfYear } from '../../../src/lists/list-day.ts';
import type { ListStore } from '../../../src/lists/list-store.ts';
import { nationsOf } from '../../../src/lists/list-texts.ts';
import { nameWords } from '../../../src/lists/name-words.ts';

/** `list` is twice the event, and one more for marks with too much wind; `standing` is the place, or behind all places where none is known. */
const TABLES = `
  pragma journal_mode = off; pragma synchronous = off;
  create table performance (row integer primary key, athlete integer, race integer, list integer, mark integer, precision integer,
    wind integer, place integer, standing integer, points integer, nation text, year integer, date integer, day integer, one integer);
  create table best (list integer, mark integer, row integer, athlete integer);
  create table entry (athlete integer, race integer, row integer, mark integer, place integer, one integer, date integer,
    primary key (athlete, race)) without rowid;
  create table person (athlete integer primary key, nation integer, obscurity real);
  create table word (word text, athlete integer);
  create table lexicon (word text primary key, length integer) without rowid;
  create table nation (word text, nation integer);`;
const INDEXES = `
  create index by_athlete on performance (athlete, list, row);
  create index by_years on performance (athlete, list, year, row);
  create index by_season on performance (athlete, year, date, row);
  create index by_race on performance (race, standing, row, athlete, mark, precision, wind, place, points, nation);
  create index by_event on performance (list, mark);
  create index by_nation on performance (list, nation, mark, row);
  create index by_year on performance (list, year, athlete, row, mark);
  create index by_day on performance (day, points desc, row);
  create index by_best on best (list, mark, row);
  create index by_word on word (word, athlete);
  create index by_length on lexicon (length, word);
  create index by_nation_word on nation (word, nation);
  create index by_home on person (nation, athlete);
  analyze;`;
/** Behind every place. */
const LAST = 1_000_000;

function insertPerformances(db: DatabaseSync, { numbers, columns, raceOf, athleteOf, ...store }: ListStore): void {
  const insert = db.prepare(`insert into performance values (${Array(15).fill('?').join(', ')})`);
  const nations = nationsOf(columns);
  const at = (column: keyof typeof numbers, place: number): number => numbers[column][place] ?? 0;
  for (let list = 0; list < columns.events.length * 2; list += 1) {
    const discipline = columns.events[list >> 1]?.discipline ?? '100m';
    const sign = disciplineOf(discipline).measure === 'time' ? 1 : -1;
    for (let row = at('eventRows', list); row < at('eventRows', list + 1); row += 1) {
      const race = raceOf[row] ?? 0;
      const [date, place] = [at('day', race), at('place', row)];
      const nation = nations[at('entrantNation', at('entrant', row))] ?? '';
      const one = Number(isOneListRace({ numbers, columns, raceOf, athleteOf, ...store }, race));
      insert.run(row, athleteOf[row] ?? 0, race, list, sign * at('mark', row), at('precision', row), at('wind', row), place,
        place || LAST, at('points', row), nation, Math.floor(date / 10_000), date, dayOfYear(date), one); // biome-ignore format: as the columns stand
    }
  }
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

/** The same performances and names in SQLite in memory, with an index for every question; marks are negative where more is better. */
export function sqliteOf(store: ListStore): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  db.function('mistakes', { deterministic: true }, (word, text, limit) =>
    editDistance(String(text), String(word), Number(limit)),
  );
  db.exec(TABLES);
  db.exec('begin');
  insertPerformances(db, store);
  db.exec(`insert into best select list, min(mark), min(row), athlete from performance group by list, athlete;
    insert into entry select athlete, race, min(row), mark, place, one, date from performance group by athlete, race`);
  insertNames(db, store);
  db.exec('commit');
  db.exec(INDEXES);
  return db;
}
