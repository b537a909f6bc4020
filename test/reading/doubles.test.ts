import { expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

test.each<readonly [text: string, results: readonly string[]]>([
  [
    'Jane Example won both the 60m sprint and the 60m hurdles, her winning times being 7.46 and 8.11 respectively.',
    ['Jane Example 60m 1 7.46', 'Jane Example 60mh 1 8.11'],
  ],
  [
    'Max Sample won the shot and discus with 18.20m and 61.40m.',
    ['Max Sample shot-put 1 18.20 m', 'Max Sample discus 1 61.40 m'],
  ],
  [
    'Jane Example won the 800m and 1500m double in 2:01.46 and 4:11.11.',
    ['Jane Example 800m 1 2:01.46', 'Jane Example 1500m 1 4:11.11'],
  ],
  ['Jane Example will run the 100m and 200m, in which she has bests of 11.46 and 23.11.', []],
  // In turn also where the second event is not won.
  [
    'Jane Example won the 100m and was second in the 200m in 11.46 and 23.11.',
    ['Jane Example 100m 1 11.46', 'Jane Example 200m 2 23.11'],
  ],
])('the marks of several events: %s', (text, results) => {
  expect(resultsIn(text)).toEqual(results);
});
