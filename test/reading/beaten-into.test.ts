import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('“into second” is the place of whoever was beaten, “to second” of whoever beat them', () => {
  test.each<Example>([
    ['Jane Example beat Ann Pattern into second in the 100m.', ['Ann Pattern 100m 2']],
    [
      'Jane Example ran 10.95 to beat Ann Pattern (11.01) into second in the 100m.',
      ['Ann Pattern 100m 2 11.01', 'Jane Example 100m 10.95'],
    ],
    ['In the 100m Jane Example beat Ann Pattern, the European champion, into third.', ['Ann Pattern 100m 3']],
    ['In the 100m Jane Example relegated Ann Pattern, who won in Rome last week, to second.', ['Ann Pattern 100m 2']],
    ['In the 100m Jane Example forced Ann Pattern, whose start was poor, down to third.', ['Ann Pattern 100m 3']],
    [
      'Max Sample pushed Bill Clock, who ran 3:33.10, into second place in 3:32.90 in the 1500m.',
      ['Bill Clock 1500m 2 3:33.10', 'Max Sample 1500m 3:32.90'],
    ],
    [
      'Max Sample ran 3:32.90 in the 1500m to beat Bill Clock, who ran 3:33.10, to second place.',
      ['Bill Clock 1500m 3? 3:33.10', 'Max Sample 1500m 2 3:32.90'],
    ],
    [
      'In the 800m Max Sample pipped Bill Clock, who had led for much of the way, to the bronze in 1:44.20.',
      ['Bill Clock 800m 4?', 'Max Sample 800m 3 1:44.20'],
    ],
    [
      'In the 800m Max Sample beat Bill Clock, who set a best of 1:44.33, to fourth.',
      ['Bill Clock 800m 5? 1:44.33', 'Max Sample 800m 4'],
    ],
    [
      'In the 100m Jane Example held off Ann Pattern, who clocked 11.03, for second.',
      ['Ann Pattern 100m 3? 11.03', 'Jane Example 100m 2'],
    ],
    ['In the 100m Jane Example was beaten to second by Ann Pattern.', ['Ann Pattern 100m 2']],
    ['In the 100m Jane Example was pushed to second by Ann Pattern.', ['Ann Pattern 100m 1?', 'Jane Example 100m 2']],
    [
      'In the 100m Jane Example was beaten into second by Ann Pattern, who ran 10.95.',
      ['Ann Pattern 100m 1? 10.95', 'Jane Example 100m 2'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text).toSorted()).toEqual(results.toSorted());
  });
});
