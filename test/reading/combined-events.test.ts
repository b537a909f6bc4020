import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('the end of a combined event', () => {
  test.each<Example>([
    [
      'Jane Example won heptathlon gold with a total of 6,520 points, with Ann Pattern second on 6,410.',
      ['Jane Example heptathlon 1 6520 pts', 'Ann Pattern heptathlon 2 6410 pts'],
    ],
    ['Jane Example’s total of 4,733 was a British record in the pentathlon.', ['Jane Example pentathlon 4733 pts NR']],
    [
      'The overnight leader, Jane Example, won the heptathlon with 6,520 points.',
      ['Jane Example heptathlon 1 6520 pts'],
    ],
    [
      'In the decathlon Max Sample finished on 8,768 points with German pair Tom Pattern (8,564) and Kai Clock (8,488) taking the silver and bronze medals.',
      ['Max Sample decathlon 8768 pts', 'Tom Pattern decathlon 2 8564 pts', 'Kai Clock decathlon 3 8488 pts'],
    ],
    ['Jane Example was third in the heptathlon on 6,210 points.', ['Jane Example heptathlon 3 6210 pts']],
    [
      'Jane Example had 6.60m in the long jump before finishing the heptathlon with 6,791 points.',
      ['Jane Example long-jump 6.60 m', 'Jane Example heptathlon 6791 pts'],
    ],
    [
      'Max Sample opened the decathlon with 10.90 in the 100m. He put the shot 14.20m.',
      ['Max Sample 100m 10.90', 'Max Sample 14.20 m'],
    ],
    [
      'Jane Example’s 2:11.90 in the 800m was good for 6231 in the heptathlon. Ann Pattern took third at 6205.',
      ['Jane Example 800m 2:11.90', 'Jane Example heptathlon 6231 pts', 'Ann Pattern heptathlon 3 6205 pts'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what a combined event stands at before it is over', () => {
  test.each<readonly [text: string]>([
    ['Jane Example leads the pentathlon after three events with 2,810 points.'],
    ['Jane Example ended the first day of the heptathlon in second place with 3,870 points.'],
    ['Jane Example was third overnight in the heptathlon on 3,810 points.'],
    ['Max Sample lies fourth after five events of the decathlon with 4,210 points.'],
    ['Max Sample led the decathlon at the halfway stage with 4,410 points.'],
    ['Max Sample is second after the first day of the decathlon on 4,310 points.'],
  ])('%s', (text) => {
    expect(resultsIn(text)).toEqual([]);
  });
});
