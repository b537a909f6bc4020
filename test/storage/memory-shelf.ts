import { openStore } from '../../src/storage/open-store.ts';
import type { Shelf } from '../../src/storage/shelf.ts';

/** A namespace of a store that lasts as long as the test. */
export const memoryShelf = async (name = 'guild'): Promise<Shelf> =>
  (await openStore({ kind: 'memory' })).namespace(name);
