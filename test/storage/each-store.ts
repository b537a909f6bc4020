import { describe } from 'vitest';
import { openStore, type Store } from '../../src/storage/open-store.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { redisServer } from '../redis-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A store of its own for one test. */
export interface OwnStore extends AsyncDisposable {
  readonly store: Store;
}

async function memoryStore(): Promise<OwnStore> {
  const store = await openStore({ kind: 'memory' });
  return { store, [Symbol.asyncDispose]: () => store.close() };
}

async function fileStore(): Promise<OwnStore> {
  const folder = temporaryFolder();
  const store = await openStore({ kind: 'sqlite', path: folder.in('own.sqlite') });
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      folder[Symbol.dispose]();
    },
  };
}

async function redisStore(): Promise<OwnStore> {
  const server = await redisServer();
  const store = await openStore({ kind: 'redis', url: server.url });
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store.close().finally(server.remove);
    },
  };
}

/** Runs the same tests over every kind of store. */
export function eachStore(title: string, tests: (open: () => Promise<OwnStore>) => void): void {
  describe(`${title}, in memory`, () => tests(memoryStore));
  describe(`${title}, in a SQLite file`, () => tests(fileStore));
  describeWithRedis(`${title}, in Redis`, () => tests(redisStore));
}
