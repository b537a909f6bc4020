import type { DatabaseSync } from 'node:sqlite';

/**
 * Nobody is answered while a change waits for whoever else has the file open, and Discord waits for three seconds. Every
 * change is on the disk before it counts, so that neither a crash nor a power cut loses it. A file that may only be read is
 * noticed by the first change: the last line is one that changes nothing.
 */
const SETUP = `
  PRAGMA busy_timeout = 1000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS keyv (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;
  DELETE FROM keyv WHERE key = '' AND value = '';
`;

/** Makes the table of `sqliteStores` in a database, unless it is there. @throws SQLite's error for one that can't be written. */
export const setUp = (database: DatabaseSync): void => database.exec(SETUP);
