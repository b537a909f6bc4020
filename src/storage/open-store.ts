import { openSqlite } from './open-sqlite.ts';
import { type Shelf, shelfIn } from './shelf.ts';
import { SqliteStore } from './sqlite-store.ts';

/** Where what must last is kept, as `STORE_URL` says. */
export type StorePlace =
  | { readonly kind: 'memory' }
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'redis'; readonly url: string };

/** What must last, by namespace. */
export interface Store {
  /** Whether other processes may use it at the same time. */
  readonly isShared: boolean;
  /** The values of one namespace, named in lower-case words joined by hyphens. */
  readonly namespace: (name: string) => Shelf;
  readonly close: () => Promise<void>;
}

/** @throws StoreError when the store can't be reached, opened or written, holds something else or is in use. */
export async function openStore(place: StorePlace): Promise<Store> {
  if (place.kind === 'redis') throw new Error('not yet');
  const { database, close } = openSqlite(place.kind === 'memory' ? ':memory:' : place.path);
  const isShared = false;
  return {
    isShared,
    namespace: (name) => shelfIn({ isShared, adapterOf: (namespace) => new SqliteStore(database, namespace) }, name),
    close: async () => close(),
  };
}
