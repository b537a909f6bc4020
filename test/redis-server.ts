import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Whether this machine has a `redis-server`; test/redis-server.test.ts says when it hasn't. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of one's own, on a port of its own, with a folder of its own. */
export interface RedisServer extends AsyncDisposable {
  /** With the database 0. */
  readonly url: string;
  /** Stops answering, with every connection left open. */
  pause(): void;
  resume(): void;
  /** Ends at once, as in a power cut. */
  stop(): Promise<void>;
  /** After `stop`: begins again at the same address, with what lasts. */
  start(): Promise<void>;
  /** Ends, and nothing of it is left. */
  remove(): Promise<void>;
}

interface Wishes {
  readonly password?: string;
  /** Whether each change is on the disk before it is answered; otherwise nothing is kept. */
  readonly lasting?: boolean;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** Resolves once it answers, having read what it wrote before. */
async function spawnServer(settings: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn('redis-server', words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child, 'spawn'); // rejects where there is no redis-server
  running.add(child);
  child.once('exit', () => running.delete(child));
  let isReady = false;
  for await (const line of createInterface(child.stdout)) {
    isReady = line.includes('Ready to accept connections');
    if (isReady) break;
  }
  child.stdout.resume();
  if (!isReady) throw new Error('redis-server ended before it was ready');
  return child;
}

/** Starts a Redis, which is gone when it goes out of scope. */
export async function redisServer({ password = '', lasting = false }: Wishes = {}): Promise<RedisServer> {
  const port = String(await freePort());
  const dir = await mkdtemp(join(tmpdir(), 'bell-lap-redis-'));
  const keeping = { dir, save: '', appendonly: lasting ? 'yes' : 'no', appendfsync: 'always' };
  const settings = { bind: '127.0.0.1', port, requirepass: password, ...keeping };
  let child = await spawnServer(settings);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const remove = async (): Promise<void> => {
    await stop();
    await rm(dir, { recursive: true });
  };
  return {
    url: `redis://127.0.0.1:${port}/0`,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop,
    async start() {
      child = await spawnServer(settings);
    },
    remove,
    [Symbol.asyncDispose]: remove,
  };
}
