import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

/** Results that are told from the other side: by the rival, the margin, the prize or the trade of whoever ran. */
describe('what somebody does besides running names them, too', () => {
  test.each<Example>([
    [
      'Jane Example was third in the half marathon. The Glasgow vet clocked 1:14:10.',
      ['Jane Example half-marathon 3 1:14:10'],
    ],
    [
      'Jane Example won the half marathon in Leeds on Sunday. The former optician pulled away from Ann Pattern on the climb. Her time was 1:12:36.',
      ['Jane Example half-marathon 1 1:12:36'],
    ],
    [
      'Jane Example is back. The Sampletown quarter-miler, who was ill last year, took the women’s 400m in 54.02.',
      ['Jane Example 400m 1 54.02'],
    ],
    ['Jane Example won the 400m. A nurse treated Ann Pattern, who had fallen.', ['Jane Example 400m 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('to whom a prize goes, and who puts an end to something', () => {
  test.each<Example>([
    [
      'Max Sample took the applause in the heptathlon, but the prize went to Bill Clock. He amassed 6,114 to Sample’s 5,921.',
      ['Bill Clock heptathlon 1 6114 pts', 'Max Sample heptathlon 5921 pts'],
    ],
    [
      'Max Sample’s long reign in the discus was ended by Bill Clock. He produced 65.38m.',
      ['Bill Clock discus 65.38 m'],
    ],
    [
      'Max Sample won the discus from Bill Clock. He produced 65.38m.',
      ['Max Sample discus 1 65.38 m', 'Bill Clock discus 2?'],
    ],
    [
      'Jane Example won the discus with 64.04m. Second place on 55.18 went to Ann Pattern.',
      ['Jane Example discus 1 64.04 m', 'Ann Pattern discus 2 55.18 m'],
    ],
    [
      'In the 800m Jane Example ran 2:00.93. It earned her second place, Ann Pattern having kicked off the last bend.',
      ['Jane Example 800m 2 2:00.93'],
    ],
    ['In the 800m Jane Example won her second gold, Ann Pattern having fallen.', ['Jane Example 800m 1']],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('marks told beside another’s', () => {
  test.each<Example>([
    [
      'Jane Example won the 400m hurdles in 58.33 against 58.90 for Ann Pattern.',
      ['Jane Example 400mh 1 58.33', 'Ann Pattern 400mh 58.90'],
    ],
    [
      'Jane Example won the 60m, sharing a time of 7.66 with Ann Pattern.',
      ['Jane Example 60m 1 7.66', 'Ann Pattern 60m 7.66'],
    ],
    [
      'Jane Example won the shot put with 18.21m from Ann Pattern, whose best of 17.40 came in the first round.',
      ['Jane Example shot-put 1 18.21 m', 'Ann Pattern shot-put 2? 17.40 m'],
    ],
    [
      'Jane Example won the shot put with 18.21m from Ann Pattern, whose best of 19.40 came in Leeds.',
      ['Jane Example shot-put 1 18.21 m', 'Ann Pattern shot-put 2?'],
    ],
    [
      'Jane Example won the 10 miles in 56:02. Behind her came Ann Pattern in 57:14 and Cara Watch, third in 57:20.',
      ['Jane Example 10miles 1 56:02', 'Ann Pattern 10miles 2? 57:14', 'Cara Watch 10miles 3 57:20'],
    ],
    [
      'Jane Example won the 1500m in 4:29.36. Behind her was a scrap for the minor medals that Ann Pattern (4:31.08) won from Cara Watch (4:31.10).',
      ['Jane Example 1500m 1 4:29.36', 'Ann Pattern 1500m 4:31.08', 'Cara Watch 1500m 4:31.10'],
    ],
    [
      'Jane Example tied up in the 200m and was overtaken by Ann Pattern, who ran 22.40 to her 22.41.',
      ['Ann Pattern 200m 22.40'],
    ],
    [
      'Max Sample’s 8,534 points in the decathlon kept him clear of Bill Clock on 8,390, in front of a crowd of 5,000.',
      ['Max Sample decathlon 8534 pts', 'Bill Clock decathlon 8390 pts'],
    ],
    [
      'Jane Example won the heptathlon with 6,410 points. She had slept on a lead over Ann Pattern on 3,790.',
      ['Jane Example heptathlon 1 6410 pts'],
    ],
    [
      'Jane Example won the pentathlon with 4,364 points. Ann Pattern, cheered on to the last, ended up on 4,346.',
      ['Jane Example pentathlon 1 4364 pts', 'Ann Pattern pentathlon 4346 pts'],
    ],
    [
      'Max Sample won the triple jump with 15.98m, and the high jump bar went no higher than 2.15m.',
      ['Max Sample triple-jump 1 15.98 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
