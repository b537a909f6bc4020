import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a figure that looks like a part, and is the whole', () => {
  test.each<Example>([
    ['Max Sample won the 400m, covering the lap in 44.45 seconds.', ['Max Sample 400m 1 44.45']],
    ['Max Sample won the 800m, storming round the two laps in 1:44.98.', ['Max Sample 800m 1 1:44.98']],
    ['Max Sample needed 6.54 seconds to get through the 60 metres.', ['Max Sample 60m 6.54']],
    ['Max Sample won a tactical 3,000 in 7:58.80.', ['Max Sample 3000m 1 7:58.80']],
    [
      'Max Sample fouled five of his six long jumps but the other one measured 8.34 metres and was good enough to win.',
      ['Max Sample long-jump 1 8.34 m'],
    ],
    ['Jane Example threw just 52.10m in the javelin and was 29th.', ['Jane Example javelin 29 52.10 m']],
    ['Jane Example’s score of 6,364 is a heptathlon record.', ['Jane Example heptathlon 6364 pts']],
    ['Jane Example brought her 800m best down from 1:59.30 to 1:58.20 in third.', ['Jane Example 800m 3 1:58.20']],
    ['Jane Example’s total of 6,364 won her the heptathlon.', ['Jane Example heptathlon 1 6364 pts']],
    ['The winner of the 800m in 2003 was Jane Example.', []],
    ['Max Sample won the 800m, covering the second lap in 53.20.', ['Max Sample 800m 1']],
    ['Max Sample won the 1500m and ran the last two laps in 1:54.45.', ['Max Sample 1500m 1']],
    ['Jane Example won the javelin with 62.10m, by just 12.10m.', ['Jane Example javelin 1 62.10 m']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
