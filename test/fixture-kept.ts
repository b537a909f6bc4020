import { type Kept, keptIn } from '../src/kept.ts';
import { openStore, type Store } from '../src/storage/open-store.ts';
import type { Shelf } from '../src/storage/shelf.ts';

/** What a store keeps. */
export const keptOf = (store: Pick<Store, 'namespace'>): Kept => keptIn(store, () => {});

/** What nobody has told anything yet. */
export const nothingKeptYet = async (): Promise<Kept> => keptOf(await openStore({ kind: 'memory' }));

const elsewhere = await openStore({ kind: 'memory' });

/** What is kept when the servers’ own articles are on a shelf of the test’s. */
export const keptWith = (guilds: Shelf): Kept =>
  keptOf({ namespace: (name) => (name === 'guild' ? guilds : elsewhere.namespace(name)) });
