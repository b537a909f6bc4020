import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a walk that is told by its length alone', () => {
  test.each<Example>([
    [
      'There was a rare victory for a British walker. Max Sample covered 5,000m in 20 minutes 31.6 seconds to beat Bill Clock by a second. Women’s winner Jane Example improved the junior record over 3,000m to 13:18.0.',
      ['Max Sample 5000mw 20:31.6', 'Jane Example 3000mw 1 13:18.0'],
    ],
    // Nobody walks so fast.
    ['After the walkers had gone home Max Sample won the 5,000m in 13:31.60.', ['Max Sample 5000m 1 13:31.60']],
    ['Max Sample walked away with the 5,000m in 15:31.60.', ['Max Sample 5000m 15:31.60']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('of which race a mark is', () => {
  test.each<Example>([
    [
      'Max Sample won the road race in 59:46. A record number of runners finished the 13.1 mile course.',
      ['Max Sample half-marathon 1 59:46'],
    ],
    ['Max Sample pulled up at 10 miles. Bill Clock won the marathon in 2:10:10.', ['Bill Clock marathon 1 2:10:10']],
    [
      'Norway’s Max Sample was second in the decathlon, with Germany’s Bill Clock taking third thanks to a javelin throw of 77.25m.',
      ['Max Sample decathlon 2', 'Bill Clock decathlon 3', 'Bill Clock javelin 77.25 m'],
    ],
    [
      'Jane Example won the 800m. She beat Ann Pattern by a stride, clocking 2:01.10 to Pattern’s 2:01.22.',
      ['Jane Example 800m 1 2:01.10', 'Ann Pattern 800m 2:01.22'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who was not to be beaten', () => {
  test.each<Example>([
    [
      'Jane Example ran 2:00.10 in the 800m but it wasn’t enough to beat Ann Pattern.',
      ['Jane Example 800m 2:00.10', 'Ann Pattern 800m 1?'],
    ],
    [
      'Jane Example ran 2:00.10 in the 800m but it was not enough to catch Ann Pattern for third.',
      ['Jane Example 800m 2:00.10'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('the women who run a relay', () => {
  test.each<Example>([
    [
      'Britain’s 4x400m women won. Belgium were second and the Netherlands third.',
      ['Great Britain 4x400m 1', 'Belgium 4x400m 2', 'Netherlands 4x400m 3'],
    ],
    ['Britain’s 4x400m women are hoping for a medal.', []],
    ['The 400m woman Jane Example won the 800m.', ['Jane Example 800m 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
