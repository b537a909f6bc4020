import { describe, expect, test } from 'vitest';
import { fold } from '../../src/athletics/name.ts';
import { demonyms, nationFlying, nationNamed, nationNames, nationOf, nations } from '../../src/athletics/nation.ts';

describe('the table', () => {
  test('gives every nation a code of its own, of three capitals', () => {
    const codes = nations.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  test('holds at least 208 nations with a flag', () => {
    expect(nations.filter(({ iso }) => iso !== null).length).toBeGreaterThanOrEqual(208);
  });

  test('uses ISO codes that exist, each once', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const codes = nations.flatMap(({ iso }) => iso ?? []);
    expect(codes.filter((iso) => regions.of(iso) === undefined)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(['names', 'demonyms'] as const)('prints no two nations under the same %s', (field) => {
    const owners = new Map<string, Set<string>>();
    for (const nation of nations) {
      for (const word of nation[field]) owners.set(fold(word), (owners.get(fold(word)) ?? new Set()).add(nation.code));
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });

  test('lets no name of a nation be the demonym of another', () => {
    expect([...demonyms].filter(([word, code]) => (nationNames.get(word) ?? code) !== code)).toEqual([]);
  });

  test('keeps pronouns and ambiguous demonyms out of what a reader looks for', () => {
    expect(['us', 'congolese'].filter((word) => nationNames.has(word) || demonyms.has(word))).toEqual([]);
  });
});

test.each([
  ['NOR', 'Norway'],
  ['GBR', 'Great Britain'],
  ['CIV', "Côte d'Ivoire"],
  ['GDR', 'East Germany'],
])('%s is %s', (code, name) => {
  expect(nationOf(code)?.name).toBe(name);
});

test.each([
  ['USA', 'U.S.'],
  ['USA', 'US'],
  ['USA', 'united states'],
  ['USA', 'America'],
  ['NED', 'ned'],
  ['NED', 'The Netherlands'],
  ['GBR', 'Great Britain & N.I.'],
  ['GBR', 'Scotland'],
  ['GBR', 'SCO'],
  ['CIV', 'Cote d’Ivoire'],
  ['TUR', 'Türkiye'],
  ['TUR', 'Turkey'],
  ['TTO', 'Trinidad'],
  ['CZE', 'Czech Republic'],
  ['PNG', 'Papua New Guinea'],
  ['GEQ', 'Team Equatorial Guinea'],
  ['RSA', 'Athletics South Africa'],
  ['COD', 'DR Congo'],
  ['CGO', 'Congo'],
])('%s is named by “%s”', (code, text) => {
  expect(nationNamed(text)?.code).toBe(code);
});

test.each(['tell us', 'Atlantis', ''])('no nation is named by “%s”', (text) => {
  expect(nationNamed(text)).toBeUndefined();
});

test.each([
  ['NOR', 'Norwegian'],
  ['USA', 'american'],
  ['GBR', 'Brit'],
  ['GBR', 'Scot'],
  ['GBR', 'Welshman'],
  ['GBR', 'Northern Irish'],
  ['IRL', 'Irishman'],
  ['NED', 'Dutchwoman'],
  ['NZL', 'Kiwi'],
  ['DEN', 'Dane'],
  ['NIG', 'Nigerien'],
  ['KOR', 'Korean'],
  ['DOM', 'Dominican'],
])('people of %s are called “%s”', (code, word) => {
  expect(demonyms.get(word.toLowerCase())).toBe(code);
});

test('nobody is called “Norway”', () => {
  expect(demonyms.has('norway')).toBe(false);
});

test('a reader finds names by lower-case words', () => {
  expect(nationNames.get('u.s.')).toBe('USA');
});

test.each([
  ['🇯🇲', 'JAM'],
  ['🇬🇧', 'GBR'],
  ['🇳🇱', 'NED'],
  ['🏳️', undefined],
  ['🏃🏃', undefined],
  ['', undefined],
])('%j is the flag of %j', (flag, code) => {
  expect(nationFlying(flag)?.code).toBe(code);
});
