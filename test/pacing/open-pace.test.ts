import { expect, onTestFinished, test } from 'vitest';
import { openPace } from '../../src/pacing/open-pace.ts';
import type { StorePlace } from '../../src/storage/store-place.ts';
import { readWhole } from '../../src/storage/whole-store.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { redisServer } from '../redis-server.ts';

/** How long it takes until so many processes have had `count` turns together that they ask for all at once, in milliseconds. */
async function timeFor(place: StorePlace, processes: number, count: number): Promise<number> {
  const paces = await Promise.all(Array.from({ length: processes }, () => openPace(place)));
  onTestFinished(async () => void (await Promise.all(paces.map((pace) => pace.close()))));
  const began = performance.now();
  await Promise.all(Array.from({ length: count }, (_, i) => paces[i % processes]?.turn('due')));
  return performance.now() - began;
}

/** 45 a second after the first, of which one may be there at once. */
const leastMs = (count: number): number => ((count - 2) * 1000) / 45 - 1;

test('one process keeps to 45 a second', async () => {
  expect(await timeFor({ kind: 'memory' }, 1, 60)).toBeGreaterThanOrEqual(leastMs(60));
});

describeWithRedis('on Redis', () => {
  test('three processes keep to 45 a second together, and a backup knows nothing of it', async () => {
    await using server = await redisServer();
    const place = { kind: 'redis', url: server.url } as const;
    expect(await timeFor(place, 3, 60)).toBeGreaterThanOrEqual(leastMs(60));
    expect(await readWhole(place)).toEqual([]);
  });

  test('while Redis is away nobody is let through', async () => {
    await using server = await redisServer({ lasting: true });
    const pace = await openPace({ kind: 'redis', url: server.url });
    onTestFinished(() => pace.close());
    await pace.turn('due');
    await server.stop();
    await expect(pace.turn('due')).rejects.toThrow();
    await server.start();
    await expect.poll(() => pace.turn('due').then(() => 'through', String), { timeout: 20_000 }).toBe('through');
  });
});
