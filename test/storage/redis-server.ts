import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { describe } from 'vitest';

/** Whether this machine has a `redis-server`. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** Tests that need Redis; elsewhere they are left out, which test/storage/redis-server.test.ts says. */
export const describeWithRedis = describe.runIf(hasRedis);

/** A Redis of the test's own, on a port of its own, that keeps nothing. */
export interface RedisServer extends AsyncDisposable {
  /** With the database 0. */
  readonly url: string;
  readonly port: number;
  /** Stops answering, with every connection left open. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
  /** After `stop`: an empty one at the same address. */
  start(): Promise<void>;
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
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function spawnServer(port: number, password: string | undefined): Promise<ChildProcess> {
  const protection = password === undefined ? [] : ['--requirepass', password];
  const nothingKept = ['--save', '', '--appendonly', 'no', '--dir', '/tmp'];
  const child = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), ...nothingKept, ...protection], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  for await (const line of createInterface(child.stdout)) if (line.includes('Ready to accept connections')) break;
  child.stdout.resume();
  if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`);
  return child;
}

/** Starts a Redis, which ends when it goes out of scope. */
export async function redisServer(options: { readonly password?: string } = {}): Promise<RedisServer> {
  const port = await freePort();
  let child = await spawnServer(port, options.password);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}/0`,
    port,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop,
    async start() {
      child = await spawnServer(port, options.password);
    },
    [Symbol.asyncDispose]: stop,
  };
}
