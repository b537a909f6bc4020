import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOfKind, MOST_KINDS } from '../../src/reading/text/vocabulary.ts';
import { wordKinds } from '../../src/reading/text/word-kinds.ts';

const KINDS = [/^the$/i, /\d/, /ing$/, /^É/, /ly$/, /s$/];
/** As many kinds as there is room for. */
const FITS = [
  ...KINDS,
  ...Array.from({ length: MOST_KINDS - KINDS.length - 1 }, (_, i) => new RegExp(`^w${i}$`)),
  /^łódź$/,
];

/** The kinds of each word by itself: signs that end it are those of ASCII and general punctuation, and Latin-1’s. */
function plainly(text: string): number[] {
  const words = text.match(/[a-zA-Z0-9\u00c0-\u1fff\u2070-\uffff]+/g) ?? [];
  return [...FITS.entries()].flatMap(([kind, fits]) => (words.some((word) => fits.test(word)) ? [kind] : []));
}

const sign = fc.constantFrom(
  'the',
  'The',
  'w3',
  'w30',
  'w60',
  'w85',
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
      const found = kinds.within(text, { start, end });
      const numbers = [...FITS.keys()].filter((kind) => isOfKind(found, kind));
      expect(numbers).toEqual(plainly(text.slice(start, end)));
    }),
  );
});

test('the words of a kind begin where they do in the whole text', () => {
  const kinds = wordKinds([(word) => /^w/.test(word)]);
  fc.assert(
    fc.property(fc.array(sign), fc.nat(40), fc.nat(40), (signs, from, length) => {
      const text = signs.join('');
      const [start, end] = [from, from + length];
      const all = [...text.matchAll(/[a-zA-Z0-9\u00c0-\u1fff\u2070-\uffff]+/g)];
      const plainly = all.flatMap(({ 0: [first], index }) =>
        first === 'w' && index >= start && index < end ? index : [],
      );
      expect(kinds.starts(text, { start, end }, 0)).toEqual(plainly);
    }),
  );
});

test('a vocabulary that is full begins anew, and tells kinds as before', () => {
  const kinds = wordKinds([(word) => word.endsWith('7')]);
  for (let i = 0; i < 70_000; i += 1) {
    const text = `word${i}`;
    if (isOfKind(kinds.within(text, { start: 0, end: text.length }), 0) !== text.endsWith('7')) expect.fail(text);
  }
});
