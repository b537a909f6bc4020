import { DatabaseSync } from 'node:sqlite';
import { setUp } from './set-up.ts';
import { lockFile } from './sqlite-lock.ts';
import { StoreError } from './store-error.ts';

/** A database that this process alone writes. */
export interface OwnDatabase {
  readonly database: DatabaseSync;
  readonly close: () => void;
}

/** @throws StoreError when the file can't be opened or written, holds something else or is in use. */
export function openSqlite(path: string): OwnDatabase {
  const opened: DatabaseSync[] = [];
  const close = () => {
    for (const database of opened.splice(0)) database.close();
  };
  try {
    const database = new DatabaseSync(path);
    opened.push(database);
    const location = database.location(); // none in memory
    if (location !== null) opened.push(lockFile(location, path));
    // SQLite opens anything, and looks at it only when it is first asked.
    setUp(database);
    return { database, close };
  } catch (error) {
    close();
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      `The store ${path} can’t be used (${reason}). Set STORE_URL to a file that may be written, such as sqlite:bell-lap.sqlite.`,
    );
  }
}
