import { expect, test } from 'vitest';
import { read } from './findings.ts';

const SIZE = 100_000;
/** Much more processor time than a linear reader needs, and much less than a quadratic one. */
const MOST_SECONDS = 10;

/** The processor time, in seconds, that reading a text takes, whatever else the machine has to do. */
function secondsOf(text: string): number {
  const before = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

/** What patterns that backtrack, and lists that are copied for each item, take the square of. */
test.each([
  'A',
  'Aa ',
  'A’s ',
  'A Cup ',
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
  'had won in Bo and Cy and ',
  'Jane Example cleared 1.90m. Ann Sample cleared the same height. ',
  'was second, one ahead of Max Sample, ',
  'On 30 May 2024 Josh Kerr won the 1500m. In Oslo he won. ',
])('100 kB of %j are read in linear time', (scrap) => {
  expect(secondsOf(scrap.repeat(SIZE / scrap.length))).toBeLessThan(MOST_SECONDS);
});

test('a heading of many apostrophes is read at once', () => {
  expect(secondsOf(`A fine day\n\n${'’'.repeat(50)}x 1500m\n\nJosh Kerr won in 3:31.20.`)).toBeLessThan(MOST_SECONDS);
});

test.each([' ', '\t', '\u00a0', '\u00ad', ' \n', 'abc\t'])(
  '300 kB of %j between two words are read in linear time',
  (blank) => {
    expect(secondsOf(`Josh Kerr won${blank.repeat((3 * SIZE) / blank.length)}in 3:31.20.`)).toBeLessThan(MOST_SECONDS);
  },
);

test('a line of 1 MB without a space is read in linear time', () => {
  expect(secondsOf('A'.repeat(10 * SIZE))).toBeLessThan(MOST_SECONDS);
  expect(secondsOf(`URL: ${'a'.repeat(10 * SIZE)}`)).toBeLessThan(MOST_SECONDS);
});
