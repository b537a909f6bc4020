import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literal, plain as visible } from '../../src/cards/markdown.ts';
import { plain } from '../../src/terminal/print-reply.ts';

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
