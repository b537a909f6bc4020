import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a mark that somebody is asked for is nobody’s', () => {
  test.each<Example>([
    ['Max Sample returns in the long jump. He needs a distance of 8.10m by the end of July to be considered.', []],
    ['Max Sample was second in the long jump. He must jump 8.10m in July to be picked.', ['Max Sample long-jump 2']],
    [
      'Max Sample won the high jump with 2.33m. He then had the bar raised to a national record 2.37 but came down on it.',
      ['Max Sample high-jump 1 2.33 m'],
    ],
    ['Max Sample hopes to become the fourth man to break seven minutes 29 seconds in the 3000m.', []],
    ['Max Sample broke the tape in the 3000m in seven minutes 29 seconds.', ['Max Sample 3000m 1 7:29']],
    ['Long jumper Max Sample has until the end of July to find the required 8.10m.', []],
    ['Shot putter Max Sample needs a throw of 20.30m to book his ticket.', []],
    ['Max Sample, the long jumper, has been asked to produce a distance of 8.10m.', []],
    ['Jane Example, a 1500m runner, requires a time of 4:04.30 for selection.', []],
    ['Jane Example, a 1500m runner, is still looking for 4:04.30.', []],
    ['Jane Example, a 1500m runner, dreams of the 4:04.30 that would take her to Paris.', []],
    ['A run of 4:04.30 in the 1500m would take Jane Example to Paris.', []],
    ['Jane Example is back in the 1500m after missing the 4:04.30 demanded by the selectors.', []],
    [
      'Max Sample, who needed a distance of 8.05m for the Olympics, won the long jump with 8.10m.',
      ['Max Sample long-jump 1 8.10 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a mark that was needed, and had', () => {
  test.each<Example>([
    ['Max Sample won the long jump. He needed a distance of 8.10m to do it.', ['Max Sample long-jump 1 8.10 m']],
    ['Max Sample needs only 8.10m to win the long jump.', ['Max Sample long-jump 1 8.10 m']],
    ['Jane Example found the 6.70m required to win the long jump.', ['Jane Example long-jump 6.70 m']],
    ['Jane Example has to her name a 4:04.30 in the 1500m.', ['Jane Example 1500m 4:04.30']],
    [
      'A time of 4:04.30 in the 1500m would have won in Rome, but Jane Example was fourth with it here.',
      ['Jane Example 1500m 4 4:04.30'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
