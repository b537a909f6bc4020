import type { Logger } from 'pino';
import type { Bot } from './bot.ts';
import type { Config } from './config.ts';
import type { Data } from './data/load.ts';
import { knownArticles } from './intake/known-articles.ts';
import { articleReader } from './reading/read-article.ts';
import { articlesIn } from './storage/articles.ts';
import type { Store } from './storage/open-store.ts';

/** What learning takes. */
export interface Learning {
  readonly config: Pick<Config, 'feeds' | 'feedMinutes' | 'fetchPrivate'>;
  /** What the bot knew when it started. */
  readonly data: Data;
  readonly store: Store;
  readonly bot: Pick<Bot, 'learn'>;
  readonly now: () => Temporal.Instant;
  /** Hears of each article once the bot knows it. */
  readonly onLearned: () => Promise<void>;
  readonly log: Logger;
}

/**
 * Teaches the bot what it has read before, and then what is new in the feeds it follows; each article is stored before it counts.
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
  const before = await shelf.all();
  bot.learn(before);
  if (config.feeds.length === 0) return { close: async () => {} };
  // Reading pages takes libraries that a bot without feeds needn't hold in memory.
  const { follow } = await import('./follow.ts');
  return follow(config, {
    known: knownArticles([...data.articles, ...before.map(({ record }) => record)]),
    async learn(record) {
      bot.learn([await shelf.add({ record, at: now() })]);
      await onLearned();
    },
    read: articleReader(data),
    log,
  });
}
