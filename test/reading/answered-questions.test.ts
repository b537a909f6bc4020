import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a question that is answered in the same breath', () => {
  test.each<Example>([
    [
      'Jane Example was third in the 400m hurdles in 54.88. Ann Pattern’s time? A meeting record of 51.98.',
      ['Jane Example 400mh 3 54.88', 'Ann Pattern 400mh 51.98 MR'],
    ],
    ['Jane Example won the 400m hurdles. The winning time? A superb 51.98.', ['Jane Example 400mh 1 51.98']],
    ['Jane Example was third in the 400m hurdles. Her time? 54.88.', ['Jane Example 400mh 3 54.88']],
    ['Jane Example won the 400m hurdles. Her time? It was not even her best.', ['Jane Example 400mh 1']],
    ['Jane Example won the 400m hurdles. Her target? A time of 51.00.', ['Jane Example 400mh 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
