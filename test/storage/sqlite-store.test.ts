import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import Keyv from 'keyv';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore, StoreError } from '../../src/storage/open-store.ts';
import { setUp } from '../../src/storage/set-up.ts';
import { SqliteStore } from '../../src/storage/sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'bell-lap-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inMemory = (): DatabaseSync => {
  const database = new DatabaseSync(':memory:');
  setUp(database);
  return database;
};

const keyvOn = (database: DatabaseSync, namespace: string) =>
  new Keyv<unknown>({ store: new SqliteStore(database), namespace, throwOnErrors: true });

const key = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', ':', '%', '_', 'é', '\\') });
const step = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), space: fc.constantFrom('one', 'two'), key, value: fc.jsonValue() }),
  fc.record({ kind: fc.constant('delete' as const), space: fc.constantFrom('one', 'two'), key }),
  fc.record({ kind: fc.constant('clear' as const), space: fc.constantFrom('one', 'two') }),
);

test('two namespaces keep what two maps keep, whatever is set, deleted and cleared', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const database = inMemory();
      const keyvs = { one: keyvOn(database, 'one'), two: keyvOn(database, 'two') };
      const naive = { one: new Map<string, unknown>(), two: new Map<string, unknown>() };
      for (const step of steps) {
        const keyv = keyvs[step.space];
        const map = naive[step.space];
        if (step.kind === 'clear') await Promise.all([keyv.clear(), map.clear()]);
        else if (step.kind === 'delete') expect(await keyv.delete(step.key)).toBe(map.delete(step.key));
        else
          await Promise.all([
            keyv.set(step.key, step.value),
            map.set(step.key, JSON.parse(JSON.stringify(step.value))),
          ]);
      }
      for (const space of ['one', 'two'] as const) {
        const keyv = keyvs[space];
        for (const [name, value] of naive[space]) expect(await keyv.get(name)).toEqual(value);
        const pairs = await Array.fromAsync(keyv.iterator?.(undefined) ?? []);
        expect(new Map(pairs)).toEqual(naive[space]);
      }
      database.close();
    }),
    { numRuns: 60 },
  );
});

test('a value that has expired is gone', async () => {
  const keyv = keyvOn(inMemory(), 'a');
  await keyv.set('soon', 1, 1);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await keyv.get('soon')).toBeUndefined();
});

describe('a file', () => {
  test('keeps values when it is opened again', async () => {
    const path = join(folder, 'kept.sqlite');
    const before = openStore({ kind: 'sqlite', path });
    await before.namespace('a').set('k', { n: 1 });
    before.close();
    const after = openStore({ kind: 'sqlite', path });
    expect(await after.namespace('a').get('k')).toEqual({ n: 1 });
    expect(await after.namespace('b').get('k')).toBeUndefined();
    after.close();
  });

  test.each([
    ['in a folder that isn’t there', join(folder, 'none', 'a.sqlite')],
    ['that is a folder', folder],
    ['that holds something else', join(folder, 'text')],
    ['that may only be read', `file:${join(folder, 'read.sqlite')}?mode=ro`],
  ])('%s can’t be opened, and the sentence says what to set', (_, path) => {
    openStore({ kind: 'sqlite', path: join(folder, 'read.sqlite') }).close();
    writeFileSync(join(folder, 'text'), 'no database, but long enough to be one'.repeat(200));
    const open = () => openStore({ kind: 'sqlite', path });
    expect(open).toThrow(StoreError);
    expect(open).toThrow(`The store ${path} can’t be used (`);
    expect(open).toThrow('Set STORE_URL to a file that may be written');
  });
});
