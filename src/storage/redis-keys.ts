import type { RedisClient } from './redis-client.ts';

/** As many keys as Redis looks at before it serves others. */
const AT_A_TIME = 1000;

/** What the keys of a namespace are called in Redis begins so; BullMQ and others may use the same Redis. */
export const ROOT = 'bell-lap:';

/** What stands between a namespace and its keys, as @keyv/redis has it. */
export const SEPARATOR = '::';

/**
 * The keys of strings that begin in some way, each once, a piece at a time; Redis goes on working meanwhile. The beginning has
 * no character that patterns know.
 */
export async function* redisKeys(client: RedisClient, beginning: string): AsyncGenerator<string[], void> {
  const seen = new Set<string>(); // Redis may name one twice
  let cursor = '0';
  do {
    const found = await client.scan(cursor, { MATCH: `${beginning}*`, COUNT: AT_A_TIME, TYPE: 'string' });
    cursor = found.cursor;
    const fresh = new Set(found.keys).difference(seen);
    for (const key of fresh) seen.add(key);
    if (fresh.size > 0) yield [...fresh];
  } while (cursor !== '0');
}
