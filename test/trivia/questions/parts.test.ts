import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, formatMark, time } from '../../../src/athletics/mark.ts';
import { buildQuoteIndex } from '../../../src/quotes/build-quote-index.ts';
import { findAthlete } from '../../../src/results/find-athlete.ts';
import { seeded } from '../../../src/terminal/seeded.ts';
import { question } from '../../../src/trivia/question.ts';
import { barrierAhead, barrierBehind, isBeaten } from '../../../src/trivia/questions/barrier.ts';
import { nearestDifficulties } from '../../../src/trivia/questions/difficulty.ts';
import type { Draft } from '../../../src/trivia/questions/draft.ts';
import { finished } from '../../../src/trivia/questions/finished.ts';
import { givesAway } from '../../../src/trivia/questions/gives-away.ts';
import { kinds } from '../../../src/trivia/questions/kinds/kinds.ts';
import { parseTopic } from '../../../src/trivia/questions/parse-topic.ts';
import { shuffled } from '../../../src/trivia/questions/shuffled.ts';
import { topicKey } from '../../../src/trivia/questions/topic.ts';
import { walk } from '../../../src/trivia/questions/walk.ts';
import { listWorld } from '../../fixture-list-world.ts';
import { resultsOf } from '../../fixture-results.ts';

test.each([
  ['Who won the men’s 800 m?', 'Wilson Kipketer', false],
  ['Who beat Kipketer?', 'Wilson Kipketer', true],
  ['Where did Renaud Lavillenie clear 6.05 m at the Meeting de Paris?', 'Paris 🇫🇷', true],
  ['In which year did he win at the Tokyo 2020 Olympic Games?', '2020', true],
  ['Which nation won the Jamaican championships?', 'Jamaica', true],
  ['Who has the best mark for the Bahamas?', 'Steven Gardiner', false],
  ['Which of these did Ösel win?', 'osel', true],
])('“%s” gives “%s” away: %s', (prompt, answer, isGiven) => {
  expect(givesAway(prompt, answer)).toBe(isGiven);
});

test.each([
  [time(208_320), '3:28.00', '3:30.00'],
  [time(9580), '9.55', '9.60'],
  [time(7_269_000, 0), '2:01:00', '2:02:00'],
  [distance(595), '6.00 m', '5.90 m'],
  [distance(600), '6.10 m', '6.00 m'],
  [distance(2356), '24.00 m', '23.50 m'],
])('the round marks ahead of and behind %j are %s and %s', (mark, ahead, behind) => {
  expect([barrierAhead(mark), barrierBehind(mark)].map(formatMark)).toEqual([ahead, behind]);
});

test('a mark never beats the barrier ahead of it, and always the one behind', () => {
  const marks = fc.oneof(
    fc.integer({ min: 9000, max: 15_000_000 }).map((value) => time(value)),
    fc.integer({ min: 150, max: 9900 }).map(distance),
  );
  fc.assert(
    fc.property(marks, (mark) => {
      expect(isBeaten(barrierAhead(mark), mark.value)).toBe(false);
      expect(isBeaten(barrierBehind(mark), mark.value)).toBe(true);
    }),
  );
});

test('a walk visits as many different places as are asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 600 }), fc.nat(), (length, most, seed) => {
      const places = [...walk(length, most, seeded(seed))];
      expect(places).toHaveLength(Math.min(length, most));
      expect(new Set(places).size).toBe(places.length);
      expect(places.every((place) => place >= 0 && place < length)).toBe(true);
    }),
  );
});

test('shuffling keeps every element, and as many as are asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(20), fc.nat(), (list, most, seed) => {
      expect(shuffled(list, seeded(seed)).sort()).toEqual(list.toSorted());
      expect(shuffled(list, seeded(seed), most)).toHaveLength(Math.min(list.length, most));
    }),
  );
});

test.each([
  ['easy', ['easy', 'medium', 'hard']],
  ['medium', ['medium', 'easy', 'hard']],
  ['hard', ['hard', 'medium', 'easy']],
] as const)('where nothing is %s, %j is tried', (wanted, order) => {
  expect(nearestDifficulties(wanted)).toEqual(order);
});

const draft = (more: Partial<Draft>): Draft => ({
  prompt: 'Who won the men’s 1500 m at the 2024 Olympic Games?',
  right: 'Cole Hocker',
  wrong: ['Josh Kerr', 'Yared Nuguse'],
  facts: ['men-1500m', '2024-08-06', 'cole-hocker'],
  why: 'Cole Hocker won it.',
  sources: [],
  about: { athletes: ['cole-hocker'], discipline: '1500m', meet: null, year: 2024, nations: ['USA'] },
  ...more,
});
const finish = (more: Partial<Draft>, seed = 1) => finished('winner', draft(more), 'easy', seeded(seed));

