import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

const LED = 'Ann Pattern led the 800m at the bell before being swept aside by Jane Example.';

describe('whoever came past is who won in the next sentence', () => {
  test.each<Example>([
    [`${LED} The world champion moved clear to win in 1:57.29.`, ['Jane Example 800m 1 1:57.29']],
    [`${LED} The 29-year-old won in 1:57.29.`, ['Jane Example 800m 1 1:57.29']],
    [`${LED} She won in 1:57.29.`, ['Jane Example 800m 1 1:57.29']],
    [`${LED} She held on for second in 1:57.90.`, ['Ann Pattern 800m 2 1:57.90']],
    [`${LED} She had won here last year in 1:56.20.`, []],
    [
      'Bill Clock claimed silver in a 200m won by Max Sample. The Welshman was given the same time, 20.69, but got the verdict.',
      ['Bill Clock 200m 2', 'Max Sample 200m 1 20.69'],
    ],
    [
      'There was a fine 800m from Jane Example, and a disappointment for Max Sample. The favourite in the 400m tied up and finished fourth in 44.91.',
      ['Max Sample 400m 4 44.91'],
    ],
    [
      'Max Sample won the discus with 66.31m from Bill Clock. The runner-up reached 65.85m.',
      ['Max Sample discus 1 66.31 m', 'Bill Clock discus 2 65.85 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
