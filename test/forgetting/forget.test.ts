import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { forgetGuild } from '../../src/forgetting/forget-guild.ts';
import { forgetMember } from '../../src/forgetting/forget-member.ts';
import { ownDataOf } from '../../src/forgetting/own-data-of.ts';
import type { Kept } from '../../src/kept.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { instant } from '../announcements/fixture-subscription.ts';
import { keptOf } from '../fixture-kept.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { type Doing, doing, PEOPLE, perform, SERVERS } from './fixture-doings.ts';

const at = instant('2026-11-22T09:00:00Z');
const rows = z.array(z.object({ key: z.string(), value: z.string() }));

/** What stands in a SQLite file, key and value. */
function textsIn(path: string): string[] {
  const database = new DatabaseSync(path);
  const found = rows.parse(database.prepare('SELECT key, value FROM keyv').all());
  database.close();
  return found.map(({ key, value }) => `${key} ${value}`);
}

/** Whether an id stands somewhere, and not only as a part of a longer number. */
const naming = (id: string, texts: readonly string[]): string[] =>
  texts.filter((text) => [...text.matchAll(/\d+/g)].some(([number]) => number === id));

/** The texts of a store in a file after something was done there, and what that said. */
async function afterwards<T>(doings: readonly Doing[], act: (kept: Kept) => Promise<T>) {
  using folder = temporaryFolder();
  const path = folder.in('own.sqlite');
  const open = async <U>(use: (kept: Kept, store: Awaited<ReturnType<typeof openStore>>) => Promise<U>): Promise<U> => {
    const store = await openStore({ kind: 'sqlite', path });
    const done = await use(keptOf(store), store);
    await store.close();
    return done;
  };
  await open(async (kept, store) => {
    const setAside = (key: string, value: unknown) => store.namespace('scores').aside().set(key, value);
    for (const one of doings) await perform(kept, one, setAside);
  });
  const before = textsIn(path);
  const said = await open(act);
  return { before, after: textsIn(path), said };
}

const doings = fc.array(doing, { minLength: 1, maxLength: 25, size: 'max' });
const [member, ...others] = PEOPLE;
const reported: Doing = { who: member, guildId: SERVERS[0], what: 'report', stage: 'open', others: [], n: 0 };

test('whoever is forgotten stands in no key and no value of the store; of the others everything is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(doings, async (done) => {
      const told = await afterwards([reported, ...done], async (kept) => {
        const dataOf = (id: string) => ownDataOf(kept, id, at);
        const before = await Promise.all(others.map(dataOf));
        await forgetMember(kept, member);
        return { before, after: await Promise.all(others.map(dataOf)), own: await dataOf(member) };
      });
      expect(naming(member, told.before)).not.toEqual([]);
      expect(naming(member, told.after)).toEqual([]);
      expect(told.said.after).toEqual(told.said.before);
      expect(told.said.own).toEqual({ userId: member, at, data: [] });
    }),
    { numRuns: 20 },
  );
});

test('whoever stands in a value that can be read gets that with their data', async () => {
  await fc.assert(
    fc.asyncProperty(doings, async (done) => {
      const readable = done.filter(({ what }) => what !== 'unreadable');
      const { before, said } = await afterwards([reported, ...readable], async (kept) => {
        const all = await Promise.all(PEOPLE.map((id) => ownDataOf(kept, id, at)));
        return all.map(({ userId, data }) => [userId, data.length > 0]);
      });
      expect(said).toEqual(PEOPLE.map((id) => [id, naming(id, before).length > 0]));
    }),
    { numRuns: 20 },
  );
});

test('a server that is forgotten stands in no key and no value, and nothing else is changed', async () => {
  const [gone] = SERVERS;
  await fc.assert(
    fc.asyncProperty(doings, async (done) => {
      const { before, after } = await afterwards([reported, ...done], (kept) => forgetGuild(kept, gone));
      expect(naming(gone, before)).not.toEqual([]);
      expect(after).toEqual(before.filter((text) => !naming(gone, [text]).length));
    }),
    { numRuns: 20 },
  );
});

test('forgetting twice is as good as once', async () => {
  const { after } = await afterwards([reported], async (kept) => {
    for (let i = 0; i < 2; i += 1) await forgetMember(kept, member);
    for (let i = 0; i < 2; i += 1) await forgetGuild(kept, SERVERS[0]);
  });
  expect(after).toEqual([]);
});
