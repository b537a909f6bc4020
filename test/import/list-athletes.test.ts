import { describe, expect, test } from 'vitest';
import { entrantsOf } from '../../src/import/entrant.ts';
import { listedAthletes } from '../../src/import/list-athletes.ts';
import type { ListRow } from '../../src/lists/list-row.ts';
import { row } from './row.ts';

const women = { discipline: '400mh', sex: 'women', indoor: false } as const;
const athletes = (...rows: readonly Partial<ListRow>[]) => listedAthletes(entrantsOf(rows.map(row)), []);
const count = (...rows: readonly Partial<ListRow>[]) => athletes(...rows).length;

describe('one athlete', () => {
  test.each<[string, Partial<ListRow>, Partial<ListRow>]>([
    ['under two nations', { nation: 'KEN' }, { nation: 'USA' }],
    ['surname first', { name: 'Yang Liu' }, { name: 'Liu Yang' }],
    [
      'with and without a second surname',
      { name: 'Zola Budd', nation: 'GBR' },
      { name: 'Zola Budd Pieterse', nation: 'RSA' },
    ],
    ['in another spelling', { name: 'Yulia Pechonkina' }, { name: 'Yuliya Pechonkina' }],
    ['in another alphabet’s letters', { name: 'Anna Emilie Møller' }, { name: 'Anna Emilie Moller' }],
    ['after marriage', { name: 'Lauren Boden', event: women, day: 20110101 }, { name: 'Lauren Wells', event: women }],
    ['with the year alone', { born: 19900202 }, { born: 19900000 }],
    ['without a birthday, in the same years', { day: 20190801 }, { born: 0 }],
  ])('%s', (_, a, b) => {
    expect(count(a, b)).toBe(1);
  });
});

describe('two athletes', () => {
  test.each<[string, Partial<ListRow>, Partial<ListRow>]>([
    ['of one name, born on two days', { born: 19900202 }, { born: 19910202 }],
    ['of one name and day, a man and a woman', {}, { event: women }],
    ['twins', { name: 'Alvin Harrison', born: 19740120 }, { name: 'Calvin Harrison', born: 19740120 }],
    ['men with one given name and birthday', { name: 'Grigoriy Degtyaryov' }, { name: 'Grigoriy Shevtsov' }],
    [
      'women with one given name and birthday in one race',
      { name: 'Ann May', event: women },
      { name: 'Ann June', event: women, place: 2 },
    ],
    [
      'women born on some first of January',
      { name: 'Ann May', event: women, born: 19900101 },
      { name: 'Ann June', event: women, born: 19900101, day: 20110101 },
    ],
    ['of one name, one without a birthday thirty years later', { day: 19900801 }, { born: 0, day: 20220801 }],
    ['of one name, one born in another year', { born: 19900202 }, { born: 19960000 }],
  ])('%s', (_, a, b) => {
    expect(count(a, b)).toBe(2);
  });
});

test('somebody without a birthday stays alone where two may be meant', () => {
  expect(count({ born: 19900202 }, { born: 19910202 }, { born: 0 })).toBe(3);
});

test('the one with most points comes first and has the plain number', () => {
  const found = athletes(
    { points: 1000 },
    { points: 1100, born: 19930303 },
    { points: 1200, born: 19910202, name: 'Bea Best' },
  );
  expect(found.map(({ name, number, born }) => [name, number, born])).toEqual([
    ['Bea Best', 1, 19910202],
    ['Ann Other', 1, 19930303],
    ['Ann Other', 2, 19900202],
  ]);
});

test('an athlete has the name most performances stand under, the others as aliases, and the last nation', () => {
  const miller = { name: 'Shaunae Miller', event: women, day: 20150101, nation: 'BAH' };
  const uibo = { name: 'Shaunae Miller-Uibo', event: women, nation: 'BAH' };
  const [found] = athletes(miller, { ...uibo, day: 20200101 }, { ...uibo, day: 20210101, nation: 'USA' });
  expect(found).toMatchObject({ name: 'Shaunae Miller-Uibo', aliases: ['Shaunae Miller'], nation: 'USA' });
});

test('a known athlete is called as the file of athletes says, and goes before a namesake with more points', () => {
  const entry = { name: 'Ajee’ Other', nation: 'KEN', sex: 'men', born: '1990-02-02', aliases: ['Ann Other'] } as const;
  const found = listedAthletes(entrantsOf([row(), row({ name: 'Ajee Other', born: 19990909, points: 1300 })]), [
    { ...entry, aliases: [...entry.aliases] },
  ]);
  expect(found.map(({ name, number, born }) => [name, number, born])).toEqual([
    ['Ajee Other', 2, 19990909],
    ['Ajee’ Other', 1, 19900202],
  ]);
});

test('a relay team is its nation’s, apart from athletes, one for each sex', () => {
  const relay = { discipline: '4x100m', sex: 'men', indoor: false } as const;
  const jamaica = { name: 'Jamaica', nation: 'JAM', born: 0, team: true };
  const found = athletes(
    { ...jamaica, event: relay, points: 1300 },
    { ...jamaica, event: { ...relay, sex: 'women' } },
    {},
  );
  expect(found.map(({ name, team, sex }) => [name, team, sex])).toEqual([
    ['Ann Other', false, 'men'],
    ['Jamaica', true, 'men'],
    ['Jamaica', true, 'women'],
  ]);
});
