import { once } from 'node:events';
import { createServer } from 'node:net';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { documentsIn } from '../../src/storage/documents.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { Shelf } from '../../src/storage/shelf.ts';
import { StoreError } from '../../src/storage/store-error.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { redisServer } from '../redis-server.ts';

const sumsIn = (shelf: Shelf) => documentsIn(shelf, { schema: z.number(), initial: 0 }, expect.fail);
const adding = (n: number) => (sum: number) => sum + n;

test('a Redis that isn’t there is told in a sentence without the password', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const opening = openStore({ kind: 'redis', url: `redis://somebody:pass-word@127.0.0.1:${port}/2` });
  await expect(opening).rejects.toThrow(StoreError);
  await expect(opening).rejects.toThrow(
    `The store redis://127.0.0.1:${port}/2 can’t be reached (connect ECONNREFUSED 127.0.0.1:${port}). Start Redis there, or correct STORE_URL.`,
  );
});

describeWithRedis('Redis', () => {
  test('with a password lets in who has it, and tells who hasn’t without a word of theirs', async () => {
    await using server = await redisServer({ password: 'right-word' });
    const at = (password: string) => server.url.replace('//', `//:${password}@`);
    const refused = openStore({ kind: 'redis', url: at('wrong-word') });
    await expect(refused).rejects.toThrow(StoreError);
    await expect(refused).rejects.toThrow('WRONGPASS');
    await expect(refused).rejects.not.toThrow('wrong-word');
    const store = await openStore({ kind: 'redis', url: at('right-word') });
    await store.namespace('a').set('k', 1);
    await store.close();
  });

  test('that ends makes operations reject, and once it is back they work again', async () => {
    await using server = await redisServer();
    const store = await openStore({ kind: 'redis', url: server.url });
    const sums = sumsIn(store.namespace('a'));
    expect(await sums.change('k', adding(1))).toBe(1);
    await server.stop();
    await expect(sums.change('k', adding(1))).rejects.toThrow();
    await expect(sums.read('k')).rejects.toThrow();
    await server.start();
    await vi.waitFor(() => sums.read('k'), { timeout: 10_000 });
    expect(await sums.change('k', adding(5))).toBe(5);
    await store.close();
  });

  test('that falls silent makes operations reject, and once it answers they work again', async () => {
    await using server = await redisServer();
    const store = await openStore({ kind: 'redis', url: server.url });
    const sums = sumsIn(store.namespace('a'));
    server.pause();
    await expect(sums.read('k')).rejects.toThrow();
    server.resume();
    await vi.waitFor(() => sums.read('k'), { timeout: 10_000 });
    await store.close();
  });

  test('can be left while it isn’t there', async () => {
    await using server = await redisServer();
    const store = await openStore({ kind: 'redis', url: server.url });
    await server.stop();
    await store.close();
    await expect(store.namespace('a').get('k')).rejects.toThrow();
  });

  test('keeps every change of several processes, however they interleave', async () => {
    await using server = await redisServer();
    const stores = [
      await openStore({ kind: 'redis', url: server.url }),
      await openStore({ kind: 'redis', url: server.url }),
    ];
    const change = fc.tuple(fc.nat(1), fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 9 }), fc.nat(3));
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
        round += 1;
        const processes = stores.map((store) => sumsIn(store.namespace(`sums-${'x'.repeat(round)}`)));
        const naive = new Map<string, number>();
        const made = changes.map(async ([who, key, n, pause]) => {
          naive.set(key, (naive.get(key) ?? 0) + n);
          for (let i = 0; i < pause; i += 1) await new Promise(setImmediate);
          await processes[who]?.change(key, adding(n));
        });
        await Promise.all(made);
        for (const sums of processes)
          for (const key of ['a', 'b']) expect(await sums.read(key)).toBe(naive.get(key) ?? 0);
      }),
      { numRuns: 60 },
    );
    for (const store of stores) await store.close();
  });
});
