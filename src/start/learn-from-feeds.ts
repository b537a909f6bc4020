import type { Logger } from 'pino';
import type { Bot } from '../bot.ts';
import type { Config } from '../config.ts';
import type { Data } from '../data/load.ts';
import { knownArticles } from '../intake/known-articles.ts';
import { readerOf } from '../reader-of.ts';
import { articlesIn, type LearnedArticle } from '../storage/articles.ts';
import type { Store } from '../storage/open-store.ts';
import { followShelf } from './follow-shelf.ts';

/** What learning takes. */
export interface Learning {
  readonly config: Pick<Config, 'feeds' | 'feedMinutes' | 'fetchPrivate'>;
  /** What the bot knew when it started. */
  readonly data: Data;
  readonly store: Store;
  readonly bot: Pick<Bot, 'learn'>;
  readonly now: () => Temporal.Instant;
  /** Hears of it once the bot knows new articles. */
  readonly onLearned: () => Promise<void>;
  readonly log: Logger;
}

/**
 * Teaches the bot what it has read before, and then what is new in the feeds it follows; each article is stored before it counts.
 * Where other processes use the store, what they read is learned within `feedMinutes`.
 * @throws Error when the store fails
 */
export async function learnFromFeeds({
  config,
  data,
  store,
  bot,
  now,
  onLearned,
  log,
}: Learning): Promise<{ close(): Promise<void> }> {
  const shelf = articlesIn(store.namespace('article'), (id, problem) =>
    log.error({ id, problem }, 'An article that was read before can’t be read any more; it is left where it is'),
  );
  const learned = new Set<string>();
  const known = knownArticles(data.articles);

  /** Whether there was anything new. */
  function learn(articles: readonly LearnedArticle[]): boolean {
    const unknown = articles.filter(({ record }) => !learned.has(record.id));
    for (const { record } of unknown) {
      learned.add(record.id);
      known.add(record);
    }
    bot.learn(unknown);
    return unknown.length > 0;
  }
  const learnAndTell = async (articles: readonly LearnedArticle[]): Promise<void> => {
    if (learn(articles)) await onLearned();
  };

  learn(await shelf.all());
  const others = store.isShared
    ? followShelf(async () => learnAndTell(await shelf.all()), config.feedMinutes, log)
    : null;
  const feeds = config.feeds.length === 0 ? null : await followFeeds();
  return { close: async () => void (await Promise.all([feeds?.close(), others?.close()])) };

  async function followFeeds() {
    // Reading pages takes libraries that a bot without feeds needn't hold in memory.
    const { follow } = await import('./follow.ts');
    return follow(config, {
      known,
      learn: async (record) => learnAndTell([await shelf.add({ record, at: now() })]),
      read: readerOf(data),
      log,
    });
  }
}
