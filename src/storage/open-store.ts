import { DatabaseSync } from 'node:sqlite';
import Keyv from 'keyv';
import { z } from 'zod';
import { setUp } from './set-up.ts';
import { SqliteStore } from './sqlite-store.ts';

/** Where what must last is kept, as `STORE_URL` says. */
export type StorePlace = { readonly kind: 'memory' } | { readonly kind: 'sqlite'; readonly path: string };

/** The store can't be used; the message says which, why and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** What must last, by namespace. */
export interface Store {
  /** The values of one namespace, as JSON; its methods reject when the store fails. */
  readonly namespace: (name: string) => Keyv<unknown>;
  /** Another number after another process has changed something. Throws when the store fails. */
  readonly version: () => number;
  readonly close: () => void;
}

const versionSchema = z.object({ data_version: z.int() });

/** @throws StoreError when the file can't be opened or written, or holds something else. */
export function openStore(place: StorePlace): Store {
  const database = openDatabase(place.kind === 'memory' ? ':memory:' : place.path);
  const version = database.prepare('PRAGMA data_version');
  return {
    version: () => versionSchema.parse(version.get()).data_version,
    // Keyv writes its namespace into its store, so each has one of its own.
    namespace: (namespace) =>
      new Keyv({ store: new SqliteStore(database), namespace, throwOnErrors: true, emitErrors: false }),
    close: () => database.close(),
  };
}

function openDatabase(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path);
    // SQLite opens anything, and looks at it only when it is first asked.
    setUp(database);
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      `The store ${path} can’t be used (${reason}). Set STORE_URL to a file that may be written, such as sqlite:bell-lap.sqlite.`,
    );
  }
}
