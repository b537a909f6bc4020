import { describe, expect, test } from 'vitest';
import { placesIn } from '../../src/reading/signs/places.ts';
import { resultsIn } from './findings.ts';

const places = (text: string) => placesIn(text, { start: 0, end: text.length }).map(({ place }) => place);

describe('words that give a place', () => {
  test.each<readonly [string, readonly number[]]>([
    ['Example finished an impressive third in Rabat.', [3]],
    ['Example trailed in sixth.', [6]],
    ['Example could only manage ninth in 8:51.12.', [9]],
    ['That earned him third behind Sample.', [3]],
    ['Example had to settle for second.', [2]],
    ['Example came home in fourth place.', [4]],
    ['Example hung on for fifth and Sample was tenth.', [5, 10]],
    ['Sample was fourth at 8:16.35.', [4]],
    ['There was Ann Example (Belgrave) fourth for her club.', [4]],
    ['Example was runner-up in the triple jump.', [2]],
    ['Example was next in 29:37 and 24th, with Sample in 29:54 and 30th.', [24, 30]],
    ['Example took the 200 metres in 22.29.', [1]],
    ['The 400m hurdles went to Sample in 53.20.', [1]],
    ['Example retained her 800m title in 1:58.21.', [1]],
    ['Example was crowned world indoor champion.', [1]],
    ['Example won a third European silver.', [2]],
    ['The bronze went to Sample.', [3]],
  ])('%s', (text, given) => {
    expect(places(text)).toEqual(given);
  });
});

describe('words that give none', () => {
  test.each([
    'Example has won two Olympic titles.',
    'She has seven medals, five gold among them.',
    'Example was third at the bell.',
    'Example came home first for the club in 41:33.',
    'Example was second for our ladies team.',
    'Example finished a second ahead of Sample.',
    'Seeded 15th, Example had a goal.',
    'Example was second with 200m to go.',
    'Example was fourth after the first day.',
    'It was her third defeat in a row.',
    'Example ran the second fastest time of the year.',
    'She was the first Briton to run it.',
    'It matched his second place time in Athens.',
    'He led them to the team silver.',
  ])('%s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

test('a title and a mark that stand far apart are of two races, where no meet holds them together', () => {
  const between = 'He trained, he rested and he trained again, and nobody in the town knew what for. '.repeat(6);
  expect(
    resultsIn(
      `Max Sample remembers the day when he ran the 800m in 1:43.10.\n\n${between}\n\nSample won the national 800m title.`,
    ),
  ).toEqual(['Max Sample 800m 1', 'Max Sample 800m 1:43.10']);
  expect(resultsIn('Max Sample won the national 800m title on Sunday. His time was 1:43.10.')).toEqual([
    'Max Sample 800m 1 1:43.10',
  ]);
});
