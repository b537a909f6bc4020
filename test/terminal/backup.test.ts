import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { alarmsOnRedis } from '../../src/alarms/alarms-on-redis.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { connectRedis } from '../../src/storage/redis-client.ts';
import type { StorePlace } from '../../src/storage/store-place.ts';
import { backupCommand } from '../../src/terminal/backup.ts';
import { restoreCommand } from '../../src/terminal/restore.ts';
import { quietLog } from '../alarms/quiet-log.ts';
import { describeWithRedis } from '../describe-with-redis.ts';
import { redisServer } from '../redis-server.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

/** Texts and keys that could be taken for something else on their way. */
const kept = [
  ['guild', '20', { names: ['Jakob Ingebrigtsen', ':base64:aGk=', '::', '\n', 'é😀'], none: null, n: 0.1 }],
  ['guild', 'a::b:c', [1, 2, { deep: [] }]],
  ['guild-unreadable', '20', 'lost'],
  ['article', 'caf3', { record: {}, at: '2025-06-12T20:00:00Z' }],
] as const;

/** Runs a command, and hands back what it said. */
function said() {
  const lines: string[] = [];
  const terminal = {
    print: (text: string) => void lines.push(text),
    complain: (text: string) => void lines.push(`! ${text}`),
  };
  return { lines, terminal };
}
const now = Temporal.Instant.from('2026-11-22T06:13:42.5Z');

async function backUp(store: StorePlace, ...args: string[]) {
  const { lines, terminal } = said();
  return { code: await backupCommand(args, { store, first: ['guild'], now, terminal }), lines };
}
async function restore(store: StorePlace, ...args: string[]) {
  const { lines, terminal } = said();
  return { code: await restoreCommand(args, { store, terminal }), lines };
}
async function fill(place: StorePlace, values: readonly (readonly [string, string, unknown])[]): Promise<void> {
  const store = await openStore(place);
  for (const [namespace, key, value] of values) await store.namespace(namespace).set(key, value);
  await store.close();
}
async function contents(place: StorePlace) {
  const store = await openStore(place);
  const found = [];
  for (const namespace of ['article', 'guild', 'guild-unreadable'])
    for await (const [key, value] of store.namespace(namespace).entries()) found.push([namespace, key, value]);
  await store.close();
  return found.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
}
const inOrder = kept.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));

describe('a backup of a SQLite file', () => {
  test('has every value, can be read by its owner alone, and goes into another file', async () => {
    using folder = temporaryFolder();
    const [from, to] = [folder.in('a.sqlite'), folder.in('b.sqlite')].map(
      (path) => ({ kind: 'sqlite', path }) as const,
    );
    if (!from || !to) throw new Error('two');
    const file = folder.in('a.zst');
    await fill(from, kept);
    expect(await backUp(from, file)).toEqual({ code: 0, lines: [`${file}: everything in ${from.path} (4 values)`] });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await restore(to, file)).toEqual({ code: 0, lines: [`${to.path}: 4 values restored from ${file}`] });
    expect(await contents(to)).toEqual(inOrder);
  });

  test('is made while a bot uses the file, and restored only once it has stopped', async () => {
    using folder = temporaryFolder();
    const place = { kind: 'sqlite', path: folder.in('a.sqlite') } as const;
    const file = folder.in('a.zst');
    const bot = await openStore(place);
    await bot.namespace('guild').set('20', 'before');
    expect(await backUp(place, file)).toMatchObject({ code: 0 });
    await bot.namespace('guild').set('20', 'after');
    await expect(restore(place, file, '--replace')).rejects.toThrow('is in use by another Bell Lap process');
    await bot.close();
    expect(await contents(place)).toEqual([['guild', '20', 'after']]);
    await expect(restore(place, file)).rejects.toThrow(`The store ${place.path} isn’t empty (1 value). Add --replace`);
    expect(await restore(place, file, '--replace')).toEqual({
      code: 0,
      lines: [`${place.path}: 1 value restored from ${file}, in place of what was there (1 value)`],
    });
    expect(await contents(place)).toEqual([['guild', '20', 'before']]);
  });

  test('overwrites nothing, and says where it can’t be written', async () => {
    using folder = temporaryFolder();
    const place = { kind: 'sqlite', path: folder.in('a.sqlite') } as const;
    await fill(place, kept);
    writeFileSync(folder.in('there'), 'mine');
    expect(await backUp(place, folder.in('there'))).toEqual({
      code: 1,
      lines: [`! ${folder.in('there')}: this is there already, and a backup overwrites nothing. Name another file.`],
    });
    expect(readFileSync(folder.in('there'), 'utf8')).toBe('mine');
    expect(await backUp(place, folder.in('none/a'))).toEqual({
      code: 1,
      lines: [`! ${folder.in('none/a')}: there is no such folder. Make it first, or name another file.`],
    });
    expect((await backUp(place, 'a', 'b')).code).toBe(2);
  });

  test('of a file that isn’t there is refused, and makes none', async () => {
    using folder = temporaryFolder();
    const path = folder.in('none.sqlite');
    await expect(backUp({ kind: 'sqlite', path }, folder.in('a'))).rejects.toThrow(
      `There is no store ${path} yet: the bot makes it when it first runs with a token.`,
    );
    expect([existsSync(path), existsSync(folder.in('a'))]).toEqual([false, false]);
  });
});

