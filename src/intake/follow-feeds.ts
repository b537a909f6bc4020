import type { ReadArticle } from '../reading/read-article.ts';
import type { Clock } from './clock.ts';
import { nextVisit } from './next-visit.ts';
import { politely } from './politely.ts';
import { type FeedVisiting, unvisited, visitFeed } from './visit-feed.ts';
import type { FetchFromWeb } from './web.ts';

/** What following feeds takes. */
export interface Following extends FeedVisiting {
  /** Addresses of the feeds. */
  readonly feeds: readonly string[];
  /** Between two visits of a feed, in milliseconds; more, where its server asks for it. */
  readonly everyMs: number;
  readonly fetch: FetchFromWeb;
  readonly read: ReadArticle;
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
}

/** Between two requests to one host, in milliseconds. */
const PAUSE_MS = 1000;

/**
 * Visits feeds at once and then on a schedule, and hands each new article to `learn`. Nothing that a feed does ends it; `stop`
 * does, and resolves when nothing is under way any more.
 */
export function followFeeds({ feeds, everyMs, read, clock, random, ...following }: Following): {
  readonly stop: () => Promise<void>;
} {
  const stopping = new AbortController();
  const { signal } = stopping;
  const reader = { fetch: politely(following.fetch, clock, PAUSE_MS), read, signal };
  async function follow(feed: string): Promise<void> {
    for (let state = unvisited; !signal.aborted; ) {
      state = await visitFeed(feed, state, reader, following);
      await clock.wait(nextVisit(everyMs, state, random()), signal);
    }
  }
  const all = Promise.all(feeds.map(follow));
  return {
    async stop() {
      stopping.abort();
      await all;
    },
  };
}
