import { articleKey } from '../pages/article-address.ts';
import type { FeedEntry } from '../pages/feed-entries.ts';

/** How often entries of one feed could not be read, by their `articleKey`; those that could are not in it. */
export type Tries = ReadonlyMap<string, number>;

/** An entry that can't be read is tried at so many visits. */
const MOST_TRIES = 3;

const keyOf = ({ address }: FeedEntry): string => (address === null ? '' : articleKey(address));

/** The entries that weren't tried too often already. */
export const due = (entries: readonly FeedEntry[], tries: Tries): FeedEntry[] =>
  entries.filter((entry) => (tries.get(keyOf(entry)) ?? 0) < MOST_TRIES);

/** The tries after a visit at which the entries at some addresses failed. Entries that left the feed are forgotten. */
export function triesAfter(entries: readonly FeedEntry[], tries: Tries, failed: readonly string[]): Tries {
  const failing = new Set(failed.map(articleKey));
  const counts = entries.map((entry) => {
    const before = tries.get(keyOf(entry)) ?? 0;
    const now = failing.has(keyOf(entry)) ? before + 1 : before;
    return [keyOf(entry), now > before || before >= MOST_TRIES ? now : 0] as const;
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

/** Whether an entry is to be tried again. */
export const isAnyDue = (tries: Tries): boolean => [...tries.values()].some((count) => count < MOST_TRIES);
