import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyGuildChange, type GuildChange } from '../../src/memory/guild-change.ts';
import { nothingKept } from '../../src/memory/guild-memory.ts';
import { guildsIn } from '../../src/storage/guilds.ts';
import { article } from '../fixture-article.ts';
import { memoryShelf } from './memory-shelf.ts';

const at = Temporal.Instant.from('2024-09-01T12:00:00Z');
const silent = (): void => {};

const read = fc.constantFrom('a', 'b', 'c', 'd').map((text) => ({ record: article(text, []), by: '10', at }));
const change: fc.Arbitrary<GuildChange> = fc.oneof(
  read.map((draft) => ({ kind: 'draft', draft }) as const),
  read.map((added) => ({ kind: 'add', article: added }) as const),
  read.map(({ record }) => ({ kind: 'remove', id: record.id }) as const),
);

test('changes made at once are all kept, in their order, and are there after a restart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('20', '21'), change), { maxLength: 20 }), async (changes) => {
      const shelf = await memoryShelf();
      const guilds = guildsIn(shelf, silent);
      await Promise.all(changes.map(([guild, one]) => guilds.change(guild, one)));
      for (const guild of ['20', '21']) {
        const expected = changes
          .filter(([id]) => id === guild)
          .reduce((m, [, one]) => applyGuildChange(m, one), nothingKept);
        expect(await guilds.read(guild)).toEqual(expected);
        expect(await guildsIn(shelf, silent).read(guild)).toEqual(expected);
      }
    }),
    { numRuns: 40 },
  );
});
