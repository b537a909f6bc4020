import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a result can be told of whoever it came to', () => {
  test.each<Example>([
    [
      'Bill Clock was a late withdrawal from the 800m with a stomach upset, so it was left to Max Sample to take an easy win in 1:51.20.',
      ['Max Sample 800m 1 1:51.20'],
    ],
    ['With Bill Clock absent, it fell to Max Sample to take the 800m in 1:51.20.', ['Max Sample 800m 1 1:51.20']],
    [
      'Amy Clock no-heighted in the pole vault, leaving the title to Jane Example’s former training partner Eva Model, who cleared 4.35m.',
      ['Eva Model pole-vault 1 4.35 m'],
    ],
    [
      'Nobody else cleared more than 2.20m, the height achieved by runner-up Max Sample in the high jump.',
      ['Max Sample high-jump 2 2.20 m'],
    ],
    [
      'No one else got beyond 17.20m, the distance managed by second-placed Max Sample of Cuba in the triple jump.',
      ['Max Sample triple-jump 2 17.20 m'],
    ],
    // Another’s record, and no height of this contest.
    ['Nobody cleared more than 2.20m, the height of the old record, in the high jump.', []],
    [
      'In the 110m hurdles Max Sample won from Bill Clock, for whom 13.09 was a revelation.',
      ['Max Sample 110mh 1', 'Bill Clock 110mh 2? 13.09'],
    ],
    [
      'In the 110m hurdles Max Sample won from Bill Clock, to whom 13.09 came as a shock.',
      ['Max Sample 110mh 1', 'Bill Clock 110mh 2? 13.09'],
    ],
    ['In the 110m hurdles Bill Clock, for whom 13.09 would have been a record, was third.', ['Bill Clock 110mh 3']],
    ['In the 110m hurdles Bill Clock, for whom 13.00 has long been a barrier, was third.', ['Bill Clock 110mh 3']],
    [
      'Jane Example won the 200m in 22.07. For Ann Pattern there was only second place and 22.14.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07. For Ann Pattern it was third again, in 22.34.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 3 22.34'],
    ],
    [
      'Jane Example won the 200m in 22.07. Bronze in 22.40 was scant consolation for Ann Pattern.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 3 22.40'],
    ],
    [
      'Jane Example won the 200m in 22.07. Fourth in 22.40 was a poor return for Ann Pattern.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 4 22.40'],
    ],
    [
      'For Jane Example, a winner here as a junior, bronze in the 5000m in 15:26.09 was greeted like gold.',
      ['Jane Example 5000m 3 15:26.09'],
    ],
    ['Third in the 200m in 22.40 felt like a win for Ann Pattern.', ['Ann Pattern 200m 22.40']],
    ['In the marathon there was a 2:08:52 for Max Sample in ninth.', ['Max Sample marathon 9 2:08:52']],
    [
      'Jane Example won the 200m in 22.07. Silver in 22.14 left Ann Pattern in tears.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 2 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07. 22.14 was not enough for Ann Pattern.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07. Even 22.14 could not bring Ann Pattern the title.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07. Behind her Ann Pattern was clocked at 22.14.',
      ['Jane Example 200m 1 22.07', 'Ann Pattern 200m 22.14'],
    ],
    [
      'Jane Example won the 200m in 22.07. For Ann Pattern the 22.07 of the winner was too good.',
      ['Jane Example 200m 1 22.07'],
    ],
    ['Jane Example won the 200m in 22.07. That 22.07 left Ann Pattern in tears.', ['Jane Example 200m 1 22.07']],
    [
      'Jane Example won the 200m in 22.07. For Ann Pattern it meant a third Olympic title.',
      ['Jane Example 200m 1 22.07'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
