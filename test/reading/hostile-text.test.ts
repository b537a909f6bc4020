import { expect, test } from 'vitest';
import { read } from './findings.ts';

const SIZE = 100_000;
/** Much more than a linear reader needs on a slow machine, and much less than a quadratic one. */
const MOST_MS = 10_000;

/** What patterns that backtrack, and lists that are copied for each item, take the square of. */
test.each([
  'A',
  '1:',
  '"',
  '“a”',
  ', ',
  'a ',
  'he ',
  '(a) ',
  'Josh Kerr, ',
  'Josh Kerr won ',
  'second ',
  '100m ',
  'in the ',
  '“ab cd.” said Kerr ',
  'in Los Angeles ',
  'Ann Sample ran 10.10. ',
  'Ann Sample (a, B C) ',
  '1. A B 50.12; ',
  'the champion ',
  '- a b c d\n',
])('100 kB of %j are read in linear time', { timeout: 2 * MOST_MS }, (scrap) => {
  const began = performance.now();
  read(scrap.repeat(SIZE / scrap.length));
  expect(performance.now() - began).toBeLessThan(MOST_MS);
});

test('a line of 1 MB without a space is read in linear time', { timeout: 2 * MOST_MS }, () => {
  const began = performance.now();
  read('A'.repeat(10 * SIZE));
  read(`URL: ${'a'.repeat(10 * SIZE)}`);
  expect(performance.now() - began).toBeLessThan(MOST_MS);
});
