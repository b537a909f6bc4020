import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/storage/open-sqlite.ts';
import type { ComparingAdapter } from '../../src/storage/shelf.ts';
import { sqliteStores } from '../../src/storage/sqlite-stores.ts';
import { temporaryFolder } from './temporary-folder.ts';

const spaces = ['a', 'b'] as const;
const name = { space: fc.constantFrom(...spaces), key: fc.constantFrom('k', 'l') };
const text = fc.constantFrom('x', 'y');
const textOrNone = fc.option(text, { nil: undefined });
const order = fc.oneof(
  fc.record({ ...name, kind: fc.constant('get' as const) }),
  fc.record({ ...name, kind: fc.constant('set' as const), text }),
  fc.record({ ...name, kind: fc.constant('delete' as const) }),
  fc.record({ ...name, kind: fc.constant('clear' as const) }),
  fc.record({ ...name, kind: fc.constant('replace' as const), before: textOrNone, after: textOrNone }),
);
type Order = typeof order extends fc.Arbitrary<infer T> ? T : never;

type Namespace = Omit<ComparingAdapter, 'namespace' | 'opts' | 'iterator'>;

/** A namespace in a map; what is read is `lasting`. */
const inMap = (map: Map<string, string>, lasting: ReadonlyMap<string, string>): Namespace => ({
  get: async (key) => lasting.get(key),
  set: async (key, text) => void map.set(key, text),
  delete: async (key) => map.delete(key),
  clear: async () => map.clear(),
  async replace(key, before, after) {
    if (map.get(key) !== before) return false;
    if (after === undefined) map.delete(key);
    else map.set(key, after);
    return true;
  },
});

function give(order: Order, namespace: Namespace): Promise<unknown> {
  switch (order.kind) {
    case 'set':
      return namespace.set(order.key, order.text);
    case 'replace':
      return namespace.replace(order.key, order.before, order.after);
    default:
      return namespace[order.kind](order.key);
  }
}

test('a namespace does what a map does, whatever is asked for at once; what is read is what lasted before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(order, { maxLength: 12 }), { maxLength: 6 }), async (turns) => {
      const { database, close } = openSqlite(':memory:');
      const { adapterOf } = sqliteStores(database);
      const maps = { a: new Map<string, string>(), b: new Map<string, string>() };
      const adapters = { a: adapterOf('a'), b: adapterOf('b') };
      for (const orders of turns) {
        const models = { a: inMap(maps.a, new Map(maps.a)), b: inMap(maps.b, new Map(maps.b)) };
        const expected = orders.map((one) => give(one, models[one.space]));
        const told = orders.map((one) => give(one, adapters[one.space]));
        expect(await Promise.all(told)).toEqual(await Promise.all(expected));
        for (const space of spaces)
          expect(new Map(await Array.fromAsync(adapters[space].iterator()))).toEqual(maps[space]);
      }
      close();
    }),
  );
});

test('thousands of rows are walked by and by: each once, in all keys there are, with turns for others in between', async () => {
  const { database, close } = openSqlite(':memory:');
  const { adapterOf } = sqliteStores(database);
  const ends = ['', '\0', '\0\0', ' ', ':', ';', 'é', '\uffff', '😀'];
  const keys = ends.concat(Array.from({ length: 3000 }, (_, i) => `${i % 40}${ends[i % ends.length]}${i}`));
  await Promise.all(keys.map((key) => adapterOf('b').set(key, `text of ${key}`)));
  await Promise.all(['a', 'bb', 'c'].map((name) => adapterOf(name).set('k', 'of somebody else')));
  let isWalking = true;
  const walk = Array.fromAsync(adapterOf('b').iterator()).finally(() => {
    isWalking = false;
  });
  let turns = 0;
  for (; isWalking; turns += 1) await nextTurn();
  const walked = await walk;
  close();
  expect(walked).toHaveLength(keys.length);
  expect(new Map(walked)).toEqual(new Map(keys.map((key) => [key, `text of ${key}`])));
  expect(turns).toBeGreaterThanOrEqual(keys.length / 100);
});

test('a full disk fails whoever’s change isn’t stored, and nobody else', async () => {
  using folder = temporaryFolder();
  const path = folder.in('full.sqlite');
  const { database, close } = openSqlite(path);
  database.exec('PRAGMA max_page_count = 50');
  const shelf = sqliteStores(database).adapterOf('a');
  const stored: string[] = [];
  const reasons: string[] = [];
  for (let turn = 10; turn < 30; turn += 1) {
    const keys = Array.from({ length: 7 }, (_, i) => `${turn} ${i}`);
    const outcomes = await Promise.allSettled(keys.map((key) => shelf.set(key, 'x'.repeat(3000))));
    for (const [i, outcome] of outcomes.entries())
      if (outcome.status === 'fulfilled') stored.push(keys[i] ?? '');
      else reasons.push(String(outcome.reason));
  }
  close();
  const again = openSqlite(path);
  const found = await Array.fromAsync(sqliteStores(again.database).adapterOf('a').iterator());
  again.close();
  expect(stored.length).toBeGreaterThan(0);
  expect(found.map(([key]) => key)).toEqual(stored);
  expect(reasons.length).toBe(20 * 7 - stored.length);
  expect(new Set(reasons)).toEqual(new Set(['Error: database or disk is full']));
});
