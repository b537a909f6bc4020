import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Alarms, Ring, Yields } from '../../src/alarms/alarms.ts';
import { alarmsHere } from '../../src/alarms/alarms-here.ts';
import { alarmsOnRedis } from '../../src/alarms/alarms-on-redis.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { type RedisServer, redisServer } from '../redis-server.ts';
import { quietLog } from './quiet-log.ts';
import { until } from './until.ts';

const soon = (ms = 0): Temporal.Instant => Temporal.Now.instant().add({ milliseconds: ms });

interface Setting {
  readonly concurrency: number;
  readonly yields: Yields;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** What every kind of alarms must do. The tests run side by side, as each waits most of its time. */
function contract(make: (ring: Ring, setting: Setting) => Alarms): void {
  const started: Alarms[] = [];
  afterAll(() => Promise.all(started.map((alarms) => alarms.close())));
  function start(ring: Ring, setting: Partial<Setting> = {}): Alarms {
    const alarms = make(ring, { concurrency: 4, yields: (id) => id.startsWith('yields'), log: quietLog, ...setting });
    started.push(alarms);
    return alarms;
  }

  /** Alarms that write down what rang; `end` is an alarm to wait for, as nothing can be seen not to happen. */
  function recorded() {
    const rang: string[] = [];
    const { set, cancel } = start(async (id) => void rang.push(id));
    const end = async (ms = 0): Promise<readonly string[]> => {
      await set('end', soon(ms));
      await until(() => rang.includes('end'));
      return rang;
    };
    return { set, cancel, end };
  }

  test('an alarm doesn’t ring before its moment, and then once', async () => {
    const rang: bigint[] = [];
    const moment = soon(300);
    const { set } = start(async (id) => {
      if (id === 'it') rang.push(Temporal.Now.instant().epochNanoseconds);
      else rang.push(0n);
    });
    await set('it', moment);
    await set('end', soon(800));
    await until(() => rang.includes(0n));
    expect(rang).toHaveLength(2);
    expect(rang[0]).toBeGreaterThanOrEqual(moment.epochNanoseconds);
  });

  test('a moment that is past rings', async () => {
    const { set, end } = recorded();
    await set('past', soon(-1e9));
    expect(await end(300)).toEqual(['past', 'end']);
  });

  test.each([
    ['an earlier', 100_000, 200, ['it', 'end']],
    ['a later', 1000, 100_000, ['end']],
  ])('%s moment takes the place of the one before', async (_, before, after, rang) => {
    const { set, end } = recorded();
    await set('it', soon(before));
    await set('it', soon(after));
    expect(await end(1300)).toEqual(rang);
  });

  test('a cancelled alarm doesn’t ring, and one that isn’t there can be cancelled', async () => {
    const { set, cancel, end } = recorded();
    await set('it', soon(1000));
    await cancel('it');
    await cancel('nothing');
    expect(await end(1300)).toEqual(['end']);
  });

  test('one cancelled can be set again', async () => {
    const { set, cancel, end } = recorded();
    await set('it', soon(1000));
    await cancel('it');
    await set('it', soon(200));
    expect(await end(1300)).toEqual(['it', 'end']);
  });

  test('ids are any strings, up to a hundred characters', async () => {
    const ids = ['a:b:c', ':', '7', 'x'.repeat(100), 'Ångström 🏃 "\n\0'];
    const { set, end } = recorded();
    for (const id of ids) await set(id, soon(100));
    expect((await end(500)).toSorted()).toEqual([...ids, 'end'].toSorted());
  });

  test('they ring in the order of their moments', async () => {
    const { set, end } = recorded();
    const moments = [900, 300, 700, 500, 100];
    await Promise.all(moments.map((ms) => set(`${ms}`, soon(ms + 200))));
    expect(await end(1400)).toEqual(['100', '300', '500', '700', '900', 'end']);
  });

  test('what is set while it rings rings after, never at the same time', async () => {
    const log: string[] = [];
    const alarms = start(async (id) => {
      log.push('rings');
      if (log.length === 1) {
        await alarms.set(id, soon(100_000));
        await alarms.set(id, soon());
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
      log.push('rang');
    });
    await alarms.set('it', soon());
    await until(() => log.length === 4);
    expect(log).toEqual(['rings', 'rang', 'rings', 'rang']);
  });

  test('what is set and cancelled while it rings doesn’t ring', async () => {
    const rang: string[] = [];
    const alarms = start(async (id) => {
      rang.push(id);
      if (id === 'end') return;
      await alarms.set(id, soon());
      await alarms.cancel(id);
      await alarms.set('end', soon(500));
    });
    await alarms.set('it', soon());
    await until(() => rang.includes('end'));
    expect(rang).toEqual(['it', 'end']);
  });

  test.each([
    ['that waits for others to end takes another moment', 'it', (alarms: Alarms) => alarms.set('it', soon(100_000))],
    ['that waits for others to end can be cancelled', 'it', (alarms: Alarms) => alarms.cancel('it')],
    ['that yields takes another moment', 'yields', (alarms: Alarms) => alarms.set('yields', soon(100_000))],
    ['that yields can be cancelled', 'yields', (alarms: Alarms) => alarms.cancel('yields')],
  ])('a due alarm %s', async (_, it, change) => {
    const rang: string[] = [];
    const held = Promise.withResolvers<void>();
    const alarms = start(
      async (id) => {
        rang.push(id);
        if (id === 'slow') await held.promise;
      },
      { concurrency: 1 },
    );
    await alarms.set('slow', soon());
    await until(() => rang.length === 1);
    await alarms.set(it, soon(-1000));
    await change(alarms);
    held.resolve();
    await alarms.set('end', soon(400));
    await until(() => rang.includes('end'));
    expect(rang).toEqual(['slow', 'end']);
  });

  test('one that yields rings after all others that are due, and before those that aren’t', async () => {
    const rang: string[] = [];
    const held = Promise.withResolvers<void>();
    const { set } = start(
      async (id) => {
        rang.push(id);
        if (id === 'slow') await held.promise;
      },
      { concurrency: 1 },
    );
    await set('slow', soon());
    await until(() => rang.length === 1);
    await set('yields 2', soon(-500));
    await set('yields 1', soon(-1000));
    await set('later', soon(5000));
    await set('late', soon(-100));
    await set('now', soon());
    await new Promise((resolve) => setTimeout(resolve, 200)); // until all of them are due
    held.resolve();
    await until(() => rang.includes('later'));
    expect(rang.slice(1, 3).toSorted()).toEqual(['late', 'now']);
    expect(rang.slice(3, 5).toSorted()).toEqual(['yields 1', 'yields 2']);
    expect(rang.slice(5)).toEqual(['later']);
  });

  test('one that fails is tried again until it goes well, and then what was set meanwhile rings', async () => {
    const ways: string[] = [];
    const alarms = start(async (id) => {
      const way = ['failed', 'well', 'after'][ways.length] ?? 'too often';
      ways.push(id === 'end' ? id : way);
      if (way === 'failed') await alarms.set(id, soon());
      if (way === 'failed') throw new Error('not today');
      if (way === 'after') await alarms.set('end', soon(300));
    });
    await alarms.set('it', soon());
    await until(() => ways.includes('end'));
    expect(ways).toEqual(['failed', 'well', 'after', 'end']);
  });

  test('another moment takes the place of the one to try again at', async () => {
    const rang: string[] = [];
    const failed = Promise.withResolvers<void>();
    const { set } = start(
      async (id) => {
        rang.push(id);
        if (id === 'it') throw new Error('not today');
      },
      { log: { ...quietLog, warn: () => failed.resolve() } },
    );
    await set('it', soon());
    await failed.promise;
    await set('it', soon(100_000));
    await set('end', soon(1200));
    await until(() => rang.includes('end'));
    expect(rang).toEqual(['it', 'end']);
  });

  test('a failure is one line, with its cause and the time until it is tried again', async () => {
    const lines: unknown[][] = [];
    const log = { ...quietLog, warn: (...line: unknown[]) => void lines.push(line) };
    const { set } = start(() => Promise.reject(new Error('not today')), { log });
    await set('it', soon());
    await until(() => lines.length === 2);
    const line = (failures: number) => [
      { id: 'it', failures, againMs: expect.any(Number), err: expect.objectContaining({ message: 'not today' }) },
      'An alarm rang and what it was for failed; it is tried again',
    ];
    expect(lines).toEqual([line(1), line(2)]);
  });

  test('no more ring at the same time than may', async () => {
    let now = 0;
    let most = 0;
    let rang = 0;
    const { set } = start(
      async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setTimeout(resolve, 20));
        now -= 1;
        rang += 1;
      },
      { concurrency: 3 },
    );
    await Promise.all(Array.from({ length: 20 }, (_, i) => set(`${i}`, soon())));
    await until(() => rang === 20);
    expect(most).toBe(3);
  });

  test('closing waits for what rings, which may still set alarms', async () => {
    const log: string[] = [];
    const rings = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    const alarms = start(async (id) => {
      rings.resolve();
      await held.promise;
      await alarms.set(id, soon(100_000));
      log.push('rang');
    });
    await alarms.set('it', soon());
    await rings.promise;
    const closed = alarms.close().then(() => log.push('closed'));
    held.resolve();
    await closed;
    expect(log).toEqual(['rang', 'closed']);
  });
}

describe.concurrent('alarms in one process', () => {
  contract((ring, setting) => alarmsHere({ now: Temporal.Now.instant, ring, ...setting }));
});

describeWithRedis.concurrent('alarms on Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await redisServer({ lasting: true });
  });
  afterAll(() => redis.remove());
  contract((ring, setting) => alarmsOnRedis({ url: redis.url, name: `alarms ${randomUUID()}`, ring, ...setting }));
});
