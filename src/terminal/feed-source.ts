import type { Reader } from '../intake/fetch-article.ts';
import { type FeedEntry, feedEntries } from '../pages/feed-entries.ts';
import { readBytes } from './text-file.ts';

/** The entries of a feed at an address or in a file. @throws TextFileError or UnreadableError */
export async function entriesOf(feed: string, { fetch, signal }: Reader): Promise<FeedEntry[]> {
  if (!/^https?:\/\//i.test(feed))
    return feedEntries(await readBytes(feed), { where: feed, address: null, contentType: '' });
  const fetched = await fetch({ address: feed, kind: 'feed', signal });
  return fetched ? feedEntries(fetched.bytes, { ...fetched, where: feed }) : [];
}
