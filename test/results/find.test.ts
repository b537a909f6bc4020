import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvent } from '../../src/athletics/parse-event.ts';
import { findAthlete, suggestAthletes } from '../../src/results/find-athlete.ts';
import { findMeets } from '../../src/results/find-meet.ts';
import { findRace, findRaces } from '../../src/results/find-race.ts';
import type { Results } from '../../src/results/results.ts';
import { similarMeets } from '../../src/results/similar-meets.ts';
import { shortId } from '../../src/short-id.ts';
import { athlete, resultsOf } from '../fixture-results.ts';
import { jakob, paris1500, results } from '../fixture-world.ts';

const others = resultsOf(
  [
    athlete('oscar-lionaird', 'Oscar Ó Lionáird', 'IRL'),
    athlete('wayde-van-niekerk', 'Wayde van Niekerk', 'RSA'),
    athlete('john-smith-1990', 'John Smith', 'USA'),
    athlete('john-smith-1999', 'John Smith', 'GBR'),
    athlete('soren-oberg', 'Søren Øberg', 'DEN', { aliases: ['The Great Dane'] }),
  ],
  [],
);

describe('an athlete is found', () => {
  test.each([
    ['josh-kerr', 'josh-kerr'],
    ['Josh Kerr', 'josh-kerr'],
    ['JOSH  KERR', 'josh-kerr'],
    ['Kerr Josh', 'josh-kerr'],
    ['Kerr', 'josh-kerr'],
    ['Joshua Kerr', 'josh-kerr'],
    [shortId('josh-kerr'), 'josh-kerr'],
  ])('by %j', (text, id) => {
    expect(findAthlete(results, text)).toMatchObject({ kind: 'exact', found: { id } });
  });

  test.each([
    ['oscar o lionaird', 'oscar-lionaird'],
    ['van Niekerk', 'wayde-van-niekerk'],
    ['Niekerk', 'wayde-van-niekerk'],
    ['soren oberg', 'soren-oberg'],
    ['great dane the', 'soren-oberg'],
  ])('without accents and particles by %j', (text, id) => {
    expect(findAthlete(others, text)).toMatchObject({ kind: 'exact', found: { id } });
  });
});

test.each([
  ['Ingebrigsten', ['jakob-ingebrigtsen', 'filip-ingebrigtsen']],
  ['Jakob Ingebrigsten', ['jakob-ingebrigtsen']],
  ['Ingebrigtsen Yakob', ['jakob-ingebrigtsen']],
  ['nugu', ['yared-nuguse']],
  ['Cole', ['cole-hocker']],
  ['zzzz', []],
  ['', []],
  ['🏃', []],
])('%j may be %j', (text, ids) => {
  const match = findAthlete(results, text);
  expect(match.kind).toBe('near');
  expect(match.kind === 'near' && match.candidates.map(({ id }) => id)).toEqual(ids);
});

test('a name that several have is none of them', () => {
  const ids = (text: string, known: Results) => {
    const match = findAthlete(known, text);
    return match.kind === 'several' && match.candidates.map(({ id }) => id);
  };
  expect(ids('John Smith', others)).toEqual(['john-smith-1990', 'john-smith-1999']);
});

test('of several with one surname, the only one who has raced is meant', () => {
  expect(findAthlete(results, 'Ingebrigtsen')).toMatchObject({ kind: 'exact', found: { id: 'jakob-ingebrigtsen' } });
});

test('autocomplete offers those with most races before anything is typed, then those that fit', () => {
  expect(
    suggestAthletes(results, '')
      .slice(0, 3)
      .map(({ id }) => id),
  ).toEqual(['jakob-ingebrigtsen', 'josh-kerr', 'cole-hocker']);
  expect(suggestAthletes(results, 'jos').map(({ id }) => id)).toEqual(['josh-kerr']);
  expect(suggestAthletes(results, 'kwemio').map(({ id }) => id)).toEqual(['ronald-kwemoi']);
});

test('one wrong letter in a surname of five or more still offers its owner', () => {
  const position = fc.nat(4);
  fc.assert(
    fc.property(fc.constantFrom('hocker', 'nuguse', 'kwemoi', 'ingebrigtsen'), position, (surname, at) => {
      const typed = `${surname.slice(0, at)}x${surname.slice(at + 1)}`;
      expect(suggestAthletes(results, typed).some(({ id }) => id.endsWith(surname))).toBe(true);
    }),
  );
});

test.each([
  ['Olympic', ['olympic-games-2024']],
  ['paris', ['olympic-games-2024']],
  ['Paris 2024', ['olympic-games-2024']],
  ['olimpic games', []],
  ['prefontaine', ['prefontaine-classic-2024']],
  ['2024', ['olympic-games-2024', 'prefontaine-classic-2024']],
  ['world-championships-2023', ['world-championships-2023']],
  ['Tokyo', []],
])('the meet %j is %j', (text, ids) => {
  expect(
    findMeets(results, text)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
});

test.each([
  ['olimpic games', ['Olympic Games']],
  ['Olympics 2024', ['Olympic Games 2024']],
  ['prefontain clasic', ['Prefontaine Classic']],
  ['Zzyzx', []],
  ['olympic bowl', []],
  ['2031', []],
])('a meet similar to %j is %j', (text, names) => {
  const similar = similarMeets(results, text);
  expect(similar.map(({ name }) => name)).toEqual(names);
  for (const { id } of similar) expect(findMeets(results, id)).not.toEqual([]);
});

test('races are found by everything that is asked, latest first', () => {
  const ids = (query: Parameters<typeof findRaces>[1]) =>
    findRaces(results, query)
      .slice(0, 100)
      .map(({ id }) => id);
  const event = parseEvent('1500') ?? undefined;
  expect(ids({}).length).toBe(4);
  expect(ids({ event })).toEqual(['olympic-games-2024/men-1500m/final', 'world-championships-2023/men-1500m/final']);
  expect(ids({ event, year: 2023 })).toEqual(['world-championships-2023/men-1500m/final']);
  expect(ids({ athlete: jakob, meets: findMeets(results, 'Paris') })).toEqual([
    'olympic-games-2024/men-5000m/final',
    'olympic-games-2024/men-1500m/final',
  ]);
  expect(ids({ athlete: jakob, year: 1999 })).toEqual([]);
});

test('a race is found by its id and its short id', () => {
  expect(findRace(results, paris1500.id)).toBe(paris1500);
  expect(findRace(results, shortId(paris1500.id))).toBe(paris1500);
  expect(findRace(results, 'gone')).toBeUndefined();
});
