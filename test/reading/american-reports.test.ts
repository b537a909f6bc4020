import { describe, expect, test } from 'vitest';
import { formatMark } from '../../src/athletics/mark.ts';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

const DISCUS = 'Max Sample won the discus with 65.25m.\n\n';
const SAMPLE = 'Max Sample discus 1 65.25 m';

describe('an event by its length alone', () => {
  test.each<Example>([
    ['In the 100 final, Jane Example blazed to a 10.71.', ['Jane Example 100m 10.71']],
    [
      'Bill Clock (fifth in the 10,000), Tom Watch (fourth in the hammer) and Bob Model (seventh in the pole vault) scored.',
      ['Bill Clock 10000m 5', 'Tom Watch hammer 4', 'Bob Model pole-vault 7'],
    ],
    ['Women’s 100\n\nJane Example won in 10.95.', ['Jane Example 100m 1 10.95']],
    [
      '100: Max Sample won in 10.01. Bill Clock was second in 10.10.\n\n200: Tom Watch won in 20.01.\n\n400 hurdles: Bob Model won in 48.10.',
      ['Max Sample 100m 1 10.01', 'Bill Clock 100m 2 10.10', 'Tom Watch 200m 1 20.01', 'Bob Model 400mh 1 48.10'],
    ],
    ['Team scores\n100: Kenya 12, Ethiopia 10', []],
    ['Max Sample won the 800, 1,600 and 3,200.', ['Max Sample 800m 1', 'Max Sample 1600m 1', 'Max Sample 3200m 1']],
    ['Of the 800, 200 were from Leeds, where Max Sample won the discus.', ['Max Sample discus 1']],
    [
      `${DISCUS}Jane Example recorded a time of 50.21 in the 400 to place third.`,
      [SAMPLE, 'Jane Example 400m 3 50.21'],
    ],
    [
      `${DISCUS}Jane Example set a school record in the 400 dash, running 50.21 for third.`,
      [SAMPLE, 'Jane Example 400m 3 50.21'],
    ],
    [
      `${DISCUS}Jane Example doubled back from her 3000 victory (8:58.41) on Friday to win the 5000 on Saturday in 15:31.26.`,
      [SAMPLE, 'Jane Example 3000m 1 8:58.41', 'Jane Example 5000m 1 15:31.26'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

/** What a text tells of each race, with the round where it is no final: "Jane Example 400m heat 50.21". */
const roundsIn = (text: string): string[] =>
  read(text).claims.map(({ athlete, discipline, round, place, mark }) =>
    [athlete, discipline, round === 'final' ? null : round, place, mark && formatMark(mark)]
      .filter((part) => part != null)
      .join(' '),
  );

describe('prelims and semifinals', () => {
  test.each<Example>([
    [
      `${DISCUS}Jane Example posted the year’s fastest time in the 400m semifinals, 50.21, on Friday.`,
      [SAMPLE, 'Jane Example 400m semi-final 50.21'],
    ],
    [`${DISCUS}Jane Example qualified for the 400m final with a 50.21.`, [SAMPLE, 'Jane Example 400m heat 50.21']],
    [`${DISCUS}Jane Example failed to qualify for the 400m final.`, [SAMPLE]],
    [
      'Jane Example clocked 50.21 in the 400 prelims and 50.11 in the final to finish third.',
      ['Jane Example 400m heat 50.21', 'Jane Example 400m 3 50.11'],
    ],
    [
      'Jane Example was eighth in the 400 prelims (50.21), missing the final by two spots.',
      ['Jane Example 400m heat 8 50.21'],
    ],
    [
      'Max Sample won the semifinal, 10.21, but was second in the final of the 100m.',
      ['Max Sample 100m semi-final 1 10.21', 'Max Sample 100m 2'],
    ],
    [`${DISCUS}Jane Example was the fastest qualifier in the 400m at 50.21.`, [SAMPLE, 'Jane Example 400m heat 50.21']],
  ])('%s', (text, results) => {
    expect(roundsIn(text)).toEqual(results);
  });
});
