import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fold } from '../../src/athletics/name.ts';
import { DataError } from '../../src/data/data-error.ts';
import { load } from '../../src/data/load.ts';

const KERR = { name: 'Josh Kerr', nation: 'GBR', sex: 'men', born: '1997-10-08' };
const NUGUSE = { name: 'Yared Nuguse', nation: 'USA', sex: 'men', aliases: ['The Goose'] };
const OSLO = { id: 'bislett-games', name: 'Bislett Games', city: 'Oslo', nation: 'NOR', editions: [] };
const ARTICLE = {
  id: '1d8ec561',
  sha256: '1d8ec561'.repeat(8),
  url: null,
  title: null,
  publisher: null,
  author: null,
  published: null,
  quotes: [],
  claims: [],
  slips: [],
};

const QUOTE = {
  text: 'I am happy.',
  speaker: null,
  about: { athletes: [], discipline: null, meet: null },
  unopened: false,
  why: 'unknown',
  start: 0,
  end: 11,
};
const CLAIM = {
  athlete: 'Josh Kerr',
  printedName: null,
  nation: 'GBR',
  discipline: '1500m',
  sex: 'men',
  indoor: false,
  round: 'final',
  meet: null,
  date: null,
  place: 1,
  mark: '3:27.65',
  printedMark: null,
  records: [],
  status: null,
  derived: [],
  background: false,
  why: 'place stated',
  start: 0,
  end: 11,
};

let directory: string;

const write = (file: string, content: unknown) =>
  writeFile(
    join(directory, file),
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  );

/** The problems that loading finds, each without the path of the temporary directory. */
async function problems(): Promise<string[]> {
  const error: unknown = await load(directory).catch((cause: unknown) => cause);
  if (!(error instanceof DataError)) throw new Error(`expected a DataError, found ${error}`);
  return error.problems.map((problem) => problem.replaceAll(`${directory}/`, ''));
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bell-lap-'));
  await mkdir(join(directory, 'articles'));
  await write('athletes.json', [KERR, NUGUSE]);
  await write('meets.json', [OSLO]);
});

afterEach(() => rm(directory, { recursive: true }));

describe('what loads', () => {
  test('athletes, meets and articles, with null and empty lists for what is left out', async () => {
    await write('articles/1d8ec561.json', ARTICLE);
    const { athletes, meets, articles } = await load(directory);
    expect(athletes).toEqual([
      { ...KERR, aliases: [] },
      { ...NUGUSE, born: null },
    ]);
    expect(meets).toEqual([
      { ...OSLO, aliases: [], series: null, venue: null, indoor: false, disciplines: [], raceNames: {} },
    ]);
    expect(articles).toEqual([ARTICLE]);
  });

  test('a directory without a folder of articles', async () => {
    await rm(join(directory, 'articles'), { recursive: true });
    expect((await load(directory)).articles).toEqual([]);
  });

  test('a file with a byte order mark', async () => {
    await write('athletes.json', `\uFEFF${JSON.stringify([KERR])}`);
    expect((await load(directory)).athletes).toHaveLength(1);
  });

  test('the data of this repository, athletes in alphabetical order', async () => {
    const { athletes, meets } = await load('data');
    const names = athletes.map(({ name }) => fold(name));
    expect(names).toEqual(names.toSorted());
    expect(athletes.length).toBeGreaterThan(250);
    const budapest = meets.find(({ id }) => id === 'world-championships')?.editions.find(({ year }) => year === 2023);
    expect(budapest?.races).toContainEqual({ discipline: '1500m', sex: 'men', round: 'final', date: '2023-08-23' });
  });
});

describe('files that are no JSON', () => {
  test.each([
    ['an empty file', '', 'athletes.json:1:1: expected JSON, found an empty file'],
    ['a file cut short', '[\n  {', 'athletes.json:2:4: the file ends too early'],
    ['a file cut short in a word', '[\n  tru', 'athletes.json:2:6: the file ends too early'],
    ['a comma too few', '[\n  1 2]', "athletes.json:2:5: expected ',' or ']' after array element"],
    ['a stray word', '[1,\n 2,\n oops]', 'athletes.json:3:2: unexpected "o"'],
    ['text after the end', '[]\nx', 'athletes.json:2:1: unexpected non-whitespace character after JSON'],
    ['zeros', '\0\0', 'athletes.json:1:1: unexpected "\\u0000"'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'athletes.json: expected JSON in UTF-8, found other bytes'],
  ])('%s', async (_, content, problem) => {
    await write('athletes.json', content);
    expect(await problems()).toEqual([problem]);
  });

  test('a missing file', async () => {
    await rm(join(directory, 'meets.json'));
    expect(await problems()).toEqual(['meets.json: expected this file, found none']);
  });

  test('a folder in a file’s place', async () => {
    await rm(join(directory, 'meets.json'));
    await mkdir(join(directory, 'meets.json'));
    expect(await problems()).toEqual(['meets.json: expected a file, found a folder']);
  });
});

