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
    ['A world record of 1:53.20 was enough for Jane Example to win the 800m.', ['Jane Example 800m 1 1:53.20 WR']],
    ['A world record of 1:53.20 gave Jane Example the 800m title.', ['Jane Example 800m 1 1:53.20 WR']],
    ['It took a championship record of 1:53.20 for Jane Example to win the 800m.', ['Jane Example 800m 1 1:53.20 CR']],
    ['There was a national record of 1:53.20 for Jane Example in the 800m.', ['Jane Example 800m 1:53.20 NR']],
    ['There was also a sharp 10.95 for Jane Example in the 100m.', ['Jane Example 100m 10.95']],
    ['A throw of 62.20m was enough to give Jane Example the discus title.', ['Jane Example discus 1 62.20 m']],
    [
      'All of Max Sample’s throws in the discus were better than the 65.92m that earned Bill Clock silver.',
      ['Bill Clock discus 2 65.92 m'],
    ],
    [
      'Max Sample won the discus with 68.10m, three metres beyond the 65.92m that gave him silver last year.',
      ['Max Sample discus 1 68.10 m'],
    ],
    ['The world record of 1:53.28 was never in danger as Jane Example won the 800m.', ['Jane Example 800m 1']],
    ['Max Sample’s 20.22m was not enough for a 10th shot put title.', ['Max Sample shot-put 20.22 m']],
    ['Max Sample’s best of 20.22m makes him the favourite for the shot put title.', []],
    ['Bill Clock begins his defence of the marathon title.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
