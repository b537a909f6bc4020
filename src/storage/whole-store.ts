import type { Entry } from './backup-text.ts';
import { StoreError } from './store-error.ts';
import { placeName, type StorePlace } from './store-place.ts';
import { valueCount } from './value-count.ts';
import { readSqlite, writeSqlite } from './whole-sqlite.ts';

const keepsNothing = (): never => {
  throw new StoreError('The store memory: keeps nothing. Set STORE_URL to the store of the bot.');
};

/**
 * Everything in a store, also while bots use it. A file is read at one moment; Redis in the course of a while, and there the namespaces
 * of `first` come before all others.
 * @throws StoreError when it can't be read
 */
export async function readWhole(place: StorePlace, first: readonly string[] = []): Promise<Entry[]> {
  switch (place.kind) {
    case 'memory':
      return keepsNothing();
    case 'sqlite':
      return readSqlite(place.path);
    case 'redis':
      return (await import('./whole-redis.ts')).readRedis(place.url, first);
  }
}

/**
 * Puts entries into a store that nobody uses, all or none; returns how many values they have replaced.
 * @throws StoreError when it can't be written, is in use, or holds something that isn't to be replaced
 */
export async function writeWhole(place: StorePlace, entries: readonly Entry[], replace: boolean): Promise<number> {
  const mayReplace = (count: number): void => {
    if (count > 0 && !replace)
      throw new StoreError(
        `The store ${placeName(place)} isn’t empty (${valueCount(count)}). Add --replace to lose what is there, or set STORE_URL to an empty one.`,
      );
  };
  switch (place.kind) {
    case 'memory':
      return keepsNothing();
    case 'sqlite':
      return writeSqlite(place.path, entries, mayReplace);
    case 'redis':
      return (await import('./whole-redis.ts')).writeRedis(place.url, entries, mayReplace);
  }
}
