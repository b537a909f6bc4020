import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  byMark,
  distance,
  formatMark,
  markSchema,
  parseMark,
  points,
  sameMark,
  time,
} from '../../src/athletics/mark.ts';

describe('a mark is written one way only', () => {
  test.each([
    [time(207_650), '3:27.65'],
    [time(793_660), '13:13.66'],
    [time(7_269_000, 0), '2:01:09'],
    [time(9_580), '9.58'],
    [time(60_000), '1:00.00'],
    [time(3_600_000, 0), '1:00:00'],
    [time(207_653, 3), '3:27.653'],
    [time(207_600, 1), '3:27.6'],
    [distance(895), '8.95 m'],
    [distance(10_480), '104.80 m'],
    [points(9126), '9126 pts'],
  ])('%j is %s, and is read back from it', (mark, text) => {
    expect(formatMark(mark)).toBe(text);
    expect(parseMark(text)).toEqual(mark);
  });

  const someMark = fc.oneof(
    fc
      .record({ value: fc.integer({ min: 0, max: 86_399 }), decimals: fc.constantFrom(0, 1, 2, 3), rest: fc.nat(999) })
      .map(({ value, decimals, rest }) => {
        const step = 10 ** (3 - decimals);
        return time(value * 1000 + Math.floor(rest / step) * step, decimals);
      }),
    fc.integer({ min: 0, max: 99_999 }).map(distance),
    fc.integer({ min: 0, max: 99_999 }).map(points),
  );

  test('any mark survives being written and read', () => {
    fc.assert(
      fc.property(someMark, (mark) => {
        expect(parseMark(formatMark(mark))).toEqual(mark);
      }),
    );
  });
});

test.each(['', 'fast', '3:27:65:00', '3:61.00', '1:60:00', '8.9 m', '-3:27.65', '3:27.6543', '91260000 pts'])(
  '“%s” is no mark',
  (text) => {
    expect(parseMark(text)).toBeNull();
  },
);

test('lower times, longer distances and higher scores come first', () => {
  expect([time(208_240), time(207_650)].sort(byMark)).toEqual([time(207_650), time(208_240)]);
  expect([distance(795), distance(895)].sort(byMark)).toEqual([distance(895), distance(795)]);
  expect([points(8000), points(9126)].sort(byMark)).toEqual([points(9126), points(8000)]);
});

test('a time given to thousandths is the same mark as to hundredths, when it is', () => {
  expect(sameMark(time(207_650), time(207_650, 3))).toBe(true);
  expect(sameMark(time(207_650), time(207_653, 3))).toBe(false);
  expect(sameMark(time(895), distance(895))).toBe(false);
});

describe('in a JSON file', () => {
  test('a mark is text there and back', () => {
    expect(z.encode(markSchema, markSchema.parse('3:27.65'))).toBe('3:27.65');
  });

  test('what is none is named, with what was expected', () => {
    expect(markSchema.safeParse('3.27.65').error?.issues[0]?.message).toBe(
      'expected a mark such as "3:27.65", "8.95 m" or "9126 pts", found "3.27.65"',
    );
  });
});
