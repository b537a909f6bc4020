import { type Article, articleOfPage } from '../pages/article-of-page.ts';
import type { FeedEntry } from '../pages/feed-entries.ts';
import { UnreadableError } from '../pages/unreadable-error.ts';
import type { WebPage } from '../pages/web-page.ts';
import type { ReadArticle } from '../reading/read-article.ts';
import { readPageApart } from './read-page-apart.ts';
import type { FetchFromWeb } from './web.ts';

/** How articles are had and read. */
export interface Reader {
  readonly fetch: FetchFromWeb;
  readonly read: ReadArticle;
  readonly signal?: AbortSignal | undefined;
}

async function fetchPage(address: string, { fetch, signal }: Reader): Promise<WebPage> {
  const fetched = await fetch({ address, kind: 'page', signal });
  if (!fetched) throw new UnreadableError(address, 'the server answered 304, though it was told nothing.');
  return readPageApart(fetched.bytes, { ...fetched, where: address }, signal);
}

/** The article at an address. @throws UnreadableError */
export const fetchArticle = async (address: string, reader: Reader): Promise<Article> =>
  articleOfPage(reader.read, await fetchPage(address, reader));

/** A feed's content that is shorter, in characters, is taken for a teaser. */
const SHORTEST_CONTENT = 1000;

/**
 * The article of an entry of a feed: from its page or, if that can't be read, from the feed itself where the feed brings the whole.
 * What the page doesn't state of itself, the feed may. @throws UnreadableError
 */
export async function fetchEntry(address: string, entry: FeedEntry, reader: Reader): Promise<Article> {
  const { content, ...facts } = entry;
  const page = await fetchPage(address, reader).catch((error: unknown) => {
    const isWhole = content !== null && content.length >= SHORTEST_CONTENT;
    // A server that asks for a pause is given one: its page can be read later.
    if (!isWhole || !(error instanceof UnreadableError) || error.waitMs !== undefined) throw error;
    const source = { where: address, address, contentType: 'text/html; charset=utf-8' };
    return readPageApart(Buffer.from(content), source, reader.signal).catch(() => Promise.reject(error));
  });
  return articleOfPage(reader.read, {
    ...page,
    title: page.title ?? facts.title,
    author: page.author ?? facts.author,
    published: page.published ?? facts.published,
  });
}
