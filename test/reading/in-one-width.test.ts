import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneWidth } from '../../src/reading/text/in-one-width.ts';

test('a text in one width is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(inOneWidth(text)).toBe(text);
    }),
  );
});
