import { describe, expect, test } from 'vitest';
import type { ArticleRecord, Claim } from '../../src/articles/record.ts';
import { formatMark } from '../../src/athletics/mark.ts';
import { load } from '../../src/data/load.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { listStore } from '../../src/lists/list-store.ts';
import { buildResults } from '../../src/results/build-results.ts';
import type { Race } from '../../src/results/race.ts';
import { article, claim } from '../fixture-article.ts';
import { listFiles, SMALL_LISTS } from '../fixture-lists.ts';

const data = await load('data');
const { meets, athletes } = data;
const lists = listStore(importLists(listFiles(SMALL_LISTS)).lists, meets);
const build = (...articles: ArticleRecord[]) => buildResults({ athletes, meets, articles, lists });

/** A claim about the 1500 m in Brussels, 24 August 2001, which the lists have. */
const brussels = (name: string, place: number | null, mark: string | null, other: Partial<Claim> = {}): Claim =>
  claim(name, place, mark, {
    meet: { id: 'memorial-van-damme', name: 'Memorial Van Damme', year: 2001 },
    date: '2001-08-24',
    ...other,
  });

/** A race as a result sheet: "1 Hicham El Guerrouj 3:26.12 [BBC, World Athletics all-time lists to Jun 2023]". */
const sheet = (race: Race | undefined): string[] =>
  (race?.performances ?? []).map(({ place, athlete, mark, sources }) =>
    [
      place ?? '–',
      athlete.name,
      mark ? formatMark(mark) : '–',
      `[${sources.map(({ short }) => short).join(', ')}]`,
    ].join(' '),
  );

const disputes = (race: Race | undefined): string[] =>
  (race?.disputes ?? []).map(
    ({ about, readings, reason }) =>
      `${about}: ${readings.map(({ value, chosen }) => `${chosen ? '✓' : '✗'} ${value}`).join(' ')} (${reason})`,
  );

describe('a race that articles and lists have', () => {
  test('is one, and what they agree on is one performance with both sources', () => {
    const { told, race } = build(article('BBC', [brussels('Hicham El Guerrouj', 1, '3:26.12')]));
    expect(told.map(({ id }) => id)).toEqual(['memorial-van-damme-2001/men-1500m/final']);
    expect(sheet(told[0])).toEqual([
      '1 Hicham El Guerrouj 3:26.12 [BBC, World Athletics all-time lists to Jun 2023]',
      '2 Bernard Lagat 3:26.34 [World Athletics all-time lists to Jun 2023]',
      '3 William Chirchir 3:29.29 [World Athletics all-time lists to Jun 2023]',
    ]);
    expect(disputes(told[0])).toEqual([]);
    expect(race('men-1500m/2001-08-24/~1nc78yd/final')).toBe(told[0]);
  });

  test('where they disagree the list is believed, however many articles say otherwise, and the loser is shown', () => {
    const wrong = brussels('Hicham El Guerrouj', 2, '3:26.21');
    const { told } = build(article('A', [wrong]), article('B', [wrong]));
    expect(sheet(told[0])[0]).toMatch(/^1 Hicham El Guerrouj 3:26\.12 /);
    expect(disputes(told[0])).toEqual([
      'Hicham El Guerrouj’s place: ✓ 1st ✗ 2nd (An official list outranks articles)',
      'Hicham El Guerrouj’s mark: ✓ 3:26.12 ✗ 3:26.21 (An official list outranks articles)',
    ]);
  });

  test('somebody whom lists leave out stands among the others', () => {
    const { told } = build(article('BBC', [brussels('Driss Maazouzi', 4, '3:31.40')]));
    expect(sheet(told[0])[3]).toBe('4 Driss Maazouzi 3:31.40 [BBC]');
  });

  test('somebody in a place that lists give to another loses it, and is named', () => {
    const { told } = build(article('BBC', [brussels('Driss Maazouzi', 2, null)]));
    expect(sheet(told[0])).toHaveLength(3);
    expect(disputes(told[0])).toEqual([
      '2nd place: ✓ Bernard Lagat ✗ Driss Maazouzi (An official list outranks articles)',
    ]);
  });

  test.each([
    ['another day', { date: '2001-08-31', meet: { id: null, name: 'Brussels', year: 2001 } }],
    ['another event', { discipline: '5000m' as const }],
    ['another round', { round: 'heat' as const }],
    ['another meet', { meet: { id: null, name: 'Weltklasse Köln', year: 2001 } }],
  ])('%s is another race', (_, other) => {
    const { told } = build(article('BBC', [brussels('Hicham El Guerrouj', 1, '3:26.12', other)]));
    expect(told[0]?.sources.map(({ short }) => short)).toEqual(['BBC']);
  });

  test('at a meet that articles call otherwise, city and day tell, when somebody is in both', () => {
    const nice = (name: string, date = '1985-07-16') =>
      claim(name, 1, '3:29.67', { meet: { id: null, name: 'Nikaia, Nice', year: 1985 }, date });
    const shorts = (one: Claim) => build(article('BBC', [one])).told[0]?.sources.map(({ short }) => short);
    expect(shorts(nice('Steve Cram'))).toEqual(['BBC', 'World Athletics all-time lists to Jun 2023']);
    expect(shorts(nice('Steve Cram', '1985-07-17'))).toEqual(['BBC', 'World Athletics all-time lists to Jun 2023']);
    expect(shorts(nice('Steve Cram', '1985-07-19'))).toEqual(['BBC']);
    expect(shorts(nice('Steve Scott'))).toEqual(['BBC']);
  });

  test('of heats with numbers each is a race; whom lists have in none stays in a race without one', () => {
    const semi = (name: string, place: number) =>
      claim(name, place, null, {
        discipline: '100m',
        round: 'semi-final',
        meet: { id: null, name: 'US Championships, Sacramento', year: 2017 },
        date: '2017-06-23',
      });
    const { told } = build(
      article('BBC', [semi('Christian Coleman', 1), semi('Justin Gatlin', 1), semi('Somebody Else', 8)]),
    );
    expect(told.map(({ id, section }) => [id, section])).toEqual([
      ['men-100m/2017-06-23/~0zxs1kq/semi-final-1', 1],
      ['men-100m/2017-06-23/~0zxs1kq/semi-final-2', 2],
      ['us-championships-sacramento-2017/men-100m/semi-final', null],
    ]);
    expect(sheet(told[0])[0]).toBe('1 Christian Coleman 10.02 [BBC, World Athletics all-time lists to Jun 2023]');
    expect(sheet(told[2])).toEqual(['8 Somebody Else – [BBC]']);
  });
});

