import type { ArticleRecord } from '../../src/articles/record.ts';
import { type Following, followFeeds } from '../../src/intake/follow-feeds.ts';
import { knownArticles } from '../../src/intake/known-articles.ts';
import { openWeb } from '../../src/intake/web.ts';
import { articleReader } from '../../src/reading/read-article.ts';
import { captureLog } from '../discord/captured-log.ts';
import { smallKnowledge } from '../reading/small-knowledge.ts';
import { type HandClock, handClock } from './hand-clock.ts';

/** Feeds that a test follows, with everything that came of it. */
export interface Followed extends AsyncDisposable {
  readonly clock: HandClock;
  readonly learnt: readonly ArticleRecord[];
  /** What stands in the log above info, in order: sentences. */
  troubles(): string[];
  /** The wait after the visit under way, and the visit after it. */
  again(): Promise<void>;
}

const EVERY_MS = 900_000;

/** Follows feeds with everything real but the clock and chance; only 127.0.0.1 may be connected to. */
export function follow(feeds: readonly string[], more: Partial<Following> = {}): Followed {
  const clock = handClock();
  const learnt: ArticleRecord[] = [];
  const { log, lines } = captureLog();
  const web = openWeb({
    mayConnect: (address) => address === '127.0.0.1',
    userAgent: 'Bell-Lap/test',
    limitMs: 3_000,
    limitBytes: 200_000,
  });
  const following = followFeeds({
    feeds,
    everyMs: EVERY_MS,
    known: knownArticles([]),
    learn: (record) => void learnt.push(record),
    fetch: web.fetch,
    read: articleReader(smallKnowledge),
    log,
    clock,
    random: () => 0,
    ...more,
  });
  return {
    clock,
    learnt,
    troubles: () => lines.map((line) => JSON.parse(line)).flatMap(({ level, msg }) => (level === 'info' ? [] : [msg])),
    async again() {
      await clock.asked();
      clock.pass();
      await clock.asked();
    },
    async [Symbol.asyncDispose]() {
      await following.stop();
      await web.close();
    },
  };
}

/** A page with a short report on it, the race's winner its only difference. */
export const report = (winner: string): string =>
  `<html><head><title>${winner} wins</title></head><body><p>${winner} won the men’s 1500m at the Bislett Games in 2024 in 3:30.12,
  and said that there was more to come before the season is over.</p><p>“I felt good tonight,” said ${winner}.</p></body></html>`;

/** An RSS feed of links. */
export const feedOf = (...links: readonly string[]): string =>
  `<rss version="2.0"><channel><title>News</title>${links
    .map((link, i) => `<item><title>Entry ${i + 1}</title><link>${link}</link></item>`)
    .join('')}</channel></rss>`;