describe('a draft becomes a question', () => {
  test('whose answer is the right option wherever chance puts it', () => {
    const answers = Array.from({ length: 30 }, (_, seed) => finish({}, seed));
    expect(new Set(answers.map((one) => one?.answer))).toEqual(new Set([0, 1, 2]));
    expect(answers.every((one) => one?.options[one.answer] === 'Cole Hocker')).toBe(true);
  });

  test('whose id depends on its facts alone', () => {
    expect(finish({ wrong: ['Neil Gourley'], prompt: 'Who was it?' }, 5)?.id).toBe(finish({})?.id);
    expect(finish({ facts: ['men-1500m', '2024-08-06', 'josh-kerr'] })?.id).not.toBe(finish({})?.id);
  });

  test.each([
    ['two options that differ in accents and case alone', { wrong: ['COLE HÖCKER'] }],
    ['an option of 56 characters', { wrong: ['x'.repeat(56)] }],
    ['no wrong option', { wrong: [] }],
    ['eleven options', { wrong: Array.from({ length: 10 }, (_, i) => `Runner ${i}`) }],
    ['a prompt of 301 characters', { prompt: 'x'.repeat(301) }],
    ['the answer in the prompt', { prompt: 'Did Hocker win?' }],
  ])('but not with %s', (_, more) => {
    expect(finish(more)).toBeNull();
  });
});

describe('a topic is read as fans type it', () => {
  test.each([
    ['everything', 'everything'],
    ['Articles', 'articles'],
    ['quotes', 'quotes'],
    ['TODAY', 'today'],
    ['1990s', 'era 1990'],
    ['the 2010s', 'era 2010'],
    ['women’s 1500', 'discipline w 1500'],
    ['100m', 'discipline 100'],
    ['Norway', 'nation NOR'],
    ['ken', 'nation KEN'],
    ['Great Britain', 'nation GBR'],
    ['Usain Bolt', 'athlete usain-bolt'],
    ['josh kerr', 'athlete josh-kerr'],
  ])('%s is %s', (text, key) => {
    const topic = parseTopic(listWorld.results, text);
    expect(topic && topicKey(topic)).toBe(key);
  });

  test.each(['', 'quidditch', '1890s and before', 'ingebrigsten'])('“%s” is none', (text) => {
    expect(parseTopic(listWorld.results, text)).toBeNull();
  });
});

describe('questions of a small world', () => {
  const asked = (seed: number): string[] => {
    const ids = new Set<string>();
    const random = seeded(seed);
    const next = () => question(listWorld, { kind: 'quotes' }, 'easy', random, (id) => ids.has(id));
    for (let one = next(); one !== null; one = next()) ids.add(one.id);
    return [...ids];
  };

  test('are asked through, none twice, whatever chance begins with', () => {
    expect(asked(1).length).toBeGreaterThan(1);
    expect(asked(2).sort()).toEqual(asked(1).sort());
  });

  test('ask for the athlete that was asked for only when nothing else is left', () => {
    const athlete = findAthlete(listWorld.results, 'Jakob Ingebrigtsen');
    if (athlete.kind !== 'exact') throw new Error('the small world has no Jakob Ingebrigtsen');
    const topic = { kind: 'athlete', athlete: athlete.found } as const;
    const ids = new Set<string>();
    const next = () => question(listWorld, topic, 'hard', seeded(1), (id) => ids.has(id));
    const told: boolean[] = [];
    for (let one = next(); one !== null; one = next()) {
      ids.add(one.id);
      told.push(kinds.some(({ name, toldBy }) => name === one?.kind && toldBy === 'athlete'));
    }
    expect(new Set(told)).toEqual(new Set([false, true]));
    expect(told).toEqual(told.toSorted());
  });

  test('are the same for the same chance', () => {
    const of = (seed: number) => question(listWorld, { kind: 'quotes' }, 'hard', seeded(seed));
    expect(of(4)).toEqual(of(4));
  });

  test('are none where nothing is known', () => {
    const results = resultsOf([], []);
    const nothing = { ...listWorld, results, lists: results.listed.store, quotes: buildQuoteIndex([], results) };
    expect(question(nothing, { kind: 'everything' }, 'easy', seeded(1))).toBeNull();
  });
});
