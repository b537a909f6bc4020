import { createClient } from '@redis/client';
import { StoreError } from './store-error.ts';
import { placeName } from './store-place.ts';

/** Discord waits for three seconds, so a server that says nothing for longer counts as lost. */
const SILENCE_MS = 5000;
const PING_MS = 2000;

/** What processes call themselves that work on the store, so that a restore can tell. */
export const WORKING_NAME = 'bell-lap';

/** Several addresses of one name fail with an error that has no message of its own. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
};

/**
 * A connection to Redis, under a name of the process that the server shows. When it is lost, commands reject at once until it has
 * come back by itself.
 * @throws StoreError when there is none to be had
 */
export async function connectRedis(url: string, name: string = WORKING_NAME) {
  let hasWorked = false;
  const client = createClient({
    url,
    name,
    disableOfflineQueue: true,
    pingInterval: PING_MS,
    socket: {
      connectTimeout: SILENCE_MS,
      socketTimeout: SILENCE_MS,
      // At the start a person is there to be told.
      reconnectStrategy: (retries) => hasWorked && Math.min(50 * 2 ** retries, 2000) + Math.random() * 100,
    },
  });
  client.setMaxListeners(0); // each namespace listens
  client.on('error', () => {}); // told by whatever command fails
  try {
    await client.connect();
    await client.ping();
    hasWorked = true;
    return client;
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw new StoreError(
      `The store ${placeName({ kind: 'redis', url })} can’t be reached (${reasonOf(error)}). Start Redis there, or correct STORE_URL.`,
    );
  }
}

export type RedisClient = Awaited<ReturnType<typeof connectRedis>>;
