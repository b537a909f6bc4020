import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('who is named behind “with” has the place and the mark that they came to', () => {
  test.each<Example>([
    [
      'Jane Example won the 200m in 22.07, with Ann Pattern rewarded for her bravery with 22.14, her best of the year.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07, with Ann Pattern given a fright but second in 22.14.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07, with Ann Pattern unable to respond and second in 22.14.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07, with Ann Pattern no more than fourth in 22.74.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 4 22.74'],
    ],
    [
      'Jane Example won the 200m in 22.07, with the favourite Ann Pattern nowhere in 23.10.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 23.10'],
    ],
    [
      'Max Sample won the 5000m in 13:10.20, with Bill Clock dragged to a best of 13:12.90.',
      ['Max Sample 5000m 1 13:10.20', 'Bill Clock 5000m 13:12.90'],
    ],
    [
      'Max Sample won the 5000m in 13:10.20, with Bill Clock never in the hunt and eighth in 13:32.90.',
      ['Max Sample 5000m 1 13:10.20', 'Bill Clock 5000m 8 13:32.90'],
    ],
    [
      'Max Sample won the javelin with 87.20m, with Bill Clock forced to accept silver with 84.96m.',
      ['Max Sample javelin 1 87.20 m', 'Bill Clock javelin 2 84.96 m'],
    ],
    [
      'Max Sample took the shot put with 21.50m, with Bill Clock pushed down to fourth by a throw of 21.01m from Tom Watch.',
      ['Max Sample shot-put 1 21.50 m', 'Tom Watch shot-put 21.01 m'],
    ],
    ['Jane Example won the 200m, with Ann Pattern watching from the stands, in 22.07.', ['Jane Example 200m 1 22.07']],
    [
      'Max Sample won the 5000m, with Bill Clock leading until the last lap, in 13:10.20.',
      ['Max Sample 5000m 1 13:10.20'],
    ],
    [
      'Jane Example won the long jump, with Ann Pattern cheering her on, with 6.80m.',
      ['Jane Example long-jump 1 6.80 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
