import { namespaceName } from './namespace-name.ts';
import type { RedisClient } from './redis-client.ts';

/** As many keys as Redis looks at, or values as it hands out, before it serves others. */
export const AT_A_TIME = 1000;

/** What the keys of a namespace are called in Redis begins so; BullMQ's and others' may, too. */
export const ROOT = 'bell-lap:';

/** What stands between a namespace and its keys, as @keyv/redis has it. */
export const SEPARATOR = '::';

/** Where a value stands, as the bot calls it. */
export interface Named {
  readonly namespace: string;
  readonly key: string;
}

/** What a key of Redis stands for; null for one that is somebody else's, such as BullMQ's. */
export function namedBy(redisKey: string): Named | null {
  const [namespace = '', ...rest] = redisKey.slice(ROOT.length).split(SEPARATOR);
  const isOwn = redisKey.startsWith(ROOT) && rest.length > 0 && namespaceName.safeParse(namespace).success;
  return isOwn ? { namespace, key: rest.join(SEPARATOR) } : null;
}

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
