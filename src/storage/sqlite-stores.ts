import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { ComparingAdapter } from './shelf.ts';
import { type Writes, writesTo } from './sqlite-writes.ts';

/** All namespaces of one database. */
export interface SqliteStores {
  /** One of them, as a store for one Keyv; the name has no colon. */
  readonly adapterOf: (namespace: string) => ComparingAdapter;
  /** Resolves once what was asked for before is made or has failed. */
  readonly end: Writes['end'];
}

/** Whoever else is served waits for so long, and for the disk once; Discord gives every answer three seconds. */
const LONG_ENOUGH_MS = 5;

const rowSchema = z.object({ key: z.string(), value: z.string() });
const rowsSchema = z.array(rowSchema);

/** What can be said to a database that has been set up, each prepared once; throws SQLite's errors. */
function statementsFor(database: DatabaseSync) {
  const get = database.prepare('SELECT key, value FROM keyv WHERE key = ?');
  const set = database.prepare('INSERT INTO keyv VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value');
  const remove = database.prepare('DELETE FROM keyv WHERE key = ?');
  const clear = database.prepare('DELETE FROM keyv WHERE substr(key, 1, ?) = ?');
  const all = database.prepare('SELECT key, value FROM keyv WHERE substr(key, 1, ?) = ?');
  return {
    get: (key: string): string | undefined => rowSchema.optional().parse(get.get(key))?.value,
    set: (key: string, value: string): void => void set.run(key, value),
    /** Whether there was a value. */
    delete: (key: string): boolean => remove.run(key).changes > 0,
    clear: (prefix: string): void => void clear.run(prefix.length, prefix),
    all: (prefix: string) => rowsSchema.parse(all.all(prefix.length, prefix)),
  };
}

/**
 * Keeps namespaces in a database that has been set up. What is read is what lasts: a transaction is over before anyone else
 * has a turn, so nobody sees a change that may yet be taken back, and `replace` compares anew where it is made.
 */
export function sqliteStores(database: DatabaseSync): SqliteStores {
  const table = statementsFor(database);
  const { write, end } = writesTo(database, LONG_ENOUGH_MS);
  const adapterOf = (namespace: string): ComparingAdapter => {
    const prefix = `${namespace}:`;
    return {
      namespace,
      opts: { dialect: 'sqlite' },
      get: async (key) => table.get(prefix + key),
      set: (key, text) => write(() => table.set(prefix + key, text)),
      delete: (key) => write(() => table.delete(prefix + key)),
      clear: () => write(() => table.clear(prefix)),
      replace: (key, before, after) =>
        write(() => {
          const name = prefix + key;
          if (table.get(name) !== before) return false;
          if (after === undefined) table.delete(name);
          else table.set(name, after);
          return true;
        }),
      /** As they are when it begins. */
      async *iterator() {
        for (const { key, value } of table.all(prefix)) yield [key.slice(prefix.length), value];
      },
    };
  };
  return { adapterOf, end };
}
