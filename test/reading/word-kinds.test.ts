import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BITS } from '../../src/reading/text/vocabulary.ts';
import { wordKinds } from '../../src/reading/text/word-kinds.ts';

const KINDS = [/^the$/i, /\d/, /ing$/, /^É/, /ly$/, /s$/];
/** Kinds in both numbers. */
const FITS = [...KINDS, ...Array.from({ length: BITS }, (_, i) => new RegExp(`^w${i}$`)), /^łódź$/];

/** What a word is by itself: signs that end it are those of ASCII and general punctuation, and Latin-1’s. */
const plainly = (text: string): { low: number; high: number } => {
  const words = text.match(/[a-zA-Z0-9\u00c0-\u1fff\u2070-\uffff]+/g) ?? [];
  const bits = (from: number) =>
    FITS.slice(from, from + BITS).reduce(
      (all, fits, bit) => (words.some((w) => fits.test(w)) ? all | (1 << bit) : all),
      0,
    );
  return { low: bits(0), high: bits(BITS) };
};

const sign = fc.constantFrom(
  'the',
  'The',
  'w3',
  'w30',
  'running',
  'hurdles',
  'championships',
  'internationally',
  'internationalists',
  '4x100m',
  'État',
  'łódź',
  ' ',
  ' ',
  '’',
  '—',
  '-',
  '.',
  '\u00a0',
  '😀',
);

test('the kinds of words in a stretch of text are those that each word is of', () => {
  const kinds = wordKinds(FITS.map((fits) => (word) => fits.test(word)));
  fc.assert(
    fc.property(fc.array(sign), fc.nat(40), fc.nat(40), (signs, from, length) => {
      const text = signs.join('');
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      expect(kinds(text, { start, end })).toEqual(plainly(text.slice(start, end)));
    }),
  );
});

test('a vocabulary that is full begins anew, and tells kinds as before', () => {
  const kinds = wordKinds([(word) => word.endsWith('7')]);
  for (let i = 0; i < 70_000; i += 1) {
    const text = `word${i}`;
    if ((kinds(text, { start: 0, end: text.length }).low === 1) !== text.endsWith('7')) expect.fail(text);
  }
});
