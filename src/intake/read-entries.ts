import type { Article } from '../pages/article-of-page.ts';
import type { FeedEntry } from '../pages/feed-entries.ts';
import { UnreadableError } from '../pages/unreadable-error.ts';
import { fetchEntry, type Reader } from './fetch-article.ts';
import type { KnownArticles } from './known-articles.ts';

/** What is done with the entries of a feed. */
export interface EntryHandling {
  readonly known: KnownArticles;
  /** Keeps an article that is new. If it throws, the article stays unknown. */
  readonly learn: (article: Article, address: string) => void | Promise<void>;
  /** Hears what became of an entry that could not be read or kept; `address` is null when the feed links to none. */
  readonly complain: (error: unknown, address: string | null) => void;
}

const nowhere = ({ title }: FeedEntry): UnreadableError =>
  new UnreadableError(`“${title?.slice(0, 100) ?? 'an entry'}”`, 'the feed links to no web page for it.');

async function keep(article: Article, address: string, { known, learn }: EntryHandling): Promise<void> {
  try {
    await learn(article, address);
  } catch (error) {
    known.forget(article.record);
    throw error;
  }
}

/**
 * Reads the entries of a feed that aren't known, one after the other, until the reader's signal. One in trouble holds up no
 * other. A known article is known by its address in the feed from then on, too.
 */
export async function readEntries(
  entries: readonly FeedEntry[],
  reader: Reader,
  handling: EntryHandling,
): Promise<void> {
  const { known, complain } = handling;
  for (const entry of entries) {
    const { address } = entry;
    if (reader.signal?.aborted) return;
    if (address === null) complain(nowhere(entry), address);
    if (address === null || known.hasAddress(address)) continue;
    try {
      const article = await fetchEntry(address, entry, reader);
      // Known before it is kept: two feeds may bring one article at the same time.
      if (known.add(article.record)) await keep(article, address, handling);
      known.addAddress(address);
    } catch (error) {
      if (!reader.signal?.aborted) complain(error, address);
    }
  }
}
