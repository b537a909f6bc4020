import { openSqlite } from './open-sqlite.ts';
import { type Shelf, type Shelving, shelfIn } from './shelf.ts';
import { sqliteStores } from './sqlite-stores.ts';
import type { StorePlace } from './store-place.ts';

/** What must last, by namespace. */
export interface Store {
  /** Whether other processes may use it at the same time. */
  readonly isShared: boolean;
  /** The values of one namespace, named in lower-case words joined by hyphens. */
  readonly namespace: (name: string) => Shelf;
  /** What was asked for before is still stored, or has failed. Twice is as good as once. */
  readonly close: () => Promise<void>;
}

/** @throws StoreError when the store can't be reached, opened or written, holds something else or is in use. */
export async function openStore(place: StorePlace): Promise<Store> {
  switch (place.kind) {
    case 'memory':
      return ownStore(':memory:');
    case 'sqlite':
      return ownStore(place.path);
    case 'redis':
      return sharedStore(place.url);
  }
}

function ownStore(path: string): Store {
  const { database, close } = openSqlite(path);
  const { adapterOf, end } = sqliteStores(database);
  return {
    isShared: false,
    namespace: (name) => shelfIn({ isShared: false, adapterOf }, name),
    close: () => end().then(close),
  };
}

async function sharedStore(url: string): Promise<Store> {
  // A bot without Redis needn't hold its client in memory.
  const [{ connectRedis }, { redisStore }] = await Promise.all([
    import('./redis-client.ts'),
    import('./redis-store.ts'),
  ]);
  const client = await connectRedis(url);
  const shelving: Shelving = { isShared: true, adapterOf: (name) => redisStore(client, name) };
  return {
    isShared: true,
    namespace: (name) => shelfIn(shelving, name),
    close: async () => void (client.isOpen && (await client.close())),
  };
}
