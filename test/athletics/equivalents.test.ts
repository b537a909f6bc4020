import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventName } from '../../src/athletics/discipline.ts';
import { equivalents } from '../../src/athletics/equivalents.ts';
import { distance, formatMark, points, time } from '../../src/athletics/mark.ts';
import { pointsOf } from '../../src/athletics/scoring-points.ts';

test('3:26.00 for the 1500 m, in every event that fans compare', () => {
  const found = equivalents({ discipline: '1500m', sex: 'men', indoor: false }, time(206_000));
  expect(found.map(({ event, mark }) => `${eventName(event)} ${formatMark(mark)}`)).toEqual([
    'Men’s 100 m 9.72',
    'Men’s 200 m 19.49',
    'Men’s 400 m 43.28',
    'Men’s 800 m 1:40.90',
    'Men’s mile 3:42.40',
    'Men’s 3000 m 7:20.30',
    'Men’s 5000 m 12:35.39',
    'Men’s 10,000 m 26:13.69',
    'Men’s half marathon 57:12',
    'Men’s marathon 2:00:51',
    'Men’s 110 m hurdles 12.68',
    'Men’s 400 m hurdles 46.66',
    'Men’s 3000 m steeplechase 7:50.75',
    'Men’s 20 km race walk 1:15:00',
    'Men’s high jump 2.44 m',
    'Men’s pole vault 6.13 m',
    'Men’s long jump 8.75 m',
    'Men’s triple jump 18.28 m',
    'Men’s shot put 23.02 m',
    'Men’s discus throw 73.09 m',
    'Men’s hammer throw 86.36 m',
    'Men’s javelin throw 94.05 m',
    'Men’s decathlon 9125 pts',
  ]);
});

test('a jump has its equivalents too, for her own sex', () => {
  const found = equivalents({ discipline: 'long-jump', sex: 'women', indoor: false }, distance(752));
  const names = found.map(({ event }) => event.discipline);
  expect(names).toContain('800m');
  expect(names).toContain('heptathlon');
  expect(names).not.toContain('long-jump');
  expect(names).not.toContain('decathlon');
});

test('no equivalent is worth less than the mark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200_000, max: 300_000 }), (value) => {
      const event = { discipline: '1500m', sex: 'women', indoor: true } as const;
      const worth = pointsOf(event, time(value)) ?? 0;
      for (const { event: other, mark } of equivalents(event, time(value)))
        expect(pointsOf(other, mark)).toBeGreaterThanOrEqual(worth);
    }),
  );
});

test.each([
  ['an event without a table', { discipline: 'cross-country', sex: 'men', indoor: false }, time(1_800_000)],
  ['a mark off the tables', { discipline: '1500m', sex: 'men', indoor: false }, time(600_000)],
  ['the wrong kind of mark', { discipline: '1500m', sex: 'men', indoor: false }, points(1000)],
] as const)('%s has none', (_what, event, mark) => {
  expect(equivalents(event, mark)).toEqual([]);
});