describe('entries that are wrong', () => {
  test.each([
    ['a nation', { ...KERR, nation: 'Scotland' }, /entry 1 \(Josh Kerr\), nation: expected the three letters/],
    ['a sex', { ...KERR, sex: 'man' }, /entry 1 \(Josh Kerr\), sex: expected "men" or "women", found "man"$/],
    ['a birthday', { ...KERR, born: '1997-02-30' }, /, born: expected a date such as "2000-09-19", or a year/],
    ['a missing field', { name: 'Josh Kerr', nation: 'GBR' }, /, sex: expected "men" or "women", found nothing$/],
    ['an unknown field', { ...KERR, team: 'Brooks' }, /entry 1 \(Josh Kerr\): unknown field "team"$/],
    ['an empty name', { ...KERR, name: '' }, /entry 1 \(\), name: expected some text, found none$/],
    ['no object', 7, /entry 1: expected an object, found 7$/],
  ])('%s', async (_, entry, problem) => {
    await write('athletes.json', [entry]);
    expect(await problems()).toEqual([expect.stringMatching(problem)]);
  });

  test('an athlete who stands there twice, whatever the accents', async () => {
    await write('athletes.json', [KERR, NUGUSE, { ...KERR, name: 'Jósh KERR' }]);
    expect(await problems()).toEqual([
      'athletes.json, entry 3 (Jósh KERR), name: "Jósh KERR" already stands for Josh Kerr',
    ]);
  });

  test('an alias that is another athlete’s name', async () => {
    await write('athletes.json', [KERR, { ...NUGUSE, aliases: ['The Goose', 'Josh Kerr'] }]);
    expect(await problems()).toEqual([
      'athletes.json, entry 2 (Yared Nuguse), aliases #2: "Josh Kerr" already stands for Josh Kerr',
    ]);
  });

  test.each([
    [
      'a year out of order',
      [
        { year: 2024, start: '2024-05-30' },
        { year: 2023, start: '2023-06-15' },
      ],
      'editions #2 year: expected a year after 2024, as editions stand in order, found 2023',
    ],
    [
      'a start in another year',
      [{ year: 2024, start: '2023-05-30' }],
      'editions #1 start: expected a day in 2024, found 2023-05-30',
    ],
    [
      'an end before the start',
      [{ year: 2024, start: '2024-05-30', end: '2024-05-29' }],
      'editions #1 end: expected a day after the start, 2024-05-30',
    ],
    [
      'a race on another day',
      [{ year: 2024, start: '2024-05-30', races: [{ discipline: 'mile', sex: 'men', date: '2024-05-31' }] }],
      'editions #1 races #1 date: expected a day of the edition, 2024-05-30 to 2024-05-30, found 2024-05-31',
    ],
    [
      'an unknown discipline',
      [{ year: 2024, start: '2024-05-30', races: [{ discipline: '1499m', sex: 'men', date: '2024-05-30' }] }],
      'editions #1 races #1 discipline: expected the id of a discipline, such as "1500m", "110mh", "marathon" or "long-jump"',
    ],
  ])('an edition with %s', async (_, editions, problem) => {
    await write('meets.json', [{ ...OSLO, editions }]);
    expect(await problems()).toEqual([`meets.json, entry 1 (Bislett Games), ${problem}`]);
  });

  test('two meets with one id', async () => {
    await write('meets.json', [OSLO, { ...OSLO, name: 'Oslo Meeting' }]);
    expect(await problems()).toEqual([
      'meets.json, entry 2 (Oslo Meeting), id: "bislett-games" already stands for Bislett Games',
    ]);
  });

  test('an alias of two meets, and one that is given twice; another spelling of the same name is none', async () => {
    const aliases = ['US Trials', 'U.S. Trials', 'US Trials'];
    const other = { ...OSLO, id: 'oslo-meeting', name: 'Oslo Meeting', aliases: ['U.S. trials'] };
    await write('meets.json', [{ ...OSLO, aliases }, other]);
    expect(await problems()).toEqual([
      'meets.json, entry 1 (Bislett Games), aliases #3: "US Trials" already stands for Bislett Games',
      'meets.json, entry 2 (Oslo Meeting), aliases #1: "U.S. trials" already stands for Bislett Games',
    ]);
  });

  test.each([
    ['an id of other digits', { id: '00000000' }, 'id: expected the first eight digits of `sha256`'],
    ['an id that is none', { id: '1D8EC561' }, 'id: expected eight digits, 0 to 9 and a to f'],
    ['a short digest', { sha256: '1d8ec561' }, 'sha256: expected 64 digits, 0 to 9 and a to f'],
    ['no title', { title: undefined }, 'title: expected text, found nothing'],
    ['a claim of nothing', { claims: [null] }, 'claims #1: expected an object, found null'],
    [
      'a quote that ends where it starts',
      { quotes: [{ ...QUOTE, start: 7, end: 7 }] },
      'quotes #1 end: expected an end after the start',
    ],
    [
      'a claim that ends before it starts',
      { claims: [{ ...CLAIM, start: 9, end: 7 }] },
      'claims #1 end: expected an end after the start',
    ],
    [
      'a slip that ends before it starts',
      { slips: [{ printed: '3:27:65', understood: '3:27.65', start: 9, end: 2 }] },
      'slips #1 end: expected an end after the start',
    ],
    [
      'a start before the text',
      { quotes: [{ ...QUOTE, start: -1 }] },
      'quotes #1 start: expected a number of at least 0, found -1',
    ],
    [
      'an end at nothing',
      { quotes: [{ ...QUOTE, end: 0 }] },
      'quotes #1 end: expected a number of at least 1, found 0',
    ],
    [
      'a start within a character',
      { quotes: [{ ...QUOTE, start: 0.5 }] },
      'quotes #1 start: expected a whole number, found 0.5',
    ],
    ['a quote without words', { quotes: [{ ...QUOTE, text: '' }] }, 'quotes #1 text: expected some text, found none'],
    [
      'a mark as printed',
      { claims: [{ ...CLAIM, mark: '3:27:65' }] },
      'claims #1 mark: expected a mark such as "3:27.65", "8.95 m" or "9126 pts", found "3:27:65"',
    ],
  ])('an article with %s', async (_, part, problem) => {
    await write('articles/a.json', { ...ARTICLE, ...part });
    expect((await problems())[0]).toBe(`articles/a.json, ${problem}`);
  });

  test.each([
    'javascript:alert(1)',
    'ftp://example.com/a',
    'https://me:secret@example.com/a',
    'https://me@example.com/a',
    'example.com',
    '',
  ])('an article at “%s”', async (url) => {
    await write('articles/a.json', { ...ARTICLE, url });
    expect(await problems()).toEqual([
      'articles/a.json, url: expected a web address such as "https://example.com/a", without user and password',
    ]);
  });

  test('an article that two files hold', async () => {
    await write('articles/a.json', ARTICLE);
    await write('articles/b.json', ARTICLE);
    expect(await problems()).toEqual(['articles/b.json, id: "1d8ec561" is the article of articles/a.json']);
  });

  test('all files’ problems come together, as one message', async () => {
    await write('athletes.json', [
      { ...KERR, sex: 'x' },
      { ...NUGUSE, nation: 'x' },
    ]);
    await write('meets.json', '{');
    await write('articles/a.json', { ...ARTICLE, quotes: 'none' });
    await write('articles/b.json', '');
    expect(await problems()).toEqual([
      expect.stringMatching(/^athletes\.json, entry 1/),
      expect.stringMatching(/^athletes\.json, entry 2/),
      'meets.json:1:2: the file ends too early',
      'articles/a.json, quotes: expected a list, found "none"',
      'articles/b.json:1:1: expected JSON, found an empty file',
    ]);
  });

  test.each([
    [20, null],
    [21, 'and 1 more'],
    [45, 'and 25 more'],
  ])('of %i problems the message prints at most twenty', async (count, more) => {
    const wrong = Array.from({ length: count }, () => 7);
    await write('athletes.json', wrong);
    const error: unknown = await load(directory).catch((cause: unknown) => cause);
    const lines = error instanceof DataError ? error.message.split('\n') : [];
    expect(lines[19]).toMatch(/entry 20: expected an object, found 7$/);
    expect(lines.slice(20)).toEqual(more === null ? [] : [more]);
    expect(error).toMatchObject({ problems: { length: count } });
  });
});
