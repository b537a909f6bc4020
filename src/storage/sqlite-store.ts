import { EventEmitter } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { ComparingAdapter } from './shelf.ts';

const rowSchema = z.object({ key: z.string(), value: z.string() });

/**
 * One namespace of a SQLite database, as a store for one Keyv, through node:sqlite. Keyv makes text of values; here they only
 * last. Throws SQLite's errors.
 */
export class SqliteStore extends EventEmitter implements ComparingAdapter {
  /** Keyv asks for both. */
  readonly namespace: string;
  readonly opts = { dialect: 'sqlite' };
  readonly #database: DatabaseSync;
  readonly #prefix: string;

  /** The database has been set up; the namespace's name has no colon. */
  constructor(database: DatabaseSync, namespace: string) {
    super();
    this.namespace = namespace;
    this.#database = database;
    this.#prefix = `${namespace}:`;
  }

  async get(key: string): Promise<string | undefined> {
    const found = this.#database.prepare('SELECT key, value FROM keyv WHERE key = ?').get(this.#prefix + key);
    return found === undefined ? undefined : rowSchema.parse(found).value;
  }

  async set(key: string, value: string): Promise<void> {
    const upsert = 'INSERT INTO keyv VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value';
    this.#database.prepare(upsert).run(this.#prefix + key, value);
  }

  async delete(key: string): Promise<boolean> {
    return this.#database.prepare('DELETE FROM keyv WHERE key = ?').run(this.#prefix + key).changes > 0;
  }

  /** One statement, so that nothing comes between comparing and setting. */
  async replace(key: string, before: string | undefined, after: string | undefined): Promise<boolean> {
    const name = this.#prefix + key;
    const change = (sql: string, ...values: string[]) => this.#database.prepare(sql).run(...values).changes > 0;
    if (before === undefined && after === undefined) return (await this.get(key)) === undefined;
    if (before === undefined) return change('INSERT INTO keyv VALUES (?, ?) ON CONFLICT DO NOTHING', name, after ?? '');
    if (after === undefined) return change('DELETE FROM keyv WHERE key = ? AND value = ?', name, before);
    return change('UPDATE keyv SET value = ? WHERE key = ? AND value = ?', after, name, before);
  }

  async clear(): Promise<void> {
    this.#database.prepare('DELETE FROM keyv WHERE substr(key, 1, ?) = ?').run(this.#prefix.length, this.#prefix);
  }

  /** The keys with their values, as they are when it begins. */
  async *iterator(): AsyncGenerator<[key: string, value: string], void> {
    const { length } = this.#prefix;
    const found = this.#database
      .prepare('SELECT key, value FROM keyv WHERE substr(key, 1, ?) = ?')
      .all(length, this.#prefix);
    for (const { key, value } of z.array(rowSchema).parse(found)) yield [key.slice(length), value];
  }
}
