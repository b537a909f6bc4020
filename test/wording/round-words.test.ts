import { expect, test } from 'vitest';
import type { Race } from '../../src/results/race.ts';
import { roundText, shortRound } from '../../src/wording/round-words.ts';

test.each<[Race['round'], number | null, number, string, string]>([
  ['final', null, 0, 'final', ''],
  ['final', 2, 0, 'final, section 2', 'f2'],
  ['final', null, 1, 'final (2)', 'f/2'],
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
