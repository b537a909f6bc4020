import { type AnyFeed, parseFeed } from 'feedsmith';
import { z } from 'zod';
import { webAddress } from './article-address.ts';
import { decodeText } from './decode-text.ts';
import { plainText } from './plain-text.ts';
import { statedDay } from './stated-day.ts';
import { UnreadableError } from './unreadable-error.ts';
import type { PageSource } from './web-page.ts';

/** One article that a feed announces. What a feed doesn't state is null. */
export interface FeedEntry {
  /** Where the article stands; null when the feed links to nothing on the web. */
  readonly address: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: string | null;
  /** The article's HTML, where the feed brings more than a teaser. */
  readonly content: string | null;
}

const text = z.string().optional().catch(undefined);
/** An entry as its feed writes it; what is no text counts as not written. */
const writtenSchema = z.object({ link: text, title: text, author: text, date: text, content: text });
type Written = { readonly [Part in keyof z.infer<typeof writtenSchema>]: unknown };

/** A feed brings its latest articles, 10 to 100; of a longer one the first are read. */
const MOST_ENTRIES = 100;

function written(parsed: AnyFeed): Written[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ link, guid, title, authors, dc, pubDate, content, description }) => ({
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        title,
        author: dc?.creators?.[0] ?? authors?.[0]?.name,
        date: pubDate ?? dc?.dates?.[0],
        content: content?.encoded ?? description,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ links, title, authors, published, updated, content }) => ({
        link: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
        title: title?.value,
        author: authors?.[0]?.name,
        date: published ?? updated,
        content: content?.value,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link, title, dc, content, description }) => ({
        link,
        title,
        author: dc?.creators?.[0],
        date: dc?.dates?.[0],
        content: content?.encoded ?? description,
      }));
    case 'json': {
      const { items } = parsed.feed;
      return (Array.isArray(items) ? items : []).map(
        ({ url, external_url, title, authors, date_published, content_html }) => ({
          link: url ?? external_url,
          title,
          author: authors?.[0]?.name,
          date: date_published,
          content: content_html,
        }),
      );
    }
  }
}

function parsed(text: string, where: string): AnyFeed {
  try {
    return parseFeed(text);
  } catch (cause) {
    throw new UnreadableError(where, 'this is no RSS, Atom or JSON feed that can be read.', { cause });
  }
}

/**
 * The articles a feed announces, in its order; RSS, Atom, RDF and JSON Feed.
 * @throws UnreadableError for what is no feed.
 */
export function feedEntries(bytes: Uint8Array, { where, address, contentType }: PageSource): FeedEntry[] {
  const entries = written(parsed(decodeText(bytes, contentType), where)).slice(0, MOST_ENTRIES);
  return entries.map((entry) => {
    const { link, title, author, date, content } = writtenSchema.parse(entry);
    return {
      address: link === undefined ? null : webAddress(link, address ?? undefined),
      title: plainText(title ?? '') || null,
      author: plainText(author ?? '') || null,
      published: statedDay(date ?? ''),
      content: content ?? null,
    };
  });
}
