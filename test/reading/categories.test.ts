import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a place in an age group is none in the race', () => {
  test.each<Example>([
    [
      'Max Sample was the third finisher overall in the 10 mile race in 54:47 and Bill Clock took a minute off his best with 1:04:13, good for 31st and second in the M45 category.',
      ['Max Sample 10miles 3 54:47', 'Bill Clock 10miles 31 1:04:13'],
    ],
    ['Bill Clock was third in the 10km in 33:10 and first in his age group.', ['Bill Clock 10km 3 33:10']],
    ['Bill Clock was third in the 10km in 33:10, winning the M45 category.', ['Bill Clock 10km 3 33:10']],
    ['Bill Clock won his age group in the 10km in 33:10.', ['Bill Clock 10km 33:10']],
    ['Bill Clock was second in the over-50 category of the 10km in 33:10.', ['Bill Clock 10km 33:10']],
    ['Max Sample won the category B 1500m in 3:50.10.', ['Max Sample 1500m 1 3:50.10']],
    ['Jane Example was second in the Class Three high jump.', ['Jane Example high-jump 2']],
    ['Bill Clock was the club’s third finisher in the 10km in 33:10.', ['Bill Clock 10km 33:10']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
