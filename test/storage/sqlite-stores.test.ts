import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/storage/open-sqlite.ts';
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

/** What an order is told when maps carry it out, `lasting` being what there was when its turn began. */
function inMaps(order: Order, map: Map<string, string>, lasting: ReadonlyMap<string, string>): unknown {
  const { kind, key } = order;
  switch (kind) {
    case 'get':
      return lasting.get(key);
    case 'set':
      return void map.set(key, order.text);
    case 'delete':
      return map.delete(key);
    case 'clear':
      return map.clear();
    case 'replace':
      if (map.get(key) !== order.before) return false;
      if (order.after === undefined) map.delete(key);
      else map.set(key, order.after);
      return true;
  }
}

test('namespaces do what maps do, whatever is asked for at once; what is read is what lasts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(order, { maxLength: 12 }), { maxLength: 6 }), async (turns) => {
      const { database, close } = openSqlite(':memory:');
      const { adapterOf } = sqliteStores(database);
      const pairs = spaces.map(
        (space) => [space, { adapter: adapterOf(space), map: new Map<string, string>() }] as const,
      );
      const namespaces = new Map(pairs);
      const at = (space: Order['space']) => namespaces.get(space) ?? expect.fail(space);
      for (const orders of turns) {
        const lasting = new Map(pairs.map(([space, { map }]) => [space, new Map(map)]));
        const expected = orders.map((one) => inMaps(one, at(one.space).map, lasting.get(one.space) ?? new Map()));
        const told = orders.map((one): Promise<unknown> => {
          const { adapter } = at(one.space);
          switch (one.kind) {
            case 'set':
              return adapter.set(one.key, one.text);
            case 'clear':
              return adapter.clear();
            case 'replace':
              return adapter.replace(one.key, one.before, one.after);
            default:
              return adapter[one.kind](one.key);
          }
        });
        expect(await Promise.all(told)).toEqual(expected);
        for (const { adapter, map } of namespaces.values())
          expect(new Map(await Array.fromAsync(adapter.iterator()))).toEqual(map);
      }
      close();
    }),
  );
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
