import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardsSchema } from '../../src/discord/shards.ts';

test.each([
  ['0-3/16', { ids: [0, 1, 2, 3], count: 16 }],
  ['12-15/16', { ids: [12, 13, 14, 15], count: 16 }],
  ['5/16', { ids: [5], count: 16 }],
  ['0/1', { ids: [0], count: 1 }],
])('%s is read', (text, shards) => {
  expect(shardsSchema.parse(text)).toEqual(shards);
});

test.each([
  ['', 'such as 0-3/16, or 5/16 for one alone'],
  ['16', 'such as 0-3/16, or 5/16 for one alone'],
  ['0-3', 'such as 0-3/16, or 5/16 for one alone'],
  ['0–3/16', 'such as 0-3/16, or 5/16 for one alone'],
  ['-1/16', 'such as 0-3/16, or 5/16 for one alone'],
  ['0-3/16 ', 'such as 0-3/16, or 5/16 for one alone'],
  ['3-0/16', 'from a lower to a higher one'],
  ['0-16/16', 'of 16 they are 0 to 15'],
  ['0/0', 'of 16 they are 0 to 15'],
])('%j is refused, and what was expected is said', (text, sentence) => {
  expect(shardsSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
    expect.stringContaining(sentence),
  ]);
});

test('processes whose shards follow each other have every shard once', () => {
  const processes = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.uniqueArray(fc.integer({ min: 1, max: 199 })));
  fc.assert(
    fc.property(processes, ([count, cuts]) => {
      const starts = [0, ...cuts.filter((cut) => cut < count).sort((a, b) => a - b), count];
      const texts = starts.slice(1).map((end, i) => `${starts[i]}-${end - 1}/${count}`);
      const ids = texts.flatMap((text) => shardsSchema.parse(text).ids);
      expect(ids).toEqual(Array.from({ length: count }, (_, id) => id));
    }),
  );
});
