import type { Entry } from './backup-text.ts';
import { connectRedis, type RedisClient, WORKING_NAME } from './redis-client.ts';
import { AT_A_TIME, namedBy, ROOT, redisKeys, SEPARATOR } from './redis-keys.ts';
import { StoreError } from './store-error.ts';
import { placeName } from './store-place.ts';
import { parsedText, textOf } from './stored-text.ts';

/** All keys of Bell Lap. */
async function ownKeys(client: RedisClient): Promise<string[]> {
  const keys = (await Array.fromAsync(redisKeys(client, ROOT))).flat();
  return keys.filter((key) => namedBy(key) !== null);
}

/** The values of keys, as far as they are still there, a piece at a time; Redis goes on working meanwhile. */
async function* entriesOf(client: RedisClient, keys: readonly string[]): AsyncGenerator<Entry, void> {
  for (let from = 0; from < keys.length; from += AT_A_TIME) {
    const piece = keys.slice(from, from + AT_A_TIME);
    const texts = await client.mGet(piece);
    for (const [i, key] of piece.entries()) {
      const [text, named] = [texts[i], namedBy(key)];
      if (named && typeof text === 'string') yield { ...named, value: await parsedText(text) };
    }
  }
}

/**
 * Everything of Bell Lap in a Redis: each value whole, as it was at some moment of the reading, and those of the namespaces of
 * `first` before all others.
 * @throws StoreError when it can't be reached
 */
export async function readRedis(url: string, first: readonly string[]): Promise<Entry[]> {
  const client = await connectRedis(url, `${WORKING_NAME}-backup`);
  try {
    const isFirst = (key: string): boolean => first.includes(namedBy(key)?.namespace ?? '');
    const keys = (await ownKeys(client)).sort();
    return await Array.fromAsync(entriesOf(client, [...keys.filter(isFirst), ...keys.filter((key) => !isFirst(key))]));
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
    const before = await ownKeys(client);
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
