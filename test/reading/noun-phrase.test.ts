import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beforeName, MODIFIERS } from '../../src/reading/people/noun-phrase.ts';

const HEADS = [
  '^ ',
  '^(?: \\([^()]{1,30}\\))?, and (?:now )?',
  String.raw`\b(?:(?:by|of|ahead of|\p{Ll}{2,}ed)(?: (?:off|only))?)\s+`,
  String.raw`^\s*(?:[\p{L}’'-]+ ){0,5}(?:duo|team) of\s+`,
];

/** Words of heads and of titles, some of several words, and others. */
const word = fc.constantFrom(
  ...['by', 'of', 'ahead of', 'passed', 'off', 'duo of', ', and', 'now', '(Leeds)', 'the', 'fellow', 'Olympic', '100m'],
  ...['Great Britain and Northern Ireland', 'South', 'Kenyan', 'Norway’s', 'Sample Town’s', 'world', 'record holder'],
  ...['training partner', 'long-jump', 'ran', 'Example', 'sprinters', 'and', '17-year-old'],
);
const words = fc
  .array(fc.tuple(fc.constantFrom(' ', ' ', ' ', '  ', ''), word), { maxLength: 9 })
  .chain((parts) => fc.constantFrom(' ', ' ', '').map((end) => parts.flat().join('') + end));

test.each(HEADS)('what belongs to a name behind %s is found as one pattern finds it', (head) => {
  const [split, whole] = [beforeName(head), new RegExp(`${head}${MODIFIERS}$`, 'iu')];
  fc.assert(
    fc.property(words, (between) => {
      expect(split.test(between)).toBe(whole.test(between));
    }),
    { numRuns: 2000 },
  );
});
