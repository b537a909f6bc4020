import { expect, test } from 'vitest';
import { time } from '../../src/athletics/mark.ts';
import { citeSources } from '../../src/cards/cite-sources.ts';
import { raceListLines } from '../../src/cards/race-list-lines.ts';
import type { Race } from '../../src/results/race.ts';
import { athlete, edition, performance, race } from '../fixture-results.ts';

const games = edition('games', 'Games', 2021);

const led = (name: string, place: number | null, more: Partial<Race> = {}): Race =>
  race(games, '1500m', {
    date: '2021-08-07',
    performances: [performance(athlete(name, name, 'NOR'), place, { mark: time(208_320) })],
    ...more,
  });

const women = { event: { discipline: '1500m', sex: 'women', indoor: false } } as const;

test.each<[string, readonly Race[], readonly string[]]>([
  [
    'where nobody knows the winner, the first on record stands with the place',
    [led('Jo Won', 1), led('Al Second', 2), led('Ed Anywhere', null), led('Di Unknown', 1, { performances: [] })],
    [
      '`7 Aug` 🇳🇴 `Jo Won      3:28.32`',
      '`7 Aug` 🇳🇴 `Al Second   3:28.32` 2nd',
      '`7 Aug` 🇳🇴 `Ed Anywhere 3:28.32` place unknown',
      '`7 Aug` 🏳️ `–                  `',
    ],
  ],
  [
    'sex and round stand before names that have room',
    [led('Jo Won', 1), led('Di Won', 1, { ...women, round: 'semi-final', section: 2 })],
    ['`7 Aug` 🇳🇴 `M     Jo Won 3:28.32`', '`7 Aug` 🇳🇴 `W sf2 Di Won 3:28.32`'],
  ],
  [
    'and below one that they would cut',
    [led('Jakob Ingebrigtsen', 1), led('Di Won', 1, { ...women, round: 'semi-final', section: 2 })],
    ['`7 Aug` 🇳🇴 `J. Ingebrigtsen 3:28.32`\n-# Men', '`7 Aug` 🇳🇴 `Di Won          3:28.32`\n-# Women · semi-final 2'],
  ],
])('%s', (_, races, lines) => {
  expect(raceListLines(races, undefined, citeSources([]))).toEqual(lines);
});
