import type { Logger } from 'pino';
import type { Bot } from './bot.ts';
import type { Config } from './config.ts';
import type { Data } from './data/load.ts';
import { systemClock } from './intake/clock.ts';
import { followFeeds } from './intake/follow-feeds.ts';
import { knownArticles } from './intake/known-articles.ts';
import { isPublicAddress } from './intake/public-address.ts';
import { userAgent } from './intake/user-agent.ts';
import { openWeb, type Web } from './intake/web.ts';
import { articleReader } from './reading/read-article.ts';
import { articlesIn } from './storage/articles.ts';
import type { Store } from './storage/open-store.ts';

/** The web as far as the settings let the bot see it. */
export const webOf = ({ fetchPrivate }: Pick<Config, 'fetchPrivate'>): Web =>
  openWeb({ mayConnect: fetchPrivate ? () => true : isPublicAddress, userAgent });

/** What learning takes. */
export interface Learning {
  readonly config: Pick<Config, 'feeds' | 'feedMinutes' | 'fetchPrivate'>;
  /** What the bot knew when it started. */
  readonly data: Data;
  readonly store: Store;
  readonly bot: Bot;
  readonly log: Logger;
}

/**
 * Teaches the bot what it has read before, and then what is new in the feeds it follows; each article is stored before it counts.
 * @throws Error when the store fails
 */
export async function learnFromFeeds({ config, data, store, bot, log }: Learning): Promise<{ close(): Promise<void> }> {
  const shelf = articlesIn(store.namespace('article'), (id, problem) =>
    log.error({ id, problem }, 'An article that was read before can’t be read any more; it is left where it is'),
  );
  const before = await shelf.all();
  bot.learn(before);
  if (config.feeds.length === 0) return { close: async () => {} };
  const web = webOf(config);
  const following = followFeeds({
    feeds: config.feeds,
    everyMs: config.feedMinutes * 60_000,
    known: knownArticles([...data.articles, ...before]),
    async learn(record) {
      await shelf.add(record);
      bot.learn([record]);
    },
    fetch: web.fetch,
    read: articleReader(data),
    log,
    clock: systemClock,
    random: Math.random,
  });
  return {
    async close() {
      await following.stop();
      await web.close();
    },
  };
}
