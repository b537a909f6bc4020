import { describe, expect, test } from 'vitest';
import { fieldSpans } from '../../../src/playground/page/field-spans.js';
import { fileSize } from '../../../src/playground/page/file-size.js';
import { firstLines } from '../../../src/playground/page/first-lines.js';
import { formatLeft, formatMoment, isSameDay } from '../../../src/playground/page/moment.js';
import { picked } from '../../../src/playground/page/picked.js';

const HOUR = 3_600_000;

test.each([
  ['', []],
  ['b', [12]],
  ['i', [12]],
  ['ii', [6, 6]],
  ['iii', [4, 4, 4]],
  ['iiii', [4, 4, 4, 12]],
  ['ibii', [12, 12, 6, 6]],
])('fields that are inline or as broad as the card (%s) share rows as in Discord', (shape, spans) => {
  const fields = [...shape].map((kind) => ({ name: 'n', value: 'v', inline: kind === 'i' }));
  expect(fieldSpans(fields)).toEqual(spans);
});

describe('a menu', () => {
  test.each([
    ['of one value replaces it', ['a'], 'b', 1, ['b']],
    ['of one value keeps it when picked again', ['a'], 'a', 1, ['a']],
    ['of several adds', ['a'], 'b', 2, ['a', 'b']],
    ['of several takes out', ['a', 'b'], 'a', 2, ['b']],
    ['that is full stays as it is', ['a', 'b'], 'c', 2, ['a', 'b']],
  ])('%s', (_, chosen, value, most, expected) => {
    expect([...picked(new Set(chosen), value, most)]).toEqual(expected);
  });
});

test.each([
  [0, 'Poll closed'],
  [30_000, '1m left'],
  [23.6 * HOUR, '24h left'],
  [24 * HOUR, '1d left'],
])('a poll that runs %d ms more: %s', (ms, words) => {
  expect(formatLeft(1000 + ms, 1000)).toBe(words);
});

test.each([
  [3 * HOUR, 3, 'hour'],
  [-2 * 24 * HOUR, -2, 'day'],
  [-400 * 24 * HOUR, -1, 'year'],
  [0, 0, 'second'],
] as const)('<t:…:R> %d ms from now is told in the largest whole unit', (ms, count, unit) => {
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(count, unit);
  expect(formatMoment(5_000 + ms, 'R', 5_000)).toBe(words);
});

test.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1.0 KB'],
  [2_700, '2.6 KB'],
  [10 * 1024 ** 2, '10.0 MB'],
])('%d bytes are told as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});

test.each([
  ['all of it', 'a\nb\n', 'a\nb', true],
  ['so many lines', 'a\nb\nc', 'a\nb', false],
  ['so many characters', '🏃🏃🏃🏃🏃', '🏃🏃🏃🏃', false],
  ['nothing', '', '', true],
])('the beginning of a file is %s', (_, text, shown, isWhole) => {
  expect(firstLines(text, { lines: 2, characters: 4 })).toEqual({ shown, isWhole });
});

test('a day ends at midnight', () => {
  const noon = new Date(2026, 7, 1, 12).getTime();
  expect(isSameDay(noon, noon + 11 * HOUR)).toBe(true);
  expect(isSameDay(noon, noon + 12 * HOUR)).toBe(false);
});
