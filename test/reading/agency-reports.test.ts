import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

/** Phrasings of the press agencies; every example is told of nobody who runs. */
type Example = readonly [text: string, results: readonly string[]];

describe('who somebody is, between commas or behind “was”', () => {
  test.each<Example>([
    [
      'Jane Example won the 1500m. Ann Pattern finished fourth and Britain’s Kim Specimen, the European champion, was the first home runner in sixth with 4:08.20.',
      ['Jane Example 1500m 1', 'Ann Pattern 1500m 4', 'Kim Specimen 1500m 6 4:08.20'],
    ],
    [
      'Erki Example won the decathlon with 8,527 points. Max Sample of Finland, the winner here for the past three years when he competed for Belarus, was third on 8,389.',
      ['Erki Example decathlon 1 8527 pts', 'Max Sample decathlon 3 8389 pts'],
    ],
    [
      'American Max Sample made the most of his luck. The 31-year-old Texan, who was let in when Britain’s Boris Model pulled out, won the 60m in 6.53.',
      ['Max Sample 60m 1 6.53'],
    ],
    [
      'Max Sample will bid for a third 60m crown, and he is joined by Boris Model, runner-up to him at the trials.',
      ['Boris Model 60m 2'],
    ],
    // Another acts behind the comma, by a verb of their own.
    ['Jane Example won the 1500m. Having passed Ann Pattern, the winner was clear by 20m.', ['Jane Example 1500m 1']],
    [
      'Jane Example won the 1500m, beating Ann Pattern, runner-up last year.',
      ['Jane Example 1500m 1', 'Ann Pattern 1500m 2?'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test('a first name behind a paragraph without its beginning is no surname of whoever it tells of', () => {
  const text =
    'Sprinter\n\nwon a tenth title, reaching the line in 10.20. In the walk Max Sample beat his twin Boris, and Boris Sample was upset.';
  expect(resultsIn(`The 100m was run.\n\n${text}`)).not.toContain('Boris Sample 100m 1 10.20');
});
