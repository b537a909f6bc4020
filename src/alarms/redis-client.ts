import { createClient } from '@redis/client';
import type { Logger } from 'pino';

const LONGEST_PAUSE_MS = 2000;

/**
 * Connects to `url`, such as redis://localhost:6379, and again whenever the connection is lost, until `isLeaving`; what is asked
 * meanwhile waits. Each outage is one line in the log, and so is its end.
 */
export function connectRedis(url: string, isLeaving: () => boolean, log: Pick<Logger, 'info' | 'warn'>) {
  let away = false;
  const reconnectStrategy = (tries: number): number | false =>
    !isLeaving() && Math.min(50 * 2 ** tries, LONGEST_PAUSE_MS) * (1 + Math.random() / 10);
  return createClient({ url, socket: { reconnectStrategy } })
    .on('error', (err) => {
      if (!away) log.warn({ err }, 'Redis can’t be reached; alarms wait until it can');
      away = true;
    })
    .on('ready', () => {
      if (away) log.info('Redis can be reached again');
      away = false;
    });
}
