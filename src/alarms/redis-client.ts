import { createClient } from '@redis/client';
import type { Logger } from 'pino';

/**
 * Connects to `url`, such as redis://localhost:6379, and again whenever the connection is lost; what is asked meanwhile waits. Each
 * outage is one line in the log, and so is its end.
 */
export function connectRedis(url: string, log: Pick<Logger, 'info' | 'warn'>) {
  let away = false;
  return createClient({ url })
    .on('error', (err) => {
      if (!away) log.warn({ err }, 'Redis can’t be reached; alarms wait until it can');
      away = true;
    })
    .on('ready', () => {
      if (away) log.info('Redis can be reached again');
      away = false;
    });
}
