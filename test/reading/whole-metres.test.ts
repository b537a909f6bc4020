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

describe('metres and centimetres apart', () => {
  test.each<Example>([
    ['Jane Example won the triple jump with a leap of 13 metres 41cm.', ['Jane Example triple-jump 1 13.41 m']],
    ['Max Sample won the long jump with eight metres and 12 centimetres.', ['Max Sample long-jump 1 8.12 m']],
    ['Max Sample cleared two metres 31 to win the high jump.', ['Max Sample high-jump 1 2.31 m']],
    ['Jane Example cleared two metres five centimetres in the high jump.', ['Jane Example high-jump 2.05 m']],
    ['Jane Example threw the discus 62 metres, 8 cm for third.', ['Jane Example discus 3 62.08 m']],
    ['Max Sample won the shot put with 19m 88.', ['Max Sample shot-put 1 19.88 m']],
    ['Max Sample put the shot 19 metres 20 times this summer.', []],
    [
      'Max Sample led the 10,000 metres 12 centimetres from the kerb and won in 28:10.20.',
      ['Max Sample 10000m 1 28:10.20'],
    ],
    ['Max Sample won the 60 metres, 35 minutes after his heat, in 6.71.', ['Max Sample 60m 1 6.71']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
