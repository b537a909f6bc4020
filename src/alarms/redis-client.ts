import { createClient } from '@redis/client';
import type { Logger } from 'pino';

/** A connection to Redis that is made anew whenever it is lost. What is asked meanwhile waits. */
export type RedisClient = ReturnType<typeof connectRedis>;

/** Connects to `url`, such as redis://localhost:6379, and writes one line for each outage and one for its end. */
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
