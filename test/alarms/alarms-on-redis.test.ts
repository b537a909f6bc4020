import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type AlarmsOnRedisOptions, alarmsOnRedis } from '../../src/alarms/alarms-on-redis.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { type RedisServer, redisServer } from '../redis-server.ts';
import { quietLog } from './quiet-log.ts';
import { until } from './until.ts';

const LOCK_MS = 1000;
const soon = (ms = 0): Temporal.Instant => Temporal.Now.instant().add({ milliseconds: ms });

/** A process of `ringer.ts`, and the lines that it has written. */
interface Ringer {
  readonly process: ChildProcess;
  readonly rings: string[];
  readonly rang: string[];
}

function ringer(url: string, name: string, ...ids: readonly string[]): Ringer {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'ringer.ts'), url, name, `${LOCK_MS}`, ...ids], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const written: Ringer = { process: child, rings: [], rang: [] };
  createInterface(child.stdout).on('line', (line) => {
    const [verb, id = ''] = line.split(' ');
    (verb === 'rings' ? written.rings : written.rang).push(id);
  });
  onTestFinished(() => stopped(written));
  return written;
}

async function stopped({ process: child }: Ringer): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

const countOf = (ids: readonly string[], id: string): number => ids.filter((other) => other === id).length;

describeWithRedis('alarms on Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await redisServer({ lasting: true });
  });
  afterAll(() => redis.remove());

  /** Alarms of this process, and what rang here. */
  function alarmsOf(name: string, options: Partial<AlarmsOnRedisOptions> = {}) {
    const rang: string[] = [];
    const ring = async (id: string) => void rang.push(id);
    const alarms = alarmsOnRedis({
      url: redis.url,
      name,
      ring,
      concurrency: 4,
      lockMs: LOCK_MS,
      log: quietLog,
      ...options,
    });
    onTestFinished(() => alarms.close());
    return { ...alarms, rang };
  }

  test('of three processes one is killed, and every alarm rings once, or twice if it rang there at that moment', async () => {
    const name = randomUUID();
    const { set, close, rang } = alarmsOf(name);
    const [killed, other] = [ringer(redis.url, name), ringer(redis.url, name)];
    const ids = Array.from({ length: 600 }, (_, i) => `${i}`);
    await Promise.all(ids.map((id, i) => set(id, soon(500 + 5 * i))));
    await until(() => killed.rang.length > 20 && killed.rings.length > killed.rang.length);
    killed.process.kill('SIGKILL');
    const ended = () => new Set([...rang, ...killed.rang, ...other.rang]);
    await until(() => ended().size === ids.length);
    await Promise.all([close(), stopped(other), stopped(killed)]);
    const began = [...rang, ...killed.rings, ...other.rings];
    const twice = ids.filter((id) => countOf(began, id) === 2);
    const cutOff = killed.rings.filter((id) => !killed.rang.includes(id));
    expect(began).toHaveLength(ids.length + twice.length);
    expect(cutOff).not.toEqual([]);
    expect(twice).toEqual(expect.arrayContaining(cutOff));
    // One that had just ended there may be among them, as Redis wasn't told.
    expect(killed.rings).toEqual(expect.arrayContaining(twice));
    expect(twice.length).toBeLessThanOrEqual(4);
  });

  test('what was set while it rang isn’t lost when the process dies right after, and rings after it rang again', async () => {
    const name = randomUUID();
    const { process } = ringer(redis.url, name, 'dies');
    await once(process, 'exit');
    const { set, rang } = alarmsOf(name);
    await until(() => rang.length === 2);
    await set('end', soon());
    await until(() => rang.length === 3);
    expect(rang).toEqual(['dies', 'dies', 'end']);
  });

  test('what several processes set under one id at the same time rings once', async () => {
    const name = randomUUID();
    const [one, other] = [alarmsOf(name), alarmsOf(name)];
    const at = soon(1500);
    await Promise.all(Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? one : other).set('it', at)));
    await one.set('end', soon(2000));
    const rang = () => [...one.rang, ...other.rang];
    await until(() => rang().includes('end'));
    expect(rang().toSorted()).toEqual(['end', 'it']);
  });

  test('an outage is one line, and so is its end; what was set before and during it rings', async () => {
    const fragile = await redisServer({ lasting: true });
    onTestFinished(() => fragile.remove());
    const lines: string[] = [];
    const say = (level: string) => (_: unknown, text?: string) => void lines.push(`${level} ${text ?? _}`);
    const log = { info: say('info'), warn: say('warn'), error: say('error') };
    const { set, rang } = alarmsOf('it', { url: fragile.url, log });
    await set('before', soon(1000));
    await fragile.stop();
    await until(() => lines.length > 0);
    const during = set('during', soon());
    await fragile.start();
    await during;
    await until(() => rang.length === 2);
    expect(rang.toSorted()).toEqual(['before', 'during']);
    expect(lines).toEqual(['warn Redis can’t be reached; alarms wait until it can', 'info Redis can be reached again']);
  });

  test('alarms can be closed while Redis is away', async () => {
    const fragile = await redisServer({ lasting: true });
    onTestFinished(() => fragile.remove());
    const { set, close } = alarmsOf('it', { url: fragile.url });
    await set('it', soon(100_000));
    await fragile.stop();
    await expect(close()).resolves.toBeUndefined();
  });

  test('alarms can be closed before Redis was ever reached', async () => {
    const fragile = await redisServer({ lasting: true });
    await fragile.remove();
    await expect(alarmsOf('it', { url: fragile.url }).close()).resolves.toBeUndefined();
  });
});
