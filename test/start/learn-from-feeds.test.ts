import { expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot.ts';
import { load } from '../../src/data/load.ts';
import { createLog } from '../../src/discord/log.ts';
import { learnFromFeeds } from '../../src/start/learn-from-feeds.ts';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { command } from '../fixture-interaction.ts';
import { keptOf } from '../fixture-kept.ts';
import { feedOf, report } from '../intake/followed.ts';
import { smallSite } from '../intake/small-site.ts';
import { redisServer } from '../redis-server.ts';

const data = await load('data');
const log = createLog('silent');

/** A bot over a store that follows feeds on this machine. */
async function learningBot(store: Store, feeds: readonly string[], feedMinutes = 15) {
  const bot = createBot({
    data,
    commands,
    kept: keptOf(store),
    fetchFile: () => Promise.reject(new Error('nothing to fetch')),
    now: Temporal.Now.instant,
  });
  let timesLearned = 0;
  const learning = await learnFromFeeds({
    config: { feeds, feedMinutes, fetchPrivate: true },
    data,
    store,
    bot,
    now: Temporal.Now.instant,
    onLearned: async () => {
      timesLearned += 1;
    },
    log,
  });
  const sources = async () => JSON.stringify((await bot.respond(command('sources'))).response);
  return { ...learning, sources, timesLearned: () => timesLearned };
}

test('an article of a feed is in the answers while the bot runs, and after it was started again without the feed', async () => {
  await using site = await smallSite({ '/feed': '', '/kerr': report('Josh Kerr') });
  await using feed = await smallSite({ '/': feedOf(`${site.url}/kerr`) });
  const store = await openStore({ kind: 'memory' });
  const bot = await learningBot(store, [feed.url]);
  expect(await bot.sources()).not.toContain('Josh Kerr wins');
  await vi.waitFor(async () => expect(await bot.sources()).toContain('Josh Kerr wins'), { timeout: 10_000 });
  await bot.close();
  const later = await learningBot(store, []);
  expect(await later.sources()).toContain('Josh Kerr wins');
  await later.close();
});

describeWithRedis('processes that share a store', () => {
  test('know what another one has read, and are told of it once', async () => {
    await using server = await redisServer();
    await using site = await smallSite({ '/feed': '', '/kerr': report('Josh Kerr') });
    await using feed = await smallSite({ '/': feedOf(`${site.url}/kerr`) });
    const [ownStore, otherStore] = await Promise.all([1, 2].map(() => openStore({ kind: 'redis', url: server.url })));
    if (!ownStore || !otherStore) throw new Error('two stores');
    const own = await learningBot(ownStore, [], 0.001);
    const other = await learningBot(otherStore, [feed.url]);
    await vi.waitFor(async () => expect(await own.sources()).toContain('Josh Kerr wins'), { timeout: 10_000 });
    expect(own.timesLearned()).toBe(1);
    await own.close();
    await other.close();
    await ownStore.close();
    await otherStore.close();
  });
});
