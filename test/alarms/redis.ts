import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';

const { CI } = process.env;

/** Whether this machine has a redis-server. Where CI is set it must have, and the tests that need it fail without. */
export const hasRedis = CI === 'true' || !spawnSync('redis-server', ['--version']).error;

if (!hasRedis) process.stderr.write('No redis-server on this machine: the tests of alarms on Redis are left out.\n');

/** A redis-server of a test's own, on a free port. */
export interface RedisServer {
  readonly url: string;
  /** Ends it at once, as a power cut would; what it wrote to the disk stays. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with what it had written. */
  start(): Promise<void>;
  /** Ends it and removes what it wrote. */
  remove(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** Starts one that writes each change to the disk before it answers; rejects where there is no redis-server. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const folder = await mkdtemp(join(tmpdir(), 'bell-lap-redis-'));
  const settings = { port, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'yes', appendfsync: 'always' };
  let server: ChildProcess | undefined;
  const redis: RedisServer = {
    url,
    async start() {
      server = spawn(
        'redis-server',
        Object.entries(settings).flatMap(([name, value]) => [`--${name}`, `${value}`]),
        {
          stdio: 'ignore',
        },
      );
      // Rejects at once where there is no redis-server.
      await once(server, 'spawn');
      await answered(url);
    },
    async kill() {
      const running = server;
      server = undefined;
      if (running?.kill('SIGKILL')) await once(running, 'exit');
    },
    async remove() {
      await redis.kill();
      await rm(folder, { recursive: true });
    },
  };
  await redis.start();
  return redis;
}

/** Resolves once the server answers, which it does after having read what it wrote before. */
async function answered(url: string): Promise<void> {
  const client = createClient({ url, socket: { reconnectStrategy: 20 } }).on('error', () => {});
  await client.connect();
  while ((await client.ping().catch(() => '')) !== 'PONG');
  await client.close();
}
