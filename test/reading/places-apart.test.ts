import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('how many places apart', () => {
  test.each<Example>([
    [
      'Jane Example was fourth in the half marathon in 71:42, one place behind Eva Model.',
      ['Jane Example half-marathon 4 1:11:42', 'Eva Model half-marathon 3?'],
    ],
    [
      'Max Sample was 14th in the marathon in 2:11:08, one place behind another debutant.',
      ['Max Sample marathon 14 2:11:08'],
    ],
    [
      'Jane Example was fourth in the 60m in 7.12, four places in front of Ann Pattern.',
      ['Jane Example 60m 4 7.12', 'Ann Pattern 60m 8?'],
    ],
    [
      'Jane Example trailed home 13th in the 1500m, six places behind her fellow Scot Ann Pattern.',
      ['Jane Example 1500m 13', 'Ann Pattern 1500m 7?'],
    ],
    [
      'Jane Example won the 1500m. Eva Model was 13th, just two spots and nearly two seconds behind Ann Pattern.',
      ['Jane Example 1500m 1', 'Eva Model 1500m 13', 'Ann Pattern 1500m 11?'],
    ],
    [
      'Jane Example was fourth in the 60m, four places ahead of Ann Pattern in the world rankings.',
      ['Jane Example 60m 4'],
    ],
    ['Jane Example was third in the 60m, four places behind Ann Pattern.', ['Jane Example 60m 3']],
    ['Jane Example was fifth in the 60m, three places better than last year.', ['Jane Example 60m 5']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('places on the way and heights that were the end', () => {
  test.each<Example>([
    [
      'Jane Example came from fifth place entering the straight to beat Ann Pattern in the 400m in 50.67.',
      ['Jane Example 400m 50.67'],
    ],
    ['Jane Example was fifth entering the straight in the 400m but won in 50.67.', ['Jane Example 400m 1 50.67']],
    [
      'Jane Example won the 60m in 7.12. Ann Pattern finished a tenth of a second adrift of Eva Model in fifth.',
      ['Jane Example 60m 1 7.12', 'Ann Pattern 60m 5'],
    ],
    [
      'Jane Example cleared 4.60m in the pole vault for victory before three fouls at 4.72m.',
      ['Jane Example pole-vault 1 4.60 m'],
    ],
    [
      'Jane Example won the high jump at 1.91m but she then retired with cramp at 1.96m.',
      ['Jane Example high-jump 1 1.91 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a medal that somebody else took', () => {
  test.each<Example>([
    [
      'Jane Example won the pole vault. Ann Pattern’s medal followed the silver that 60m hurdler Eva Model claimed on Friday.',
      ['Jane Example pole-vault 1', 'Eva Model 60mh 2'],
    ],
    [
      'Jane Example won bronze in the 800m, adding to the silver that Ann Pattern took in the 3000m.',
      ['Jane Example 800m 3', 'Ann Pattern 3000m 2'],
    ],
    ['Jane Example won the gold that Ann Pattern took in the 800m in 2022.', ['Jane Example 800m 1']],
    ['Jane Example won the 800m gold that Ann Pattern wanted.', ['Jane Example 800m 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
