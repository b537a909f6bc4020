import type { DatabaseSync } from 'node:sqlite';

/** Does work in one transaction. @throws what the work or SQLite throws, and nothing has changed */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const made = work();
    database.exec('COMMIT');
    return made;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK'); // some failures SQLite takes back by itself
    throw error;
  }
}
