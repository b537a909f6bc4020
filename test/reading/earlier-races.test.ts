import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

const HURDLES = 'Ann Pattern won the 400m hurdles.';

describe('what was done in the races before', () => {
  test.each([
    'Jane Example had finished no higher than fifth in her four previous Diamond League outings.',
    'Jane Example finished fifth in her previous outing.',
    'Jane Example ran 55.10 in her most recent race.',
    'Jane Example finished fifth and sixth in her last two races.',
    'Jane Example ran 55.10, 55.20 and 55.30 in her last three outings.',
    'Jane Example had been third in all of the previous four meetings.',
  ])('%s', (sentence) => {
    expect(resultsIn(`${HURDLES} ${sentence}`)).toEqual(['Ann Pattern 400mh 1']);
  });
});

describe('what was done that day', () => {
  test.each<readonly [sentence: string, result: string]>([
    ['Jane Example finished fifth in her last race of the season.', 'Jane Example 400mh 5'],
    ['Jane Example ran 55.10 in the opening race of the night.', 'Jane Example 400mh 55.10'],
    ['Jane Example was fifth in 55.10, in her last outing at home.', 'Jane Example 400mh 5 55.10'],
    ['Jane Example was fifth, no better than in her four previous outings.', 'Jane Example 400mh 5'],
    ['In her first outing of the year Jane Example was fifth.', 'Jane Example 400mh 5'],
  ])('%s', (sentence, result) => {
    expect(resultsIn(`${HURDLES} ${sentence}`)).toEqual(['Ann Pattern 400mh 1', result]);
  });
});