describe('who is who', () => {
  const people = (...claims: Claim[]) =>
    build(article('BBC', claims)).told.flatMap(({ performances }) =>
      performances
        .filter(({ sources }) => sources.some(({ short }) => short === 'BBC'))
        .map(({ athlete }) => athlete.id),
    );

  test('an athlete of data/athletes.json is the one of lists, with the names of both', () => {
    const { athlete } = build();
    expect(athlete('bernard-lagat')).toMatchObject({ name: 'Bernard Lagat', nation: 'USA', born: '1974-12-12' });
    expect(athlete('william-chirchir')).toMatchObject({ name: 'William Chirchir', nation: 'KEN' });
  });

  test('an article’s name is that of lists when nothing speaks against it', () => {
    expect(people(claim('William Chirchir', 1, null))).toEqual(['william-chirchir']);
    expect(people(claim('William Chirchir', 1, null, { nation: 'KEN' }))).toEqual(['william-chirchir']);
  });

  test.each([
    ['nation', { nation: 'NOR' }],
    ['sex', { sex: 'women' as const }],
    ['event', { discipline: 'shot-put' as const }],
    ['distance', { discipline: '100m' as const }],
  ])('another %s is another athlete', (_, other) => {
    expect(people(claim('William Chirchir', 1, null, other))).toEqual(['william-chirchir-2']);
  });
});

test('of two whom articles confuse, the one of data/athletes.json is believed, though lists have both', () => {
  const inParis = (name: string) => [claim(name, 2, null)];
  const { told } = build(article('A', inParis('William Chirchir')), article('B', inParis('Silas Kiplagat')));
  expect(disputes(told[0])).toEqual([
    '2nd place: ✓ Silas Kiplagat ✗ William Chirchir (As many sources each way; this athlete is one we know)',
  ]);
});

test('a race that only lists have has their day, city, places and marks, and them as its source', () => {
  const { race } = build();
  const found = race('men-1500m/1985-07-16/~16fdf96/final');
  expect(found?.edition).toMatchObject({ id: 'nikaia-1985', name: 'Nikaïa', year: 1985, nation: 'FRA' });
  expect([found?.date, found?.round, found?.section]).toEqual(['1985-07-16', 'final', null]);
  expect(sheet(found)).toEqual([
    '1 Steve Cram 3:29.67 [World Athletics all-time lists to Jun 2023]',
    '2 Saïd Aouita 3:29.71 [World Athletics all-time lists to Jun 2023]',
  ]);
});

test('articles that came later are put beside the same lists', () => {
  const [before, after] = [build(), build(article('BBC', [brussels('Hicham El Guerrouj', 1, '3:26.12')]))];
  const id = 'men-1500m/2001-08-24/~1nc78yd/final';
  expect([before.race(id)?.sources.length, after.race(id)?.sources.length]).toEqual([1, 2]);
  expect(after.listed).toBe(before.listed);
});

test.each([
  ['olympic-games-2024/men-1500m/final', 'Cole Hocker'],
  ['world-championships-2023/men-1500m/final', 'Josh Kerr'],
])('%s, later than the lists of data/, rests on articles alone', (id, winner) => {
  const race = buildResults({ ...data, lists: listStore(data.lists, meets) }).race(id);
  expect(race?.performances[0]?.athlete.name).toBe(winner);
  expect(new Set(race?.sources.map(({ kind }) => kind))).toEqual(new Set(['article']));
});
