import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../src/wording/cut.ts';
import { blockQuote, code, literal } from '../../src/wording/markdown.ts';
import { spoiler, spoilerAfterCells } from '../../src/wording/spoiler.ts';
import { hostileText } from '../hostile-world.ts';

test.each([
  ['a line', 'Josh Kerr won', '||Josh Kerr won||'],
  ['two lines, each by itself', 'one\ntwo', '||one||\n||two||'],
  ['an empty line is nothing to hide', 'one\n\ntwo', '||one||\n\n||two||'],
  ['a quotation stays one', '> one\n> two', '> ||one||\n> ||two||'],
  ['small text stays small', '-# one', '-# ||one||'],
  ['code stays code', '`1` 🇬🇧 `Kerr 3:27.79`', '||`1` 🇬🇧 `Kerr 3:27.79`||'],
  ['strokes in code would end it', '`a||b`', '||`a¦¦b`||'],
  ['an escaped stroke at its end would be taken for its end', 'a\\|', '||a\\| ||'],
  ['an escaped sign before code', '\\` `a|b`', '||\\` `a¦b`||'],
])('%s', (_, text, expected) => {
  expect(spoiler(text)).toBe(expected);
});

test('of a row of a table the first cells are seen', () => {
  expect(spoilerAfterCells('`M 1500 m` 🇬🇧 `Kerr 3:27.79` NR ¹')).toBe('`M 1500 m` ||🇬🇧 `Kerr 3:27.79` NR ¹||');
});

/** What Discord shows before anybody taps: everything outside of pairs of two strokes, the shortest first. */
const seen = (text: string): string => text.replace(/\|\|[\s\S]+?\|\|/g, '');

test('whatever is hidden, nothing of it is seen, also when the text is cut', () => {
  const line = fc.oneof(
    hostileText.map(literal),
    hostileText.map(blockQuote),
    fc.tuple(hostileText, hostileText).map(([a, b]) => `${code(literal(a))} ${literal(b)}`),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.integer({ min: 20, max: 400 }), (lines, limit) => {
      const hidden = spoiler(lines.join('\n'));
      expect(seen(hidden)).toMatch(/^[>\s]*$/);
      expect(seen(cut(hidden, limit))).toMatch(/^[>\s]*…?$/);
    }),
    { numRuns: 500 },
  );
});
