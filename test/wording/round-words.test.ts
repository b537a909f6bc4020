import { expect, test } from 'vitest';
import type { Race } from '../../src/results/race.ts';
import { raceTitle } from '../../src/wording/event-words.ts';
import { roundText, shortRound } from '../../src/wording/round-words.ts';
import { athlete, edition, performance, race } from '../fixture-results.ts';

test.each<[Race['round'], number | null, number, string, string]>([
  ['final', null, 0, 'final', ''],
  ['final', 2, 0, 'final, section 2', 'f2'],
  ['final', null, 1, '2nd final', '2nd f'],
  ['final', 2, 1, 'final, section 2 (2)', 'f2/2'],
  ['heat', null, 0, 'heats', 'h'],
  ['heat', 3, 0, 'heat 3', 'h3'],
  ['semi-final', 1, 0, 'semi-final 1', 'sf1'],
  ['quarter-final', 4, 0, 'quarter-final 4', 'qf4'],
  ['preliminary', 1, 0, 'preliminary heat 1', 'pr1'],
  ['qualifying', 1, 0, 'qualifying group 1', 'q1'],
  ['combined', null, 0, 'in combined events', 'ce'],
  ['extra', null, 0, 'extra race', 'x'],
  ['unknown', null, 0, '', ''],
])('%s, number %s, part %s is “%s”, in short “%s”', (round, section, part, text, short) => {
  expect([roundText({ round, section, part }), shortRound({ round, section, part })]).toEqual([text, short]);
});

const meet = edition('trials-2022', 'Trials', 2022);

test.each([
  ['juniors alone', 1, ['2003-12-31', '2005'], 'Men’s 200 m, 2nd final, all under 20'],
  ['somebody who is no junior any more', 1, ['2002-12-31', '2005'], 'Men’s 200 m, 2nd final'],
  ['somebody whose age nobody knows', 1, [null, '2005'], 'Men’s 200 m, 2nd final'],
  ['juniors in the only final', 0, ['2004', '2005'], 'Men’s 200 m, final'],
])('%s, part %s: %j is “%s”', (_, part, births, title) => {
  const performances = births.map((born, i) => performance(athlete(`${i}`, 'Runner', 'JAM', { born }), i + 1));
  expect(raceTitle(race(meet, '200m', { part, performances }))).toBe(title);
});
