import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
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

/** So many rows are read before others have their turn: reading them takes about a millisecond, what is made of them several. */
const PAGE = 100;

const rowSchema = z.object({ key: z.string(), value: z.string() });
const rowsSchema = z.array(rowSchema);

/** What can be said to a database that has been set up, each prepared once; throws SQLite's errors. */
function statementsFor(database: DatabaseSync) {
  const get = database.prepare('SELECT key, value FROM keyv WHERE key = ?');
  const set = database.prepare('INSERT INTO keyv VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value');
  const remove = database.prepare('DELETE FROM keyv WHERE key = ?');
  const clear = database.prepare('DELETE FROM keyv WHERE substr(key, 1, ?) = ?');
  // The key is the table's order, so that no page looks at more than its own rows.
  const page = database.prepare('SELECT key, value FROM keyv WHERE key >= ? AND key < ? ORDER BY key LIMIT ?');
  return {
    get: (key: string): string | undefined => rowSchema.optional().parse(get.get(key))?.value,
    set: (key: string, value: string): void => void set.run(key, value),
    /** Whether there was a value. */
    delete: (key: string): boolean => remove.run(key).changes > 0,
    clear: (prefix: string): void => void clear.run(prefix.length, prefix),
    /** The first rows of those whose keys lie between two. */
    page: (from: string, before: string) => rowsSchema.parse(page.all(from, before, PAGE)),
  };
}

/**
 * Keeps namespaces in a database that has been set up. What is read is what lasts: a transaction is over before anyone else
 * has a turn, so nobody sees a change that may yet be taken back, and `replace` compares anew where it is made.
 */
export function sqliteStores(database: DatabaseSync): SqliteStores {
  const table = statementsFor(database);
  const { write, end: endWrites } = writesTo(database, LONG_ENOUGH_MS);
  const adapterOf = (namespace: string): ComparingAdapter => {
    const prefix = `${namespace}:`;
    const end = `${namespace};`; // the character after the colon
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
      async *iterator() {
        let from: string | undefined = prefix;
        while (from !== undefined) {
          const rows = table.page(from, end);
          for (const { key, value } of rows) yield [key.slice(prefix.length), value];
          // What comes next to a key has one character more, the least there is.
          from = rows.length < PAGE ? undefined : `${rows.at(-1)?.key}\0`;
          await nextTurn();
        }
      },
    };
  };
  return { adapterOf, end: endWrites };
}
