import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('what somebody did some days before, nobody knows at which meet', () => {
  test.each<Example>([
    ['Jane Example had earlier in the week won the 1500m in 4:09.90.', ['Jane Example 1500m 1 4:09.90']],
    ['Max Sample had won the 5000m the previous day in 13:40.10.', ['Max Sample 5000m 1 13:40.10']],
    ['Two days earlier Max Sample had won the 5000m in 13:40.10.', ['Max Sample 5000m 1 13:40.10']],
  ])('%s', (text, results) => {
    const told = `Bill Pattern won the 800m at the Bislett Games.\n\n${text}`;
    expect(resultsIn(told).slice(1)).toEqual(results);
    expect(
      read(told)
        .claims.slice(1)
        .map(({ meet }) => meet),
    ).toEqual([null]);
  });
});

describe('what happened long ago is none of the day', () => {
  test.each<Example>([
    ['Max Sample ran 44.60 in the 400m last year.', []],
    ['Two months after Max Sample won the 400m in 44.60 he was injured.', []],
    ['Two months after winning the 400m in 44.60 Max Sample was injured.', []],
    ['A week after her 7.02m in the long jump Jane Example won with 6.90m.', ['Jane Example long-jump 1 6.90 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what happened long after something else is', () => {
  test.each<Example>([
    ['A year after breaking his leg Max Sample won the 400m in 44.60.', ['Max Sample 400m 1 44.60']],
    ['Twelve months after his fall Max Sample won the 400m in 44.60.', ['Max Sample 400m 1 44.60']],
    ['Max Sample’s 44.60 in the 400m was his fastest since last summer.', ['Max Sample 400m 44.60']],
    [
      'Jane Example won the 60m hurdles. Her 7.96 was just outside the record that she has held since last winter.',
      ['Jane Example 60mh 1 7.96'],
    ],
    ['Jane Example defended the 400m she took in Rome last year, clocking 50.20.', ['Jane Example 400m 50.20']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
