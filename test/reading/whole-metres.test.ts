import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a whole number of metres', () => {
  test.each<Example>([
    ['Jane Example cleared two metres to win the high jump.', ['Jane Example high-jump 1 2.00 m']],
    [
      'Jane Example became the first British woman to clear two metres as she finished third in the high jump.',
      ['Jane Example high-jump 3 2.00 m'],
    ],
    ['Max Sample threw exactly 80 metres for third place in the javelin.', ['Max Sample javelin 3 80.00 m']],
    ['Max Sample leapt eight metres to win the long jump.', ['Max Sample long-jump 1 8.00 m']],
    ['Max Sample went over at 6m to win the pole vault.', ['Max Sample pole-vault 1 6.00 m']],
    ['Max Sample managed exactly 18 metres in the triple jump.', ['Max Sample triple-jump 18.00 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('metres that are no jump and no throw', () => {
  test.each<Example>([
    ['Max Sample was two metres clear at the end of the 100m.', []],
    ['Max Sample won the 100m by two metres.', ['Max Sample 100m 1']],
    ['Max Sample threw two metres further than Tom Watch in the discus.', []],
    ['Jane Example has cleared five metres in training for the pole vault.', []],
    ['Jane Example wants to be the first to clear five metres in the pole vault.', []],
    ['Jane Example failed to clear two metres in the high jump.', []],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
