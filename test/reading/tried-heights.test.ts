import { describe, expect, test } from 'vitest';
import { resultsIn } from './findings.ts';

type Example = readonly [text: string, results: readonly string[]];

describe('a height that was tried behind the one that counts', () => {
  test.each<Example>([
    [
      'Max Sample won the pole vault. He raised the bar to 6.28m – a national record by a centimetre, cleared first time.',
      ['Max Sample pole-vault 1 6.28 m NR'],
    ],
    [
      'Max Sample won the pole vault with 5.90m. He raised the bar to 6.28m, having cleared 5.90m first time.',
      ['Max Sample pole-vault 1 5.90 m'],
    ],
    [
      'Jane Example won the pole vault with 4.40m but failed with three attempts at a national record of 4.48m.',
      ['Jane Example pole-vault 1 4.40 m'],
    ],
    ['Jane Example won the high jump with 1.94m and came unstuck at 1.97m.', ['Jane Example high-jump 1 1.94 m']],
    [
      'Jane Example won the pole vault with a first-time clearance at 4.85m and twice came close at 4.93m.',
      ['Jane Example pole-vault 1 4.85 m'],
    ],
    [
      'Jane Example won the pole vault with 4.85m and went close to 4.93m with her last attempt.',
      ['Jane Example pole-vault 1 4.85 m'],
    ],
    ['Max Sample won the pole vault with 5.85m and broke his pole at 5.95m.', ['Max Sample pole-vault 1 5.85 m']],
    [
      'Max Sample won the pole vault with 5.95m, ran through twice at 6.05m and called it a night.',
      ['Max Sample pole-vault 1 5.95 m'],
    ],
    [
      'Jane Example won the high jump with 1.98m before calling it a day at 2.02m.',
      ['Jane Example high-jump 1 1.98 m'],
    ],
    [
      'Jane Example exited the women’s high jump at 1.90m, having cleared 1.86m for ninth.',
      ['Jane Example high-jump 9 1.86 m'],
    ],
    [
      'Max Sample brought the bar down three times at 6.05m having won the pole vault with 5.95m.',
      ['Max Sample pole-vault 1 5.95 m'],
    ],
    ['Max Sample was third in the high jump with 2.28m but 2.31m proved too high.', ['Max Sample high-jump 3 2.28 m']],
    [
      'Max Sample was third in the high jump with 2.28m, 2.31m being a height too far.',
      ['Max Sample high-jump 3 2.28 m'],
    ],
    ['Jane Example won the pole vault with 4.85m and gave 5.01m a real fright.', ['Jane Example pole-vault 1 4.85 m']],
    [
      'Max Sample won the high jump with 2.35m after Bill Clock had been stopped at 2.33m.',
      ['Max Sample high-jump 1 2.35 m'],
    ],
    [
      'Max Sample won the pole vault with 6.00m and failed three times at 6.28m, which Bill Clock cleared in May.',
      ['Max Sample pole-vault 1 6.00 m'],
    ],
    ['The bar was raised to 6.28m, which Max Sample failed to clear in the pole vault.', []],
    [
      'In the high jump Jane Example cleared 1.94m, and nobody could follow her at 1.97m.',
      ['Jane Example high-jump 1.94 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});

describe('a higher one that was cleared', () => {
  test.each<Example>([
    [
      'Jane Example cleared 4.75m and Ann Pattern was second in the pole vault at 4.80m.',
      ['Jane Example pole-vault 4.75 m', 'Ann Pattern pole-vault 2 4.80 m'],
    ],
    [
      'In the pole vault Max Sample cleared 5.70m but Bill Pattern went clear at 5.80m.',
      ['Max Sample pole-vault 5.70 m', 'Bill Pattern pole-vault 5.80 m'],
    ],
    [
      'In the high jump Jane Example had a clean card to 1.94m and sealed victory at 1.97m.',
      ['Jane Example high-jump 1 1.97 m'],
    ],
    [
      'In the high jump Jane Example cleared 1.94m, had a failure at 1.97m, and won at 1.99m.',
      ['Jane Example high-jump 1 1.99 m'],
    ],
    [
      'Max Sample won the high jump with 2.35m while Bill Clock stopped at 2.33m.',
      ['Max Sample high-jump 1 2.35 m', 'Bill Clock high-jump 2.33 m'],
    ],
    [
      'Jane Example, who came in at 4.20m, went no higher and was sixth in the pole vault.',
      ['Jane Example pole-vault 6 4.20 m'],
    ],
    [
      'Max Sample won the pole vault with 6.00m and then had the bar raised to 6.28m, which he cleared at the second attempt.',
      ['Max Sample pole-vault 1 6.28 m'],
    ],
    [
      'Max Sample was hurt and the high jump bar went no higher than 2.15m, which Bill Clock managed at the first attempt.',
      ['Bill Clock high-jump 2.15 m'],
    ],
    [
      'In the long jump Max Sample had 8.10m in the first round and landed at 8.21m in the last.',
      ['Max Sample long-jump 8.21 m'],
    ],
  ])('%s', (text, results) => {
    expect(resultsIn(text)).toEqual(results);
  });
});
