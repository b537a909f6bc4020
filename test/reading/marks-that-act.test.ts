import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a mark that did something for somebody', () => {
  test.each<Example>([
    [
      'Bill Clock’s title defence in the marathon ended in sixth, but Max Sample cheered the crowd as the leading American, his 2:09:56 earning him seventh.',
      ['Bill Clock marathon 6', 'Max Sample marathon 7 2:09:56'],
    ],
    [
      'Max Sample retained his marathon title, his 2:16:51 giving him a margin of almost three minutes over Bill Clock.',
      ['Max Sample marathon 1 2:16:51'],
    ],
    [
      'Jane Example had the better of Ann Pattern at the long jump, 6.72m playing 6.66m.',
      ['Jane Example long-jump 6.72 m', 'Ann Pattern long-jump 6.66 m'],
    ],
    [
      'Jane Example’s winning 20.14m left Ann Pattern two feet back at 19.53m in the shot put.',
      ['Jane Example shot-put 1 20.14 m', 'Ann Pattern shot-put 19.53 m'],
    ],
    [
      'Jane Example’s 20.14m left Ann Pattern trailing on 19.53m in the shot put.',
      ['Jane Example shot-put 20.14 m', 'Ann Pattern shot-put 19.53 m'],
    ],
    ['Max Sample’s 20.22m was enough for a 10th shot put title.', ['Max Sample shot-put 1 20.22 m']],
    ['Max Sample’s 20.22m sufficed for the shot put title.', ['Max Sample shot-put 1 20.22 m']],
    [
      'A throw of 62.10m in the javelin was worth the silver medal to Jane Example.',
      ['Jane Example javelin 2 62.10 m'],
    ],
    ['Max Sample threw the javelin well: 82.10m, good for silver.', ['Max Sample javelin 2 82.10 m']],
    [
      'Jane Example won the pole vault, sailing over 4.73m and then, once Ann Pattern had bowed out, a winning 4.83m.',
      ['Jane Example pole-vault 1 4.83 m'],
    ],
    ['Max Sample’s 20.22m was not enough for a 10th shot put title.', ['Max Sample shot-put 20.22 m']],
    ['Max Sample’s best of 20.22m makes him the favourite for the shot put title.', []],
    ['Bill Clock begins his defence of the marathon title.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
