import { EventEmitter } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';

const rowSchema = z.object({ key: z.string(), value: z.string() });

/** What keys of a namespace begin with. */
const prefixOf = (namespace: string | undefined): string => (namespace === undefined ? '' : `${namespace}:`);

/**
 * A store for one Keyv in a SQLite database, through node:sqlite. Keyv makes text of values and knows when they expire; here
 * they only last. Several can share a database, each with its own namespace. Throws SQLite's errors.
 */
export class SqliteStore extends EventEmitter {
  /** Keyv iterates over stores whose dialect it knows. */
  readonly opts = { dialect: 'sqlite' };
  /** Set by Keyv. */
  namespace?: string;
  readonly #database: DatabaseSync;

  /** The database has been set up. */
  constructor(database: DatabaseSync) {
    super();
    this.#database = database;
  }

  async get(key: string): Promise<string | undefined> {
    const found = this.#database.prepare('SELECT key, value FROM keyv WHERE key = ?').get(key);
    return found === undefined ? undefined : rowSchema.parse(found).value;
  }

  async set(key: string, value: string): Promise<void> {
    const upsert = 'INSERT INTO keyv VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value';
    this.#database.prepare(upsert).run(key, value);
  }

  async delete(key: string): Promise<boolean> {
    return this.#database.prepare('DELETE FROM keyv WHERE key = ?').run(key).changes > 0;
  }

  async clear(): Promise<void> {
    const prefix = prefixOf(this.namespace);
    this.#database.prepare('DELETE FROM keyv WHERE substr(key, 1, ?) = ?').run(prefix.length, prefix);
  }

  /** The keys of a namespace with their values, as they are when it begins. */
  async *iterator(namespace?: string): AsyncGenerator<[key: string, value: string], void> {
    const prefix = prefixOf(namespace);
    const found = this.#database
      .prepare('SELECT key, value FROM keyv WHERE substr(key, 1, ?) = ?')
      .all(prefix.length, prefix);
    for (const { key, value } of z.array(rowSchema).parse(found)) yield [key, value];
  }
}
