import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customId, readPress } from '../src/cards/custom-id.ts';
import { decodeInvocation, encodeInvocation } from '../src/invocation.ts';
import { byShortId, encodeWithin, shortId } from '../src/short-id.ts';

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const invocation = fc.oneof(
  fc.record({ command: word, options: fc.dictionary(word, fc.string()) }),
  fc.record({ command: word, subcommand: word, options: fc.dictionary(word, fc.string()) }),
);

test('an invocation survives as a line of text', () => {
  expect(encodeInvocation({ command: 'quote', subcommand: 'by', options: { speaker: 'a|b=c%', page: '2' } })).toBe(
    'quote.by|speaker=a%7cb%3dc%25|page=2',
  );
  fc.assert(
    fc.property(invocation, (asked) => {
      expect(decodeInvocation(encodeInvocation(asked))).toEqual({ ...asked, options: { ...asked.options } });
    }),
  );
});

test('only ids that have no room are shortened, the first ones first', () => {
  const options = { a: 'x'.repeat(50), b: 'y'.repeat(30), page: '2' };
  const asked = { command: 'rivalry', options };
  expect(encodeWithin(100, asked)).toBe(encodeInvocation(asked));
  expect(encodeWithin(60, asked)).toBe(`rivalry|a=${shortId(options.a)}|b=${options.b}|page=2`);
});

test('a short id finds what it stands for, and so does the id', () => {
  const things = [{ id: 'josh-kerr' }, { id: 'z'.repeat(300) }];
  for (const thing of things) {
    expect(byShortId(things, thing.id)).toBe(thing);
    expect(byShortId(things, shortId(thing.id))).toBe(thing);
    expect(shortId(thing.id)).toHaveLength(8);
  }
  expect(byShortId(things, 'josh')).toBeUndefined();
});

test('a custom_id has at most 100 characters and is read back', () => {
  const ids = fc.record({
    a: fc.string(),
    b: fc.string({ maxLength: 300 }),
    c: fc.string({ minLength: 90, maxLength: 300 }),
  });
  fc.assert(
    fc.property(fc.constantFrom('open', 'turn'), ids, (press, options) => {
      const id = customId(press, { command: 'rivalry', options });
      expect(id.length).toBeLessThanOrEqual(100);
      expect(readPress(id, [])).toMatchObject({ press, invocation: { command: 'rivalry' } });
    }),
  );
  expect(readPress('open', [])).toEqual({ press: 'open', invocation: { command: '', options: {} } });
  expect(readPress('pick race', ['result|race=x'])).toEqual({
    press: 'pick',
    invocation: { command: 'result', options: { race: 'x' } },
  });
  expect(readPress('anything else', [])).toBeNull();
});
