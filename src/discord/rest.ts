import { REST } from 'discord.js';
import type { Logger } from 'pino';
import { restSweep } from './rest-sweep.ts';

/** What it takes to ask Discord for something. */
export interface RestSettings {
  /** Base URL of Discord's API. */
  readonly api: string;
  readonly token: string;
  readonly log: Logger;
}

/** Discord shuts a bot out for a while after 10,000 requests in ten minutes that it refused. */
const WARN_EVERY = 1_000;

/**
 * The one way out for what the bot says by itself: it keeps to Discord's 50 requests a second, waits as long as a 429 says, and
 * tries a 5xx or a time-out (10 s) three times more, with the same bytes. Answers to interactions don't go this way, as they don't
 * count among the 50, and shouldn't wait for announcements; what is said of a refused post, later and seldom, does.
 */
export function createRest({ api, token, log }: RestSettings): REST {
  const rest = new REST({
    api,
    timeout: 10_000,
    retries: 3,
    invalidRequestWarningInterval: WARN_EVERY,
    ...restSweep,
  });
  rest.on('invalidRequestWarning', ({ count, remainingTime }) =>
    log.error(
      { count, remainingMs: remainingTime },
      'Discord refused many requests; after 10,000 in ten minutes it shuts this machine out',
    ),
  );
  return rest.setToken(token);
}
