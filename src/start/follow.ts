import type { Config } from '../config.ts';
import { systemClock } from '../intake/clock.ts';
import { type Following, followFeeds } from '../intake/follow-feeds.ts';
import { isPublicAddress } from '../intake/public-address.ts';
import { userAgent } from '../intake/user-agent.ts';
import { openWeb, type Web } from '../intake/web.ts';

/** The web as far as the settings let the bot see it. */
export const webOf = ({ fetchPrivate }: Pick<Config, 'fetchPrivate'>): Web =>
  openWeb({ mayConnect: fetchPrivate ? () => true : isPublicAddress, userAgent });

/** Follows the feeds of the settings. */
export function follow(
  config: Pick<Config, 'feeds' | 'feedMinutes' | 'fetchPrivate'>,
  following: Pick<Following, 'known' | 'learn' | 'read' | 'log'>,
): { close(): Promise<void> } {
  const web = webOf(config);
  const everyMs = config.feedMinutes * 60_000;
  const { feeds } = config;
  const { stop } = followFeeds({
    ...following,
    feeds,
    everyMs,
    fetch: web.fetch,
    clock: systemClock,
    random: Math.random,
  });
  return {
    async close() {
      await stop();
      await web.close();
    },
  };
}
