import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.ts';
import { StoreError } from '../../src/storage/store-error.ts';
import type { StorePlace } from '../../src/storage/store-place.ts';
import { readWhole } from '../../src/storage/whole-store.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { redisServer } from '../redis-server.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writingProcess } from './writing-process.ts';

const keys = ['k', 'l', 'm'];

const counted = async (place: StorePlace): Promise<unknown[]> => {
  const store = await openStore(place);
  const counts = await Promise.all(keys.map((key) => store.namespace('count').get(key)));
  await store.close();
  return counts;
};

/** Kills processes that count, one after another, each somewhere else, and looks for what they were promised. */
async function expectNothingLost(place: StorePlace): Promise<void> {
  for (const more of [1, 7, 40, 113]) {
    const writer = await writingProcess(place);
    await writer.until(writer.said() + more);
    await writer.kill();
    // One change of each may have been stored that nobody was told of yet.
    for (const count of await counted(place)) expect([writer.said(), writer.said() + 1]).toContain(count);
  }
}

test('a process that is killed while it writes to a file loses no change that it was promised', async () => {
  using folder = temporaryFolder();
  await expectNothingLost({ kind: 'sqlite', path: folder.in('count.sqlite') });
});

test('a file is refused while another process uses it, can be read meanwhile, and is free once that is killed', async () => {
  using folder = temporaryFolder();
  const place = { kind: 'sqlite', path: folder.in('count.sqlite') } as const;
  const writer = await writingProcess(place);
  await expect(openStore(place)).rejects.toThrow(StoreError);
  await expect(openStore(place)).rejects.toThrow(
    `The store ${place.path} is in use by another Bell Lap process. Stop that one first, or let several share a Redis: set STORE_URL to redis://localhost:6379, for each of them.`,
  );
  expect(await readWhole(place)).toEqual(keys.map((key) => ({ namespace: 'count', key, value: expect.any(Number) })));
  await writer.until(writer.said() + 20);
  await writer.kill();
  expect(Math.min(...(await counted(place)).map(Number))).toBeGreaterThan(20);
  expect(readdirSync(folder.in('.')).toSorted()).toEqual(['count.sqlite', 'count.sqlite-lock']);
});

describeWithRedis('Redis', () => {
  test('loses no change that a killed process was promised', async () => {
    await using server = await redisServer();
    await expectNothingLost({ kind: 'redis', url: server.url });
  });
});
