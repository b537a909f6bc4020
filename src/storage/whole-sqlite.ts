import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Entry } from './backup-text.ts';
import { inTransaction } from './in-transaction.ts';
import { openSqlite } from './open-sqlite.ts';
import { StoreError } from './store-error.ts';
import { parsedText, textOf } from './stored-text.ts';

const rowsSchema = z.array(z.object({ key: z.string(), value: z.string() }));

/** All rows at one moment, also while a bot writes: what one statement reads doesn't change meanwhile. */
function rowsOf(path: string): z.infer<typeof rowsSchema> {
  if (!existsSync(path))
    throw new StoreError(
      `There is no store ${path} yet: the bot makes it when it first runs with a token. If yours is elsewhere, set STORE_URL.`,
    );
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    return rowsSchema.parse(database.prepare('SELECT key, value FROM keyv ORDER BY key').all());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(`The store ${path} can’t be read (${reason}). Set STORE_URL to the store of the bot.`);
  } finally {
    database?.close();
  }
}

/** Everything in a database file at one moment. @throws StoreError when it can't be read */
export const readSqlite = (path: string): Promise<Entry[]> =>
  Promise.all(
    rowsOf(path).map(async ({ key, value }) => {
      const colon = key.indexOf(':');
      return { namespace: key.slice(0, colon), key: key.slice(colon + 1), value: await parsedText(value) };
    }),
  );

const countSchema = z.object({ n: z.int() });

/**
 * Puts entries into a database file, or none of them, once `mayReplace` has agreed to lose as many values as are there; returns
 * how many those were.
 * @throws StoreError when the file can't be written or a bot uses it, or what `mayReplace` throws
 */
export async function writeSqlite(
  path: string,
  entries: readonly Entry[],
  mayReplace: (count: number) => void,
): Promise<number> {
  const rows = await Promise.all(
    entries.map(async ({ namespace, key, value }) => [`${namespace}:${key}`, await textOf(value)] as const),
  );
  const { database, close } = openSqlite(path);
  try {
    const { n } = countSchema.parse(database.prepare('SELECT count(*) AS n FROM keyv').get());
    mayReplace(n);
    const insert = database.prepare('INSERT INTO keyv VALUES (?, ?)');
    inTransaction(database, () => {
      database.exec('DELETE FROM keyv');
      for (const row of rows) insert.run(...row);
    });
    return n;
  } finally {
    close();
  }
}
