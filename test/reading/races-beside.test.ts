import { describe, expect, test } from 'vitest';
import { performancesOf } from '../../src/reading/performances.ts';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('races beside the one that is told of are of no discipline', () => {
  test.each<Example>([
    [
      'Max Sample won the 100m in 9.98. In the T47 100m Bill Clock won in 10.60.',
      ['Max Sample 100m 1 9.98', 'Bill Clock 1 10.60'],
    ],
    [
      'In the T47 100m Bill Clock won in 10.60, while Max Sample took the open 200m in 20.10.',
      ['Bill Clock 1 10.60', 'Max Sample 200m 1 20.10'],
    ],
    ['Jane Example won the F57 shot put with 11.40m.', ['Jane Example 1 11.40 m']],
    ['The para 100m was won by Jane Example in 12.10.', ['Jane Example 1 12.10']],
    ['Wheelchair racer Jane Example won the 100m in 16.10.', ['Jane Example 1 16.10']],
    ['Max Sample won the push-rim wheelchair race at the marathon in 1:28:10.', ['Max Sample 1 1:28:10']],
    [
      'The men’s wheelchair race of the marathon went to Bill Clock in 1:28:10. In the elite women’s race Jane Example won in 2:19:10.',
      ['Bill Clock 1 1:28:10', 'Jane Example marathon 1 2:19:10'],
    ],
    ['Bill Clock was second in the ambulant 100m in 11.40.', ['Bill Clock 2 11.40']],
    ['In the visually impaired 100m Jane Example ran 12.40.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('races that only look like those', () => {
  test.each<Example>([
    ['Jane Example, who won the B race last year, took the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    ['Max Sample won the 100m in 9.98 in front of the T Stand.', ['Max Sample 100m 1 9.98']],
    ['Jane Example won the 800m in 2:00.10 to head Group B.', ['Jane Example 800m 1 2:00.10']],
    ['Paralympian or not, Jane Example won the 800m in 2:00.10.', ['Jane Example 800m 1 2:00.10']],
    ['Jane Example won the 100m in 11.44 and left the track in a wheelchair.', ['Jane Example 100m 1 11.44']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

const AT = 'OSLO, June 12, 2025 - At the Bislett Games ';

/** Who won what, and at which meet the record has it. */
const winsIn = (text: string): string[] =>
  performancesOf(read(text).claims)
    .filter(({ place }) => place === 1)
    .map(({ athlete, discipline, meet }) => `${athlete} ${discipline} ${meet?.name}`);

const OWN = 'Bislett Games';
const BESIDE = 'Bislett Games (age-group or B race)';

describe('the race of an age group, or a B race, is told apart from the open one of the same meet', () => {
  test.each<Example>([
    [
      'Max Sample won the 10,000m in 27:40.10. The B race went to Bill Clock in 28:31.00, with Tom Watch second in 28:33.40.',
      [`Max Sample 10000m ${OWN}`, `Bill Clock 10000m ${BESIDE}`],
    ],
    [
      'Jane Example won the women’s 100m in 11.20. Ann Pattern won the under-20 100m in 11.50.',
      [`Jane Example 100m ${OWN}`, `Ann Pattern 100m ${BESIDE}`],
    ],
    [
      'Jane Example won the mile in 4:16.10. Ann Pattern won the masters mile in 4:58.00, with Eva Sample second.',
      [`Jane Example mile ${OWN}`, `Ann Pattern mile ${BESIDE}`],
    ],
    [
      'Jane Example won the mile in 4:16.10, and the high school mile went to Ann Pattern in 4:36.10.',
      [`Jane Example mile ${OWN}`, `Ann Pattern mile ${BESIDE}`],
    ],
    [
      'Jane Example won the 100m in 11.20, and Ann Pattern the U20 200m in 23.90.',
      [`Jane Example 100m ${OWN}`, `Ann Pattern 200m ${OWN}`],
    ],
    [
      'Max Sample won the boys’ 100m in 11.20, and Jane Example the 100m in 11.40.',
      [`Max Sample 100m ${OWN}`, `Jane Example 100m ${OWN}`],
    ],
    ['Ann Pattern, the world under-20 champion, won the 100m in 11.20.', [`Ann Pattern 100m ${OWN}`]],
  ])('%s', (text, wins) => {
    expect(winsIn(AT + text)).toEqual(wins);
  });
});
