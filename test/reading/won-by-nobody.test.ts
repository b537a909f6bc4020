import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('what won a contest is nobody’s who is named', () => {
  test.each<Example>([
    [
      'Jane Example came within a stride of winning the 800m, her 1:58.31 just behind the 1:58.20 of Ann Pattern.',
      ['Jane Example 800m 1:58.31'],
    ],
    ['Jane Example was within a stride of Ann Pattern, who won the 800m in 1:58.20.', ['Ann Pattern 800m 1 1:58.20']],
    ['Jane Example was fifth in a 1500m won in 4:05.10.', ['Jane Example 1500m 5']],
    ['In a discus competition won with 68.10m Max Sample was seventh with 62.20m.', ['Max Sample discus 7 62.20 m']],
    [
      'Jane Example was seventh with 4.65m in a pole vault in which the medals were settled at 4.85m.',
      ['Jane Example pole-vault 7 4.65 m'],
    ],
    [
      'Max Sample was fourth with 8.05m in the long jump, where bronze went at 8.12m.',
      ['Max Sample long-jump 4 8.05 m'],
    ],
    [
      'Max Sample was out of the medals in the shot put with 20.80m, bronze going at 21.30m.',
      ['Max Sample shot-put 20.80 m'],
    ],
    [
      'Max Sample had to settle for fifth with 20.80m in a shot put in which the first four were over 21.00m.',
      ['Max Sample shot-put 5 20.80 m'],
    ],
    [
      'Jane Example was seventh with 4.65m in a pole vault where 4.85m was needed for a medal.',
      ['Jane Example pole-vault 7 4.65 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a win that would be one is nobody’s', () => {
  test.each<Example>([
    [
      'Jane Example won the 800m in 1:59.20. A win for Ann Pattern would be her third.',
      ['Jane Example 800m 1 1:59.20'],
    ],
    ['Another victory for Jane Example in the 800m here would earn her a bonus.', []],
    ['A gold for Jane Example in the 800m might be too much to ask.', []],
    ['Gold in the 800m would complete the set for Jane Example.', []],
    ['Victory for Jane Example in the 100m could hardly have been easier.', ['Jane Example 100m 1']],
    ['Jane Example won the 100m, a victory that would have been unthinkable a year ago.', ['Jane Example 100m 1']],
    ['In the 800m a win for Jane Example was her third of the summer.', ['Jane Example 800m 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('and whose it is where somebody is', () => {
  test.each<Example>([
    [
      'Ann Pattern was second in the 400m won in 50.10 by Jane Example.',
      ['Ann Pattern 400m 2', 'Jane Example 400m 1 50.10'],
    ],
    ['It was a 400m won in 44.20 by Max Sample.', ['Max Sample 400m 1 44.20']],
    [
      'Max Sample was fourth in a 400m in which the winner, Bill Pattern, ran 44.10.',
      ['Max Sample 400m 4', 'Bill Pattern 400m 44.10'],
    ],
    [
      'Jane Example won a 1500m in which the first four broke 4:05, clocking 4:03.10.',
      ['Jane Example 1500m 1 4:03.10'],
    ],
    ['Jane Example won the 800m, where everyone was under two minutes, in 1:57.20.', ['Jane Example 800m 1 1:57.20']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
