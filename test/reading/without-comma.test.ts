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
    ['By winning the 200m in 20.50 Max Sample became the first to do the double.', ['Max Sample 200m 1 20.50']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
