import KeyvRedis from '@keyv/redis';
import type { RedisClient } from './redis-client.ts';
import { ROOT, redisKeys, SEPARATOR } from './redis-keys.ts';
import type { ComparingAdapter } from './shelf.ts';

/** Whether the text was replaced; no text is an empty one, as nothing stored is empty. Redis runs it as one step. */
const REPLACE = `
  if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
  if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2]) end
  return 1`;

/** @keyv/redis on a connection that, once closed, isn't opened anew by whoever comes late. */
class OpenOnce extends KeyvRedis<string> {
  override getClient() {
    return Promise.resolve(this.client);
  }
}

/** One namespace in Redis, as a store for one Keyv. Rejects with the client's errors. */
export function redisStore(client: RedisClient, name: string): ComparingAdapter {
  const namespace = ROOT + name;
  const store = new OpenOnce(client, { namespace, keyPrefixSeparator: SEPARATOR, throwOnErrors: true });
  const keyOf = (key: string) => store.createKeyPrefix(key, namespace);
  const beginning = keyOf('');
  return {
    namespace,
    opts: { dialect: 'redis' },
    get: (key) => store.get(key),
    set: (key, text) => store.set(key, text),
    delete: (key) => store.delete(key),
    clear: () => store.clear(),
    async replace(key, before = '', after = '') {
      return (await client.eval(REPLACE, { keys: [keyOf(key)], arguments: [before, after] })) === 1;
    },
    async *iterator() {
      for await (const keys of redisKeys(client, beginning)) {
        const texts = await client.mGet(keys);
        for (const [i, key] of keys.entries()) {
          const text = texts[i];
          if (typeof text === 'string') yield [key.slice(beginning.length), text];
        }
      }
    },
  };
}
