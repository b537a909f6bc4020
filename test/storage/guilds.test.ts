import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type Keyv from 'keyv';
import { expect, test } from 'vitest';
import { applyGuildChange, type GuildChange } from '../../src/memory/guild-change.ts';
import { nothingKept } from '../../src/memory/guild-memory.ts';
import { type Guilds, guildsIn } from '../../src/storage/guilds.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { article } from '../fixture-article.ts';

const at = Temporal.Instant.from('2024-09-01T12:00:00Z');
const silent = (): void => {};
const memoryStore = (): Keyv<unknown> => openStore({ kind: 'memory' }).namespace('guild');

const read = fc.constantFrom('a', 'b', 'c', 'd').map((text) => ({ record: article(text, []), by: '10', at }));
const change: fc.Arbitrary<GuildChange> = fc.oneof(
  read.map((draft) => ({ kind: 'draft', draft }) as const),
  read.map((added) => ({ kind: 'add', article: added }) as const),
  read.map(({ record }) => ({ kind: 'remove', id: record.id }) as const),
);

test('changes made at once are all kept, in their order, and are there after a restart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('20', '21'), change), { maxLength: 20 }), async (changes) => {
      const keyv = memoryStore();
      const guilds = guildsIn(keyv, silent);
      await Promise.all(changes.map(([guild, one]) => guilds.change(guild, one)));
      for (const guild of ['20', '21']) {
        const expected = changes
          .filter(([id]) => id === guild)
          .reduce((m, [, one]) => applyGuildChange(m, one), nothingKept);
        expect(await guilds.read(guild)).toEqual(expected);
        expect(await guildsIn(keyv, silent).read(guild)).toEqual(expected);
      }
    }),
    { numRuns: 40 },
  );
});

test('a value that can’t be read is set aside and reported, and the server starts anew', async () => {
  const keyv = memoryStore();
  await keyv.set('20', { version: 1, articles: 'lost' });
  const reported: string[] = [];
  const guilds = guildsIn(keyv, (key, problem) => reported.push(`${key}: ${problem}`));
  expect(await guilds.read('20')).toEqual(nothingKept);
  expect(reported).toEqual([expect.stringContaining('20: ✖ Invalid input: expected array')]);
  expect(await keyv.get('unreadable-20')).toEqual({ version: 1, articles: 'lost' });
  expect(await guildsIn(keyv, (key) => reported.push(key)).read('20')).toEqual(nothingKept);
  expect(reported).toHaveLength(1);
});

test('a value of a newer version is neither read nor changed', async () => {
  const keyv = memoryStore();
  const newer = { version: 2, lists: [] };
  await keyv.set('20', newer);
  const guilds = guildsIn(keyv, silent);
  const draft = { record: article('one', []), by: '10', at };
  await expect(guilds.read('20')).rejects.toThrow('from a newer Bell Lap');
  await expect(guilds.change('20', { kind: 'draft', draft })).rejects.toThrow('from a newer Bell Lap');
  expect(await keyv.get('20')).toEqual(newer);
});

/** Two processes over one file, as far as SQLite can tell. */
function twoProcesses(): Disposable & { readonly keyvs: readonly Keyv<unknown>[]; readonly guilds: readonly Guilds[] } {
  const folder = mkdtempSync(join(tmpdir(), 'bell-lap-'));
  const stores = [1, 2].map(() => openStore({ kind: 'sqlite', path: join(folder, 'shared.sqlite') }));
  const both = stores.map(({ namespace, version }) => ({ keyv: namespace('guild'), version }));
  return {
    keyvs: both.map(({ keyv }) => keyv),
    guilds: both.map(({ keyv, version }) => guildsIn(keyv, silent, version)),
    [Symbol.dispose]() {
      for (const { close } of stores) close();
      rmSync(folder, { recursive: true });
    },
  };
}

const draftBy = (by: string): GuildChange => ({ kind: 'draft', draft: { record: article(by, []), by, at } });

test('what one process changes another sees at once, and reads anew only then', async () => {
  using processes = twoProcesses();
  const [one, other] = processes.guilds;
  expect(await one?.read('20')).toEqual(nothingKept);
  expect(one?.read('20')).toEqual(nothingKept);
  await other?.change('20', draftBy('10'));
  const after = applyGuildChange(nothingKept, draftBy('10'));
  expect(await one?.read('20')).toEqual(after);
  expect(one?.read('20')).toEqual(after);
});

test('a reading that begins before a change and ends after it doesn’t hide the change', async () => {
  const keyv = memoryStore();
  const guilds = guildsIn(keyv, silent);
  const get = keyv.get.bind(keyv);
  const later = Promise.withResolvers<void>();
  Object.assign(keyv, { get: (key: string) => get(key).then((stored) => later.promise.then(() => stored)) });
  const reading = guilds.read('20');
  Object.assign(keyv, { get });
  await guilds.change('20', draftBy('10'));
  later.resolve();
  await reading;
  expect(await guilds.read('20')).toEqual(applyGuildChange(nothingKept, draftBy('10')));
});

test('what another process changes in the middle of a change is kept', async () => {
  using processes = twoProcesses();
  const [one, other] = processes.guilds;
  const [keyv] = processes.keyvs;
  if (!one || !other || !keyv) throw new Error('two processes');
  const get = keyv.get.bind(keyv);
  let meanwhile: GuildChange | null = draftBy('11');
  Object.assign(keyv, {
    get: async (key: string) => {
      const stored = await get(key);
      const change = meanwhile;
      meanwhile = null;
      if (change) await other.change('20', change);
      return stored;
    },
  });
  await one.change('20', draftBy('10'));
  expect(await one.read('20')).toEqual([draftBy('11'), draftBy('10')].reduce(applyGuildChange, nothingKept));
});

test('a change that can’t be stored is refused and changes nothing, and the next one is stored', async () => {
  const keyv = memoryStore();
  const guilds = guildsIn(keyv, silent);
  const [one, two] = ['one', 'two'].map((text) => ({ record: article(text, []), by: '10', at }));
  if (!one || !two) throw new Error('two articles');
  const set = keyv.set.bind(keyv);
  keyv.set = () => Promise.reject(new Error('disk full'));
  await expect(guilds.change('20', { kind: 'add', article: one })).rejects.toThrow('disk full');
  keyv.set = set;
  expect(await guilds.change('20', { kind: 'add', article: two })).toEqual({ ...nothingKept, articles: [two] });
});
