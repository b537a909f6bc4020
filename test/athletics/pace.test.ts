import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disciplines } from '../../src/athletics/discipline.ts';
import { distance, formatMark, type Mark, parseMark, points, time } from '../../src/athletics/mark.ts';
import { evenSplits, paceOf, type SplitLength } from '../../src/athletics/pace.ts';

const mark = (text: string): Mark => parseMark(text) ?? expect.unreachable(`“${text}” is a mark`);

describe('pace', () => {
  test.each([
    ['marathon', '2:00:35', '21.00', '2:51.5', '4:35.9'],
    ['1500m', '3:26.00', '26.21', '2:17.3', '3:41.0'],
    ['mile', '4:00.00', '24.14', '2:29.1', '4:00.0'],
    ['100m', '9.58', '37.58', '1:35.8', '2:34.2'],
    ['20kmw', '1:16:36', '15.67', '3:49.8', '6:09.8'],
    ['10000m', '30:00.00', '20.00', '3:00.0', '4:49.7'],
  ] as const)('%s in %s is %s km/h, %s a kilometre, %s a mile', (discipline, text, speed, kilometre, mile) => {
    const pace = paceOf(discipline, mark(text)) ?? expect.unreachable('a race has a pace');
    expect(pace.kilometresPerHour.toFixed(2)).toBe(speed);
    expect(formatMark(pace.perKilometre)).toBe(kilometre);
    expect(formatMark(pace.perMile)).toBe(mile);
  });
});

describe('even splits', () => {
  const shown = (discipline: Parameters<typeof evenSplits>[0], text: string, every: SplitLength): string[] =>
    evenSplits(discipline, mark(text), every).map((split) => `${split.metres} ${formatMark(split.mark)}`);

  test.each([
    ['1500m', '3:26.00', 400, ['300 41.20', '700 1:36.13', '1100 2:31.07', '1500 3:26.00']],
    ['800m', '1:40.91', 200, ['200 25.23', '400 50.46', '600 1:15.68', '800 1:40.91']],
    ['mile', '4:00.00', 400, ['409.344 1:01.05', '809.344 2:00.70', '1209.344 3:00.35', '1609.344 4:00.00']],
    ['3000m', '7:30.00', 'kilometre', ['1000 2:30.00', '2000 5:00.00', '3000 7:30.00']],
    ['5000m', '12:35.36', 'mile', ['1609.344 4:03.13', '3218.688 8:06.25', '4828.032 12:09.38', '5000 12:35.36']],
    ['2miles', '8:00.00', 'mile', ['1609.344 4:00.00', '3218.688 8:00.00']],
    ['400m', '43.03', 100, ['100 10.76', '200 21.52', '300 32.27', '400 43.03']],
  ] as const)('%s in %s, every %s', (discipline, text, every, expected) => {
    expect(shown(discipline, text, every)).toEqual(expected);
  });

  test('a marathon has 42 kilometres and the rest, in whole seconds as it is timed', () => {
    const splits = shown('marathon', '2:00:35', 'kilometre');
    expect(splits).toHaveLength(43);
    expect(splits.slice(0, 5)).toEqual(['1000 2:51', '2000 5:43', '3000 8:34', '4000 11:26', '5000 14:17']);
    expect(splits.slice(-2)).toEqual(['42000 2:00:02', '42195 2:00:35']);
  });

  test('laps of a race timed in whole seconds are given to tenths', () => {
    expect(shown('5km', '12:49', 400).slice(0, 2)).toEqual(['200 30.8', '600 1:32.3']);
  });

  test.each([
    ['400m', '43.03', 400],
    ['800m', '1:40.91', 'kilometre'],
    ['mile', '3:43.13', 'mile'],
    ['110mh', '12.80', 100],
    ['long-jump', '8.95 m', 100],
    ['1500m', '8.95 m', 100],
    ['cross-country', '30:00', 'kilometre'],
  ] as const)('%s, %s has none of %s', (discipline, text, every) => {
    expect(shown(discipline, text, every)).toEqual([]);
  });

  test('they rise to the finish, no two further apart than the mark allows', () => {
    const races = disciplines.filter(({ metres }) => metres !== null);
    const every = fc.constantFrom<SplitLength>(100, 200, 400, 'kilometre', 'mile');
    fc.assert(
      fc.property(
        fc.constantFrom(...races),
        fc.integer({ min: 5_000, max: 20_000_000 }),
        every,
        (race, value, length) => {
          const splits = evenSplits(race.id, time(value, 3), length);
          const steps = splits.map((split, i) => split.metres - (splits[i - 1]?.metres ?? 0));
          const longest = { 100: 100, 200: 200, 400: 400, kilometre: 1000, mile: 1609.344 }[length];
          expect(steps.every((step) => step > 0 && step <= longest * 1.1)).toBe(true);
          if (splits.length > 0) expect(splits.at(-1)).toEqual({ metres: race.metres, mark: time(value, 3) });
        },
      ),
    );
  });
});

test.each([
  ['long-jump', distance(895)],
  ['decathlon', points(9126)],
  ['1hour', distance(2_133_000)],
  ['cross-country', time(1_800_000)],
  ['1500m', points(1500)],
  ['1500m', time(0)],
] as const)('%s, %j has no pace', (discipline, its) => {
  expect(paceOf(discipline, its)).toBeNull();
});
