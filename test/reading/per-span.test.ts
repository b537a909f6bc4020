import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perSpan } from '../../src/reading/text/per-span.ts';

const TEXTS = ['He said “no” and won.', 'He said ‘no’ and won.', 'Nothing was said.'];

const asked = fc.record({
  text: fc.constantFrom(...TEXTS),
  start: fc.nat(8),
  length: fc.nat(8),
});

test('what is worked out once is what would be worked out each time, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 40 }), (questions) => {
      const words = perSpan((text, { start, end }) => text.slice(start, end));
      for (const { text, start, length } of questions) {
        expect(words(text, { start, end: start + length })).toBe(text.slice(start, start + length));
      }
    }),
  );
});

test('two texts asked about in turn are each worked out once for a stretch', () => {
  const worked: string[] = [];
  const words = perSpan((text, { start, end }) => worked.push(text.slice(start, end)));
  const [first = '', second = ''] = TEXTS;
  for (const text of [first, second, first, second]) words(text, { start: 0, end: 12 });
  expect(worked).toEqual([first.slice(0, 12), second.slice(0, 12)]);
});

test('one stretch asked about again, in the same text or another, is told of the text asked about', () => {
  const words = perSpan((text, { start, end }) => text.slice(start, end));
  const [first = '', second = ''] = TEXTS;
  const span = { start: 0, end: 12 };
  for (const text of [first, first, second, first, second, second]) expect(words(text, span)).toBe(text.slice(0, 12));
});
