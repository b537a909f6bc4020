import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lean } from '../../src/reading/text/lean.ts';

const PATTERNS = [
  /\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}\p{L}+)*/gu,
  /\b(?:the|his) (?:[\p{Ll}\d-]+ ){0,3}\p{L}{2,}/giu,
  /(?<![\p{L}\p{N}])\p{N}+(?![\p{L}-])/gu,
  /(?<=\p{Lu}\p{Ll}+, )[^\p{L},.;]+\p{L}/gu,
  /\p{Lu}\\p\{L\}|[\]\p{Ll}]+[^\]]/gu,
];

/** Letters that names are printed with, signs between them, and what a pattern could be misled by. */
const signs = [
  ...'aZ09 ’-–,.;“”[]{}\\pLéÉßøØñÑçÇšŠžŽčČćĆłŁśŚżŻőŐűŰğĞıİşŞąĄęĘěĚřŘůŮńŃāĀēĒīĪņŅļĻķĶģĢșȘțȚəƏạễữαΑάжЖ×÷µ½²\u0301',
  'the ', 'his ', 'Ann ', 'van ',
]; // biome-ignore format: signs in rows
const text = fc.array(fc.constantFrom(...signs)).map((parts) => parts.join(''));

const found = (pattern: RegExp, words: string) =>
  [...words.matchAll(pattern)].map(({ 0: match, index }) => [index, match]);

test.each(PATTERNS)('%s finds lean what it finds as it is', (pattern) => {
  const quick = lean(pattern);
  fc.assert(
    fc.property(text, (words) => {
      expect(found(quick, words)).toEqual(found(pattern, words));
    }),
    { numRuns: 500 },
  );
});

test('a pattern that needs to see signs beyond the first 65,536 whole keeps its flags', () => {
  expect(lean(/[\u{1F1E6}-\u{1F1FF}]{2} \p{Lu}/giu).flags).toBe('giu');
  expect(lean(/^\P{Ll}/u).flags).toBe('u');
});
