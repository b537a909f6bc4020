import type { Documents } from '../storage/documents.ts';

/**
 * The same documents, whose changes wait to be made `together` with others: one write to the disk, for which everybody has to wait,
 * does for all of them.
 */
export const unhurried = <T>(documents: Documents<T>, together: () => Promise<void>): Documents<T> => ({
  ...documents,
  async change(key, reducer) {
    await together();
    return documents.change(key, reducer);
  },
});
