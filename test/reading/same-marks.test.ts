import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

const WON = 'Max Sample won the marathon in 2:02:27.';

describe('a mark that several have', () => {
  test.each<readonly [text: string, results: readonly string[]]>([
    [
      `${WON} Bill Clock and Tom Watch were credited with the same time of 2:04:20.`,
      ['Max Sample marathon 1 2:02:27', 'Bill Clock marathon 2:04:20', 'Tom Watch marathon 2:04:20'],
    ],
    [
      `${WON} Last year’s winner, Bill Clock, and the Dutchman Tom Watch were given the same time, 2:04:20.`,
      ['Max Sample marathon 1 2:02:27', 'Bill Clock marathon 2:04:20', 'Tom Watch marathon 2:04:20'],
    ],
    [`${WON} Bill Clock and Tom Watch were given the same time.`, ['Max Sample marathon 1 2:02:27']],
    [
      'Max Sample and Bill Clock shared the same time, 6.57, in the 60m.',
      ['Max Sample 60m 6.57', 'Bill Clock 60m 6.57'],
    ],
    [
      'Max Sample clocked 6.57 in the 60m. Bill Clock shared the same time, with Tom Watch third in 6.70.',
      ['Max Sample 60m 6.57', 'Bill Clock 60m 6.57', 'Tom Watch 60m 3 6.70'],
    ],
    [
      'Max Sample was sixth in the long jump and had to clock 6.57 elsewhere. Bill Clock shared the same time.',
      ['Max Sample long-jump 6'],
    ],
    [
      'Max Sample and Bill Clock tied on 1.90m in the high jump.',
      ['Max Sample high-jump 1.90 m', 'Bill Clock high-jump 1.90 m'],
    ],
    [
      'In the pole vault there was a three-way tie at 5.60m, Max Sample winning on countback from Bill Clock and Tom Watch.',
      ['Max Sample pole-vault 1 5.60 m', 'Bill Clock pole-vault 2? 5.60 m', 'Tom Watch pole-vault 3? 5.60 m'],
    ],
    [
      'In the pole vault there was a three-way tie at 5.60m, Max Sample winning on countback from Bill Clock.',
      ['Max Sample pole-vault 1', 'Bill Clock pole-vault 2?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
