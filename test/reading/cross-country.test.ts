import { describe, expect, test } from 'vitest';
import { read, resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('what is run where a meet is called after it', () => {
  test.each<Example>([
    ['Max Sample won Saturday’s Cross Challenge at Sample Park. He ran 30:12.', ['Max Sample cross-country 1 30:12']],
    [
      'Max Sample was sixth in the Lotto Cross Cup. Bill Clock was first in 31:20, with Tom Watch back in 14th.',
      ['Max Sample cross-country 6', 'Bill Clock cross-country 1 31:20', 'Tom Watch cross-country 14'],
    ],
    [
      'Max Sample was eighth in 30:02 at the Cross de San Sebastian, won by Bill Clock.',
      ['Max Sample cross-country 8 30:02', 'Bill Clock cross-country 1'],
    ],
    [
      'Jane Example won the women’s 5.8km race at the Cross Challenge in 20.03.',
      ['Jane Example cross-country 1 20:03'],
    ],
    ['Max Sample was cross with himself after he was second in the long jump.', ['Max Sample long-jump 2']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

test.each<readonly [text: string, meet: string | null]>([
  ['Max Sample won Saturday’s Cross Challenge at Sample Park.', 'Cross Challenge'],
  ['Max Sample won last weekend’s Watford Classic 1500m in 3:40.12.', 'Watford Classic'],
  ['Max Sample won the 1500m in 3:40.12 and now goes to Sunday’s Watford Classic.', null],
  ['Max Sample won the 1500m in 3:40.12 after missing last weekend’s Watford Classic.', null],
])('where it was: %s', (text, meet) => {
  expect(read(text).claims.map((claim) => claim.meet?.name ?? null)).toEqual([meet]);
});
