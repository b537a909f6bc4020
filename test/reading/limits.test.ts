import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a mark that nobody got beyond is one that they had', () => {
  test.each<Example>([
    ['Max Sample never got past 84.96m in the javelin and was third.', ['Max Sample javelin 3 84.96 m']],
    ['Max Sample did not throw beyond 84.96m in the javelin.', ['Max Sample javelin 84.96 m']],
    ['Max Sample could not better his opening 84.96m in the javelin.', ['Max Sample javelin 84.96 m']],
    [
      'In the javelin Max Sample failed to improve on a first-round 84.96m and took third.',
      ['Max Sample javelin 3 84.96 m'],
    ],
    ['In the javelin Max Sample had nothing better than 84.96m.', ['Max Sample javelin 84.96 m']],
    ['In the javelin Max Sample could find nothing longer than 84.96m.', ['Max Sample javelin 84.96 m']],
    ['The best Max Sample could manage in the javelin was 84.96m for third.', ['Max Sample javelin 3 84.96 m']],
    ['In the javelin 84.96m was the best Max Sample could manage in third.', ['Max Sample javelin 3 84.96 m']],
    ['In the pole vault Max Sample could not go higher than 5.70m in second.', ['Max Sample pole-vault 2 5.70 m']],
    ['In the 100m Max Sample could not go quicker than 10.20 in seventh.', ['Max Sample 100m 7 10.20']],
    [
      'In the javelin Max Sample won from Bill Clock, whose best was 84.96m.',
      ['Max Sample javelin 1', 'Bill Clock javelin 2? 84.96 m'],
    ],
    ['In the javelin Max Sample has never thrown beyond 84.96m.', []],
    ['Max Sample had not thrown further than 84.96m in the javelin all year.', []],
    ['In the javelin Max Sample could not improve on the 84.96m he threw in Leeds.', []],
    ['In the javelin Max Sample could not match his winning 84.96m of last year.', []],
    ['Max Sample, whose best was 80.10m until June, won the javelin with 84.96m.', ['Max Sample javelin 1 84.96 m']],
    ['In the 400m Jane Example, whose best was 50.90, was third.', ['Jane Example 400m 3']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
