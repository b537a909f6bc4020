import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('wins without a word for it', () => {
  test.each<Example>([
    ['Jane Example was too strong for Ann Pattern in the 800m, clocking 2:01.20.', ['Jane Example 800m 1? 2:01.20']],
    ['Max Sample had too much for Tom Watch in the 1500m.', ['Max Sample 1500m 1?']],
    ['Jane Example proved untouchable in the 400m hurdles, clocking 54.20.', ['Jane Example 400mh 1? 54.20']],
    ['Max Sample was in a class of his own in the shot put with 20.45m.', ['Max Sample shot-put 1? 20.45 m']],
    ['Max Sample led from gun to tape in the 800m in 1:46.20.', ['Max Sample 800m 1? 1:46.20']],
    ['Jane Example did not panic, and by the line the 100m was hers in 10.99sec.', ['Jane Example 100m 1 10.99']],
    ['Jane Example pulled clear in the 800m and the title was hers in 1:58.20.', ['Jane Example 800m 1 1:58.20']],
    [
      'Jane Example left Ann Pattern trailing in her wake to break the tape in 32:58 in the 10km.',
      ['Jane Example 10km 1 32:58'],
    ],
    ['Jane Example failed to break the tape in 32:58 in the 10km.', []],
    ['Jane Example said the 100m was hers in 10.99 last year.', []],
    ['Jane Example believed the 100m was hers, but Ann Pattern won it in 10.99.', ['Ann Pattern 100m 1 10.99']],
    ['Jane Example ran away with the women’s 1500m in 4:09.30.', ['Jane Example 1500m 1? 4:09.30']],
    ['Jane Example romped home in the 200m in 22.95 seconds.', ['Jane Example 200m 1? 22.95']],
    ['Jane Example destroyed the field in the 800m, clocking 1:59.10.', ['Jane Example 800m 1? 1:59.10']],
    ['Jane Example dominated the women’s 3000m, coming home in 8:50.10.', ['Jane Example 3000m 1? 8:50.10']],
    ['Max Sample crossed the line ahead of Tom Watch in the 800m.', ['Max Sample 800m 1?', 'Tom Watch 800m 2?']],
    [
      'Max Sample finished ahead of Tom Watch and Bill Clock in the cross country.',
      ['Max Sample cross-country 1?', 'Tom Watch cross-country 2?', 'Bill Clock cross-country 3?'],
    ],
    ['Max Sample was given the verdict in the 60m in 6.55.', ['Max Sample 60m 1 6.55']],
    ['Jane Example took the Dublin 10km in 31:40.', ['Jane Example 10km 1 31:40']],
    ['Max Sample set a personal best of 20.88 to take the men’s 200m.', ['Max Sample 200m 1 20.88 PB']],
    [
      'Jane Example beat a field which included Ann Pattern, to claim the 60m hurdles in 7.98.',
      ['Jane Example 60mh 1 7.98'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('who beat whom, when the third of the race is told', () => {
  test.each<Example>([
    [
      'Max Sample beat Tom Pattern by two seconds in the 5000m, with Boris Model third.',
      ['Max Sample 5000m 1?', 'Boris Model 5000m 3', 'Tom Pattern 5000m 2?'],
    ],
    [
      'Jane Example beat Ann Pattern by the width of a vest in 11.05, with Kim Specimen third in the 100m.',
      ['Jane Example 100m 1? 11.05', 'Kim Specimen 100m 3', 'Ann Pattern 100m 2?'],
    ],
    [
      'Jane Example won the 100m in 11.41, with Ann Pattern 0.05secs behind and Kim Specimen third.',
      ['Jane Example 100m 1 11.41', 'Kim Specimen 100m 3', 'Ann Pattern 100m 2? 11.46?'],
    ],
    [
      'Jane Example beat Ann Pattern for second in the 100m, with Kim Specimen third.',
      ['Jane Example 100m 2', 'Kim Specimen 100m 3'],
    ],
    [
      'Jane Example beat Ann Pattern in the semi-final of the 100m, with Kim Specimen third in the other.',
      ['Kim Specimen 100m 3'],
    ],
    ['Jane Example beat Ann Pattern in the 100m, with Kim Specimen third fastest of the day.', []],
    ['Jane Example has beaten Ann Pattern twice, with Kim Specimen third both times in the 100m.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what only looks like one', () => {
  test.each<Example>([
    ['Jane Example dominated the 800m but was caught on the line and finished second.', ['Jane Example 800m 2']],
    ['The wind was too strong for Jane Example in the pole vault.', []],
    ['Jane Example finished ahead of Ann Pattern in the 800m but behind Eva Model.', []],
    ['Jane Example has dominated the 800m for three years.', []],
    ['Max Sample finished ahead of Tom Watch and Bill Clock in fifth in the 400m.', ['Bill Clock 400m 5']],
    ['Jane Example romped home second in the 200m.', ['Jane Example 200m 2']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('what is told of two', () => {
  test.each<Example>([
    [
      'Jane Example and Ann Pattern, who finished seventh and eighth respectively in the 60m, were disappointed.',
      ['Jane Example 60m 7', 'Ann Pattern 60m 8'],
    ],
    [
      'There were hugs for Jane Example and Ann Pattern, who were second and third in the 60m.',
      ['Jane Example 60m 2', 'Ann Pattern 60m 3'],
    ],
    ['Max Sample and Tom Watch dead-heated in the 100m in 10.11.', ['Max Sample 100m 10.11', 'Tom Watch 100m 10.11']],
    [
      'Max Sample and Tom Watch took gold and silver in the javelin, the former throwing 82.10m and the latter 80.05m.',
      ['Max Sample javelin 1 82.10 m', 'Tom Watch javelin 2 80.05 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test('a round is of the mark beside it', () => {
  expect(resultsIn('Max Sample won his heat of the 400m in 46.80 and ran 46.20 in the semi-final.')).toEqual([
    'Max Sample 400m 1 46.80',
    'Max Sample 400m 46.20',
  ]);
});

test('a jump that stands before whoever won with it is theirs', () => {
  expect(resultsIn('With 16.87m Max Sample won the triple jump from Tom Watch, who jumped 16.50m.')).toEqual([
    'Max Sample triple-jump 1 16.87 m',
    'Tom Watch triple-jump 2? 16.50 m',
  ]);
});
