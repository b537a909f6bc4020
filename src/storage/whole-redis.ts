import { z } from 'zod';
import type { Entry } from './backup-text.ts';
import { connectRedis, type RedisClient, WORKING_NAME } from './redis-client.ts';
import { ROOT, redisKeys, SEPARATOR } from './redis-keys.ts';
import { StoreError } from './store-error.ts';
import { placeName } from './store-place.ts';
import { parsedText, textOf } from './stored-text.ts';

/** All keys and texts at one moment, by turns: Redis runs it as one step, and serves nobody meanwhile. */
const READ_ALL = `
  local found = {}
  for _, key in ipairs(redis.call('KEYS', ARGV[1])) do
    if redis.call('TYPE', key).ok == 'string' then
      found[#found + 1] = key
      found[#found + 1] = redis.call('GET', key)
    end
  end
  return found`;

const entryOf = async (key: string, text: string): Promise<Entry> => {
  const [namespace = '', ...rest] = key.slice(ROOT.length).split(SEPARATOR);
  return { namespace, key: rest.join(SEPARATOR), value: await parsedText(text) };
};

/** Everything of Bell Lap in a Redis at one moment. @throws StoreError when it can't be reached */
export async function readRedis(url: string): Promise<Entry[]> {
  const client = await connectRedis(url, `${WORKING_NAME}-backup`);
  try {
    const found = z.array(z.string()).parse(await client.eval(READ_ALL, { arguments: [`${ROOT}*`] }));
    const pairs = found.flatMap((key, i) => (i % 2 === 0 ? [[key, found[i + 1] ?? ''] as const] : []));
    return await Promise.all(pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, text]) => entryOf(key, text)));
  } finally {
    client.destroy();
  }
}

/** Whether a bot is connected to the same numbered database. */
async function isInUse(client: RedisClient): Promise<boolean> {
  const { db } = await client.clientInfo();
  return (await client.clientList()).some((other) => other.name === WORKING_NAME && other.db === db);
}

/**
 * Puts entries into a Redis, or none of them, once `mayReplace` has agreed to lose as many values as are there; returns how many
 * those were. What isn't Bell Lap's stays.
 * @throws StoreError when it can't be reached or a bot uses it, or what `mayReplace` throws
 */
export async function writeRedis(
  url: string,
  entries: readonly Entry[],
  mayReplace: (count: number) => void,
): Promise<number> {
  const texts = await Promise.all(entries.map(({ value }) => textOf(value)));
  const client = await connectRedis(url, `${WORKING_NAME}-restore`);
  try {
    if (await isInUse(client)) {
      const name = placeName({ kind: 'redis', url });
      throw new StoreError(`The store ${name} is in use by Bell Lap. Stop all its processes first.`);
    }
    const before = (await Array.fromAsync(redisKeys(client, ROOT))).flat();
    mayReplace(before.length);
    const together = client.multi();
    for (const key of before) together.unlink(key);
    for (const [i, { namespace, key }] of entries.entries())
      together.set(`${ROOT}${namespace}${SEPARATOR}${key}`, texts[i] ?? '');
    await together.exec();
    return before.length;
  } finally {
    client.destroy();
  }
}
