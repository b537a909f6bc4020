import type { Logger } from 'pino';
import type { ArticleRecord } from '../articles/record.ts';
import { isSameSite } from '../pages/article-address.ts';
import type { Article } from '../pages/article-of-page.ts';
import { type FeedEntry, feedEntries } from '../pages/feed-entries.ts';
import { UnreadableError } from '../pages/unreadable-error.ts';
import type { Reader } from './fetch-article.ts';
import type { KnownArticles } from './known-articles.ts';
import type { VisitState } from './next-visit.ts';
import { readEntries } from './read-entries.ts';
import { due, isAnyDue, type Tries, triesAfter } from './retries.ts';
import { shownAddress } from './shown-address.ts';
import type { WebRequest } from './web.ts';

/** What is remembered of a feed between two visits. */
export interface FeedState extends VisitState {
  readonly known: WebRequest['known'];
  readonly tries: Tries;
}

/** A feed that was never visited. */
export const unvisited: FeedState = { failures: 0, askedMs: 0, known: undefined, tries: new Map() };

/** How articles get from a feed into the bot. */
export interface FeedVisiting {
  readonly known: KnownArticles;
  /** Keeps the record of a new article. If it throws, the article is tried again at the next visit. */
  readonly learn: (record: ArticleRecord) => void | Promise<void>;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** Trouble with the web is one sentence in the log; anything else is a fault of the bot and brings its cause. */
function logTrouble(log: FeedVisiting['log'], address: string, error: unknown): void {
  const feed = shownAddress(address);
  if (error instanceof UnreadableError) log.warn({ feed }, `${shownAddress(error.where)}: ${error.reason}`);
  else log.error({ feed, err: error }, 'An article of a feed could not be read or kept');
}

const waitAskedBy = (error: unknown): number => (error instanceof UnreadableError ? (error.waitMs ?? 0) : 0);

/** What came of the entries of a feed that were due. */
interface Outcome {
  /** The addresses of those that could not be read or kept. */
  readonly failed: readonly string[];
  readonly askedMs: number;
}

/**
 * Reads what is new among the entries of a feed. Once the feed's own server asks for a pause, those that are left wait for the
 * next visit.
 */
async function readNew(
  feed: string,
  entries: readonly FeedEntry[],
  reader: Reader,
  { known, learn, log }: FeedVisiting,
): Promise<Outcome> {
  const pausing = new AbortController();
  const signal = AbortSignal.any([reader.signal ?? pausing.signal, pausing.signal]);
  const failed: string[] = [];
  let askedMs = 0;
  const complain = (error: unknown, address: string | null): void => {
    logTrouble(log, feed, error);
    if (address === null) return;
    failed.push(address);
    askedMs = isSameSite(address, feed) ? waitAskedBy(error) : 0;
    if (askedMs > 0) pausing.abort();
  };
  const keep = async ({ record }: Article): Promise<void> => {
    await learn(record);
    const url = record.url === null ? null : shownAddress(record.url);
    log.info({ feed: shownAddress(feed), article: record.id, url }, 'Read an article');
  };
  await readEntries(entries, { ...reader, signal }, { known, learn: keep, complain });
  return { failed, askedMs };
}

/** Visits a feed once and reads what is new in it. Every trouble ends in the log; it never rejects. */
export async function visitFeed(
  feed: string,
  state: FeedState,
  reader: Reader,
  visiting: FeedVisiting,
): Promise<FeedState> {
  try {
    const fetched = await reader.fetch({ address: feed, kind: 'feed', known: state.known, signal: reader.signal });
    if (!fetched) return { ...state, failures: 0, askedMs: 0 };
    const entries = feedEntries(fetched.bytes, { ...fetched, where: feed });
    const { failed, askedMs } = await readNew(feed, due(entries, state.tries), reader, visiting);
    const tries = triesAfter(entries, state.tries, failed);
    // A feed that answers "nothing changed" doesn't bring again what is to be tried again.
    const known = askedMs > 0 || isAnyDue(tries) ? undefined : fetched.freshness;
    return { failures: 0, askedMs: Math.max(askedMs, fetched.freshness.maxAgeMs ?? 0), known, tries };
  } catch (error) {
    if (!reader.signal?.aborted) logTrouble(visiting.log, feed, error);
    return { ...state, failures: state.failures + 1, askedMs: waitAskedBy(error) };
  }
}
