import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSentence } from '../../src/reading/text/one-sentence.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const sign = fc.constantFrom(
  'a',
  'B',
  'won',
  '3',
  ' ',
  '  ',
  '.',
  '!',
  '?',
  '…',
  ',',
  '”',
  '"',
  '’',
  ')',
  '(',
  '“',
  '—',
  '‼',
  '。',
  '\u0085',
  'é',
  'Ж',
);

test('words taken for one sentence are one for the segmenter', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const words = signs.join('');
      if (isOneSentence(words)) expect([...segmenter.segment(words)].length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['Example ran 3:31.20 in Oslo.', true],
  ['Example won in 10.95', true],
  ['“I felt strong all the way!”', true],
  ['Example won. Sample was second.', false],
  ['St. Example won', false],
])('%j: %j', (words, isOne) => {
  expect(isOneSentence(words)).toBe(isOne);
});
