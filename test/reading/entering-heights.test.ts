import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('the height that somebody came in at is no result', () => {
  test.each<Example>([
    [
      'Max Sample, who entered the competition at 5.60m, won the pole vault with 5.92m.',
      ['Max Sample pole-vault 1 5.92 m'],
    ],
    ['In the high jump Ann Pattern began her competition at 1.85m.', []],
    ['In the high jump Ann Pattern, having started at 1.84m, won with 1.98m.', ['Ann Pattern high-jump 1 1.98 m']],
    ['In the high jump Ann Pattern opened at 1.80m and was third with 1.91m.', ['Ann Pattern high-jump 3 1.91 m']],
    ['In the high jump Eva Sample waited until 1.90m, and failed there.', []],
    [
      'In the high jump Max Sample waited until the bar was at 2.20m and won with 2.33m.',
      ['Max Sample high-jump 1 2.33 m'],
    ],
    ['Max Sample joined the pole vault at 5.50m and went out at 5.70m.', []],
    [
      'Jane Example entered at 4.41m in the pole vault with her rivals gone, then cleared 4.71m.',
      ['Jane Example pole-vault 4.71 m'],
    ],
    [
      'In the pole vault Jane Example, whose opening height of 4.31m had been cleared with ease, finished with 4.71m.',
      ['Jane Example pole-vault 4.71 m'],
    ],
    [
      'In the pole vault Bill Clock, coming into the contest at 5.40m, was second with 5.60m.',
      ['Bill Clock pole-vault 2 5.60 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('words like these that tell of a result', () => {
  test.each<Example>([
    ['Jane Example entered the record books in the high jump with 2.05m.', ['Jane Example high-jump 2.05 m']],
    [
      'Ann Pattern cleared her opening height of 1.90m but no more in the high jump and was tenth.',
      ['Ann Pattern high-jump 10 1.90 m'],
    ],
    ['Max Sample opened his season with 20.80m in the shot put and won.', ['Max Sample shot-put 1 20.80 m']],
    ['In the triple jump Max Sample opened with 17.05m and nobody else got near.', ['Max Sample triple-jump 17.05 m']],
    ['Max Sample started the year at 5.80m in the pole vault.', ['Max Sample pole-vault 5.80 m']],
    ['In the discus Max Sample, after an opening effort of 58.01m, produced 66.90m.', ['Max Sample discus 66.90 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
