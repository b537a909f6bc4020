import { expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

test.each<readonly [text: string, results: readonly string[]]>([
  [
    'Max Sample clocked 6.55 in the 60m in Sheffield on Saturday and 6.58 in Leipzig.',
    ['Max Sample 60m 6.55', 'Max Sample 60m 6.58'],
  ],
  [
    'Jane Example jumped 6.80m for the long jump in Ghent on Sunday and 6.75m in Madrid three days later.',
    ['Jane Example long-jump 6.80 m', 'Jane Example long-jump 6.75 m'],
  ],
  [
    'Jane Example won the 800m in Ghent in 2:01.20 on Sunday and ran in Madrid in 2:00.80 three days later.',
    ['Jane Example 800m 1 2:01.20', 'Jane Example 800m 2:00.80'],
  ],
  [
    'Jane Example ran the 800m in 2:01.20 in May and 2:00.80 in June.',
    ['Jane Example 800m 2:01.20', 'Jane Example 800m 2:00.80'],
  ],
  // The same town, and a mark whose town nobody knows.
  ['Max Sample ran the 60m in 6.55 in Sheffield and 6.58 in Sheffield again.', ['Max Sample 60m 6.55']],
  ['Max Sample ran 6.55 in the 60m in Sheffield and 6.58 before.', ['Max Sample 60m 6.55']],
  [
    'Jane Example won the 1500m in 4:01.20 in Oslo, having passed 800m in 2:08.10 in Ann Pattern’s wake.',
    ['Jane Example 1500m 1 4:01.20'],
  ],
])('%s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});
