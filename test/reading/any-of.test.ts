import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf, anyOfCapitalised } from '../../src/reading/text/any-of.ts';

/** The words in a row, longest first, as a pattern tries them one after the other. */
const inARow = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');

/** Few letters, so that words begin alike, and signs that mean something in a pattern. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.', '(', '-', ' ', '|'), minLength: 1, maxLength: 6 });

const found = (alternation: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`(?:${alternation})`, 'giu'))].map(([match]) => match);

test('words written letter by letter are found as words in a row are', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(word), (words, others) => {
      const text = [...words, ...others, ...words].join('');
      expect(found(anyOf(words), text)).toEqual(found(inARow(words), text));
    }),
  );
});

test('every beginning of a word can be a capital, and nothing else', () => {
  const pattern = new RegExp(`^(?:${anyOfCapitalised(['south african', 'guinea-bissauan'])})$`, 'u');
  expect(['South African', 'south African', 'Guinea-Bissauan'].every((words) => pattern.test(words))).toBe(true);
  expect(['SOUTH AFRICAN', 'sOuth african', 'South'].some((words) => pattern.test(words))).toBe(false);
});
