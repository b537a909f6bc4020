import { describe, expect, test } from 'vitest';
import { quotesIn, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

const DIED = 'Max Sample, who came within a second of an Olympic title, has died at the age of 78.';

describe('“he” in an obituary', () => {
  test.each<Example>([
    [
      `${DIED}\n\nHis finest hour came in 1953. In Oslo Bill Clock won the 1500m in 3:45.20. Before a crowd of 42,000 he won the mile in 4:01.10.`,
      ['Bill Clock 1500m 1 3:45.20', 'Max Sample mile 1 4:01.10'],
    ],
    // Another tells of him.
    [
      `${DIED}\n\nAmong his pupils was Jane Example, who was fifth in the 800m in 2:07.00. She won the mile in 4:40.10.`,
      ['Jane Example 800m 5 2:07.00', 'Jane Example mile 1 4:40.10'],
    ],
    // Whose result it is stands in no obituary.
    [`${DIED} He leaves a widow and two sons, one of whom, Bob, ran the 2:19:36 that won the Sampletown Marathon.`, []],
    [
      'Max Sample won the 800m in 1:45.10. Bill Clock won the 1500m, and then he won the mile in 4:01.10.',
      ['Max Sample 800m 1 1:45.10', 'Bill Clock 1500m 1', 'Bill Clock mile 1 4:01.10'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });

  test('speaks', () => {
    const text = `${DIED}\n\nSample was third in the 1500m behind Bill Clock. Clock won in 3:45.20. "I was boxed in and far too polite," he told us later. Jane Example was his pupil. "He never once told me to run," she said.`;
    expect(quotesIn(text)).toEqual([
      'Max Sample: I was boxed in and far too polite,',
      'Jane Example: He never once told me to run,',
    ]);
  });
});
