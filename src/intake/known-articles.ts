import type { ArticleRecord } from '../articles/record.ts';
import { articleKey } from '../pages/article-address.ts';

/** Which articles were read already, by their address, in whichever spelling, and by their text. */
export interface KnownArticles {
  hasAddress(address: string): boolean;
  /** Makes an article known; false when it was already. */
  add(record: ArticleRecord): boolean;
  /** Takes back the last `add`, for an article that could not be kept. */
  forget(record: ArticleRecord): void;
  /** Another address under which a known article stands. */
  addAddress(address: string): void;
}

/** Knows the articles of these records to begin with. */
export function knownArticles(records: readonly ArticleRecord[]): KnownArticles {
  const addresses = new Set(records.flatMap(({ url }) => (url === null ? [] : articleKey(url))));
  const digests = new Set(records.map(({ sha256 }) => sha256));
  const hasAddress = (address: string) => addresses.has(articleKey(address));
  const addAddress = (address: string) => void addresses.add(articleKey(address));
  return {
    hasAddress,
    addAddress,
    add({ url, sha256 }) {
      const isNew = !digests.has(sha256) && (url === null || !hasAddress(url));
      digests.add(sha256);
      if (url !== null) addAddress(url);
      return isNew;
    },
    forget({ url, sha256 }) {
      digests.delete(sha256);
      if (url !== null) addresses.delete(articleKey(url));
    },
  };
}
