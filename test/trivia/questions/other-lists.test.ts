import { beforeAll, expect, test } from 'vitest';
import { nationRows } from '../../../src/athletics/nations.ts';
import { buildWorld } from '../../../src/build-world.ts';
import { load } from '../../../src/data/load.ts';
import { importLists } from '../../../src/import/import-lists.ts';
import { seeded } from '../../../src/terminal/seeded.ts';
import { question } from '../../../src/trivia/question.ts';
import { difficulties } from '../../../src/trivia/questions/difficulty.ts';
import { parseTopic } from '../../../src/trivia/questions/parse-topic.ts';
import type { Question } from '../../../src/trivia/questions/question-shape.ts';
import { problemOf } from './brute-force.ts';
import { type RawRow, rawRows } from './raw-rows.ts';
import { RawWorld } from './raw-world.ts';

/** As long as reading and putting together half a million rows may take on a busy machine, in milliseconds. */
const LONG = 300_000;
const QUESTIONS = 400;
const TOPICS = ['everything', 'men’s 1500', 'men’s 100', 'Great Britain', 'Mo Farah', 'Usain Bolt', '1990s', '2010s'];

/** A club’s list: two races after the day that the other lists go to, and three marks from before it that those don’t have. */
const CLUB: readonly Pick<RawRow, 'list' | 'mark' | 'name' | 'born' | 'nation' | 'venue' | 'date'>[] = [
  {
    list: '1500-metres',
    mark: 207.5,
    name: 'Josh KERR',
    born: '1997-10-08',
    nation: 'GBR',
    venue: 'Oslo (NOR)',
    date: '2025-08-12',
  },
  {
    list: '1500-metres',
    mark: 207.9,
    name: 'Jake WIGHTMAN',
    born: '1994-07-11',
    nation: 'GBR',
    venue: 'Oslo (NOR)',
    date: '2025-08-13',
  },
  {
    list: '1500-metres',
    mark: 206.5,
    name: 'Noah NGENY',
    born: '1978-11-02',
    nation: 'KEN',
    venue: 'Oslo (NOR)',
    date: '1999-06-30',
  },
  {
    list: '100-metres',
    mark: 9.57,
    name: 'Usain BOLT',
    born: '1986-08-21',
    nation: 'JAM',
    venue: 'Oslo (NOR)',
    date: '2010-06-04',
  },
  {
    list: '5000-metres',
    mark: 771,
    name: 'Mo FARAH',
    born: '1983-03-23',
    nation: 'GBR',
    venue: 'Oslo (NOR)',
    date: '2012-06-07',
  },
];

const minutes = (seconds: number): string =>
  seconds < 60 ? seconds.toFixed(2) : `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(2).padStart(5, '0')}`;

const text = [
  'Sex,Discipline,Mark,Name,DOB,Nat,Venue,Date',
  ...CLUB.map(({ list, mark, name, born, nation, venue, date }) =>
    ['men', list.replace('-', ' '), minutes(mark), name, born, nation, venue, date].join(','),
  ),
].join('\n');

let raw: RawWorld;
const made: Question[] = [];

beforeAll(async () => {
  const data = await load('data');
  const { lists, complaints } = importLists([{ path: 'club.csv', text, source: 'Club' }], data);
  expect(complaints).toEqual([]);
  const world = { ...buildWorld({ ...data, lists }), now: Temporal.Instant.from('2026-07-14T12:00:00Z') };
  const own = CLUB.map((row) => ({ ...row, sex: 'men', hand: false, wind: null, place: null, stage: '', section: '' }));
  raw = new RawWorld([...(await rawRows()), ...own], data.articles, nationRows);
  const random = seeded(1);
  const topics = TOPICS.flatMap((typed) => parseTopic(world.results, typed) ?? []);
  expect(topics).toHaveLength(TOPICS.length);
  for (let i = 0; i < QUESTIONS; i += 1) {
    const topic = topics[i % topics.length];
    const asked = topic && question(world, topic, difficulties[i % difficulties.length] ?? 'easy', random);
    if (asked) made.push(asked);
  }
}, LONG);

test(`${QUESTIONS} questions beside a list that isn’t complete: exactly the answer of each is true by all rows`, {
  timeout: LONG,
}, () => {
  const problems = made.flatMap((one) => {
    const problem = problemOf(raw, one);
    return problem === null ? [] : [`[${one.kind}] ${one.prompt} ${one.options[one.answer]} → ${problem}`];
  });
  expect(problems).toEqual([]);
  expect(made.length).toBeGreaterThan(QUESTIONS * 0.9);
});

test('no prompt names another day than that of the complete lists', () => {
  const days = made.flatMap(({ prompt }) => / to (\d+ \w{3} \d{4})\)/.exec(prompt)?.[1] ?? []);
  expect([...new Set(days)]).toEqual(['1 Jul 2023']);
});

test('none rests on the club’s list alone', () => {
  const clubs = made.filter(({ sources }) => sources.every(({ short }) => short.startsWith('Club')));
  expect(clubs.map(({ prompt }) => prompt)).toEqual([]);
});
