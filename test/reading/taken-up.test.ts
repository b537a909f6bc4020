import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

const WON = ['Jane Example 800m 1 1:59.20'];

describe('whoever did something to somebody, “who …, and won”, won', () => {
  test.each<Example>([
    ['In the 800m Jane Example overtook Ann Pattern, who had led at the bell, and won in 1:59.20.', WON],
    ['In the women’s 800m Jane Example caught Ann Pattern, who stumbled, and won in 1:59.20.', WON],
    ['In the 800m Jane Example passed Ann Pattern, who was tired, and went on to win in 1:59.20.', WON],
    ['In the 800m Jane Example led Ann Pattern, who was second last year, and then held on to win in 1:59.20.', WON],
    [
      'Jane Example dropped the champion, Ann Pattern, who had the year’s best time, and ran the 800m in 1:59.20.',
      ['Jane Example 800m 1:59.20'],
    ],
    [
      'In the 800m Jane Example was passed by Ann Pattern, who kicked hard, and finished second in 1:59.20.',
      ['Jane Example 800m 2 1:59.20'],
    ],
    [
      'Jane Example was a popular winner of the 800m from Ann Pattern, who ran 1:59.50, and broke the record with 1:59.20.',
      ['Jane Example 800m 1 1:59.20', 'Ann Pattern 800m 2? 1:59.50'],
    ],
    ['In the 800m Jane Example left Ann Pattern to make the pace and won in 1:59.20.', WON],
    [
      'In the 800m Jane Example left Ann Pattern to settle for second and won in 1:59.20.',
      ['Jane Example 800m 1 1:59.20', 'Ann Pattern 800m 2'],
    ],
    // nobody is told to have acted
    ['The 800m was close. After beat Ann Pattern, who slipped, and won in 1:59.20, she was jubilant.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text).toSorted()).toEqual(results.toSorted());
  });
});

describe('what is told of “who” goes on where nothing says that it is over', () => {
  test.each<Example>([
    [
      'In the 800m Ann Pattern chased Jane Example, who had led at the bell and won in 1:59.20.',
      ['Jane Example 800m 1 1:59.20'],
    ],
    ['In the 800m victory went to Jane Example, who kicked hard, and clocked 1:59.20.', WON],
    [
      'In the 800m Ann Pattern ran behind Jane Example, who kicked hard, and won in 1:59.20.',
      ['Jane Example 800m 1 1:59.20'],
    ],
    [
      'Jane Example beat Ann Pattern, who ran 1:59.50, and Eva Sample, third in 1:59.80, in the 800m.',
      ['Ann Pattern 800m 1:59.50', 'Eva Sample 800m 3 1:59.80'],
    ],
    ['Jane Example, who passed Ann Pattern at the bell, and won in 1:59.20, ran the 800m.', WON],
  ])('%s', (text, results) => {
    expect(resultsIn(text).toSorted()).toEqual(results.toSorted());
  });
});