const head = (entries: number) => JSON.stringify({ format: 'Bell Lap backup', version: 1, entries });
const line = JSON.stringify({ namespace: 'guild', key: '20', value: 1 });

test.each([
  ['that breaks off', `${head(2)}\n${line}\n`, 'line 1: 2 entries are promised, and 1 follow'],
  ['with a line that is no JSON', `${head(1)}\n${line.slice(0, -1)}\n`, 'line 2: this is no JSON'],
  [
    'with a namespace of nobody',
    `${head(1)}\n${line.replace('guild', 'a:b')}\n`,
    'line 2: namespace: expected lower-case words joined by hyphens',
  ],
  ['with a key twice', `${head(2)}\n${line}\n${line}\n`, 'line 3: guild:20 stands in a line before'],
  [
    'of a newer version',
    `${head(0).replace('"version":1', '"version":2')}\n`,
    'line 1: version: Invalid input: expected 1',
  ],
  ['that is empty', '', 'line 1: it is empty'],
])('a file %s is refused, and changes nothing', async (_, text, problem) => {
  using folder = temporaryFolder();
  const place = { kind: 'sqlite', path: folder.in('a.sqlite') } as const;
  const file = folder.in('bad.zst');
  await fill(place, kept);
  writeFileSync(file, zstdCompressSync(text));
  expect(await restore(place, file, '--replace')).toEqual({
    code: 1,
    lines: [`! ${file}: ${problem}`, '! Nothing was restored.'],
  });
  expect(await contents(place)).toEqual(inOrder);
});

test('a file that is damaged, or no backup, or not there, is refused', async () => {
  using folder = temporaryFolder();
  const place = { kind: 'sqlite', path: folder.in('a.sqlite') } as const;
  const file = folder.in('a.zst');
  await fill(place, kept);
  await backUp(place, file);
  const bytes = readFileSync(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  writeFileSync(folder.in('damaged'), bytes);
  writeFileSync(folder.in('short'), bytes.subarray(0, -20));
  writeFileSync(folder.in('text'), 'hello');
  for (const name of ['damaged', 'short', 'text'])
    expect(await restore(place, folder.in(name), '--replace')).toEqual({
      code: 1,
      lines: [
        `! ${folder.in(name)}: this is no whole backup. Name a file that npm run backup has written.`,
        '! Nothing was restored.',
      ],
    });
  expect((await restore(place, folder.in('none'))).lines[0]).toBe(
    `! ${folder.in('none')}: there is no such file. Check the path.`,
  );
  expect((await restore(place)).code).toBe(2);
});

test('a store that keeps nothing is neither backed up nor restored', async () => {
  using folder = temporaryFolder();
  await expect(backUp({ kind: 'memory' }, folder.in('a'))).rejects.toThrow('The store memory: keeps nothing.');
});

describeWithRedis('Redis', () => {
  test('is backed up and restored, from and into a file, and what isn’t Bell Lap’s stays', async () => {
    using folder = temporaryFolder();
    await using server = await redisServer();
    const redis = { kind: 'redis', url: server.url } as const;
    const other = { kind: 'redis', url: server.url.replace(/0$/, '1') } as const;
    const sqlite = { kind: 'sqlite', path: folder.in('a.sqlite') } as const;
    const bot = await openStore(redis);
    for (const [namespace, key, value] of kept) await bot.namespace(namespace).set(key, value);
    const alarms = alarmsOnRedis({
      url: server.url,
      name: 'quizzes',
      ring: async () => {},
      concurrency: 1,
      log: quietLog,
    });
    await alarms.set('quiz 40', now.add({ hours: 24 * 365 }));
    await alarms.close();
    const client = await connectRedis(server.url, 'test');
    const alarmKeys = async () => (await client.keys('bell-lap:quizzes:*')).toSorted();
    const alarmsBefore = await alarmKeys();
    expect(await backUp(redis, folder.in('one'))).toEqual({
      code: 0,
      lines: [`${folder.in('one')}: everything in ${server.url} (4 values)`],
    });
    await expect(restore(redis, folder.in('one'), '--replace')).rejects.toThrow(
      `The store ${server.url} is in use by Bell Lap. Stop all its processes first.`,
    );
    expect(await restore(other, folder.in('one'))).toMatchObject({ code: 0 });
    await bot.close();
    expect(await restore(sqlite, folder.in('one'))).toMatchObject({ code: 0 });
    expect(await backUp(sqlite, folder.in('two'))).toMatchObject({ code: 0 });
    const lines = (name: string) =>
      zstdDecompressSync(readFileSync(folder.in(name)))
        .toString()
        .split('\n')
        .toSorted();
    expect(lines('two')).toEqual(lines('one'));
    await fill(redis, [['guild', 'newer', 1]]);
    await expect(restore(redis, folder.in('two'))).rejects.toThrow('isn’t empty (5 values)');
    expect(await restore(redis, folder.in('two'), '--replace')).toMatchObject({ code: 0 });
    for (const place of [redis, other, sqlite]) expect(await contents(place)).toEqual(inOrder);
    expect(await alarmKeys()).toEqual(alarmsBefore);
    client.destroy();
  });
});
