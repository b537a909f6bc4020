import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a main clause behind another one, with no comma between', () => {
  test.each<Example>([
    ['After a slow start had cost Bill Pattern his place Max Sample won the 100m in 9.99.', ['Max Sample 100m 1 9.99']],
    [
      'After leading for most of the way Jane Example was second in the 800m in 1:58.20.',
      ['Jane Example 800m 2 1:58.20'],
    ],
    ['Without looking at his rivals Max Sample won the 100m in 9.99.', ['Max Sample 100m 1 9.99']],
    ['Before leaving for home Max Sample ran 44.90 in the 400m.', ['Max Sample 400m 44.90']],
    [
      'After Max Sample won the 400m in 44.90 Bill Pattern took the 200m in 20.10.',
      ['Max Sample 400m 1 44.90', 'Bill Pattern 200m 1 20.10'],
    ],
    ['Although Bill Pattern led at the bell Max Sample won the 1500m in 3:35.10.', ['Max Sample 1500m 1 3:35.10']],
    ['When the gun went Max Sample was half asleep but he won the 100m in 9.99.', ['Max Sample 100m 1 9.99']],
    [
      'Max Sample and Bill Pattern led the 1500m. When Pattern faded Sample won in 3:35.10.',
      ['Max Sample 1500m 1 3:35.10'],
    ],
    ['Before Bill Pattern could react Max Sample was away and won the 800m in 1:44.10.', ['Max Sample 800m 1 1:44.10']],
    [
      'By the time Bill Pattern reached the line Max Sample had won the 800m in 1:44.10.',
      ['Max Sample 800m 1 1:44.10'],
    ],
    [
      'While Jane Example was winning the 800m in 1:59.10 Ann Pattern was second in the long jump with 6.60m.',
      ['Jane Example 800m 1 1:59.10', 'Ann Pattern long-jump 2 6.60 m'],
    ],
    ['Bill Pattern led the 800m, but when Pattern faded Max Sample won in 1:44.10.', ['Max Sample 800m 1 1:44.10']],
    [
      'Jane Example won the 400m and after Ann Pattern had taken the 800m Eva Sample won the mile in 4:30.10.',
      ['Jane Example 400m 1', 'Eva Sample mile 1 4:30.10'],
    ],
    [
      'When Jane Example beat Ann Pattern she won the 100m in 11.02.',
      ['Jane Example 100m 1 11.02', 'Ann Pattern 100m 2?'],
    ],
    ['As Max Sample crossed the line Bill Pattern was still 20 metres away in the 800m.', []],
    ['By winning the 200m in 20.50 Max Sample became the first to do the double.', ['Max Sample 200m 1 20.50']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
