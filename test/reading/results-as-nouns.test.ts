import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a result told as a thing that others had, or that did something', () => {
  test.each<Example>([
    [
      'France had to be content with Jane Example’s win in the 60 metres hurdles in 7.95.',
      ['Jane Example 60mh 1 7.95'],
    ],
    ['Britain took heart from Jane Example’s silver in the shot put with 18.20m.', ['Jane Example shot-put 2 18.20 m']],
    [
      'Botswana also had success in the men’s 200m, in which Max Sample eased down but still stopped the clock at 20.10.',
      ['Max Sample 200m 20.10'],
    ],
    [
      'For Jane Example, running in front of a home crowd for the first time, bronze in 31:09.20 in the 10,000m was greeted like gold.',
      ['Jane Example 10000m 3 31:09.20'],
    ],
    ['Britain’s only gold came from Jane Example in the 60m hurdles in 7.95.', ['Jane Example 60mh 1 7.95']],
    ['Britain’s other winner was Jane Example in the 60m hurdles in 7.95.', ['Jane Example 60mh 1 7.95']],
    ['There was a first win of the season for Jane Example in the 60m hurdles in 7.95.', ['Jane Example 60mh 1 7.95']],
    ['Victory in the 800m in 2:01.20 completed a fine week for Jane Example.', ['Jane Example 800m 1 2:01.20']],
    ['Silver in the 800m in 2:01.20 was the reward for Jane Example.', ['Jane Example 800m 2 2:01.20']],
    ['Fourth place in the 800m in 1:44.90 meant a place in the team for Max Sample.', ['Max Sample 800m 4 1:44.90']],
    ['Fifth in the 800m in 1:44.90, Max Sample was the first Briton.', ['Max Sample 800m 5 1:44.90']],
    ['Jane Example’s success in the 800m, in 2:01.20, was her first.', ['Jane Example 800m 1 2:01.20']],
    ['Ann Pattern’s fall gave Jane Example the 800m title.', ['Jane Example 800m 1']],
    [
      'Ann Pattern led until the last barrier, but her fall handed Jane Example the steeplechase title.',
      ['Jane Example 3000msc 1'],
    ],
    ['Ann Pattern fell at the last barrier, giving Jane Example the steeplechase title.', ['Jane Example 3000msc 1']],
    ['France remembers Jane Example’s win in the 60m hurdles in 7.95 ten years ago.', []],
    ['France was hoping for Jane Example’s win in the 60m hurdles.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
