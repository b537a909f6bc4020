import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../src/terminal/print-reply.ts';
import { literal, plain as visible } from '../../src/wording/markdown.ts';

test.each([
  ['<t:1795415400:F>', /^\d{1,2} November 2026 at \d\d:\d\d$/],
  ['posted <t:1795415400>, soon', /^posted \d{1,2} November 2026 at \d\d:\d\d, soon$/],
  ['\\<t:1795415400:R>', /^<t:1795415400:R>$/],
])('a moment is a date: %s', (markdown, shown) => {
  expect(plain(markdown)).toMatch(shown);
});

test('any text that was escaped for Discord is itself again in the terminal', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'\\*_~`|<>@#[]():-+.1 a'), maxLength: 20 }),
  );
  fc.assert(
    fc.property(text, (said) => {
      expect(plain(literal(said))).toBe(visible(said));
    }),
  );
});
