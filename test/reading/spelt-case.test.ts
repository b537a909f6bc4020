import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lean } from '../../src/reading/text/lean.ts';

/** Each with the same pattern written out by hand. */
const PATTERNS: readonly (readonly [pattern: RegExp, byHand: RegExp])[] = [
  [/(?-i:gold)|title/giu, /gold|[tT][iI][tT][lL][eE]/gu],
  [/the (?=(?-i:\p{Lu}|a(?:b|C)))[\p{Ll}-]+ b/giu, /[tT][hH][eE] (?=\p{Lu}|a(?:b|C))[\p{Lu}\p{Ll}-]+ [bB]/gu],
  [/(?<=(?-i:A)b)[^a-cé\]]\b(?<name>\p{Ll}{2})\k<name>/giu, /(?<=A[bB])[^a-cA-CéÉ\]]\b(?<name>[\p{Lu}\p{Ll}]{2})\k<name>/gu],
  [/\u0061\.t(?!(?-i:[a-c]))(?:h|E)?/giu, /\u0061\.[tT](?![a-c])(?:[hH]|[eE])?/gu],
  [/a(?-i:\p{Lu}b)\p{Ll}/gu, /a\p{Lu}b\p{Ll}/gu],
]; // biome-ignore format: a table reads better in rows

const text = fc
  .array(fc.constantFrom(...'aAbBcCéÉtThHeE ]-.', 'gold', 'Gold', 'Title', 'the ', 'THE ', 'abab', 'a.t'))
  .map((parts) => parts.join(''));
const found = (pattern: RegExp, words: string) =>
  [...words.matchAll(pattern)].map(({ 0: match, index }) => [index, match]);

test.each(PATTERNS)('%s finds what is found by hand', (pattern, byHand) => {
  const quick = lean(pattern);
  expect(quick.flags).not.toContain('i');
  fc.assert(
    fc.property(text, (words) => {
      expect(found(quick, words)).toEqual(found(byHand, words));
    }),
    { numRuns: 500 },
  );
});
