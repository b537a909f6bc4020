import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type PlayerOrders, saidSchema, type Tried } from './player-orders.ts';

/** A process that drives quizzes and answers. */
export interface Player {
  /** What it was told lasts, in order. */
  readonly told: readonly Tried[];
  /** What it was storing when it ended: nobody knows. */
  readonly doubtful: () => Tried | undefined;
  /** Without any chance to tidy up. */
  kill(): Promise<void>;
  /** Lets it answer no more; resolves when it has ended by itself, with its exit code. */
  end(): Promise<number | null>;
}

const script = fileURLToPath(new URL('child/player.ts', import.meta.url));

/** Starts one, and waits until it is at work. */
export async function startPlayer(orders: PlayerOrders): Promise<Player> {
  const child = spawn(process.execPath, [script, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told: Tried[] = [];
  let trying: Tried | undefined;
  const { promise: isReady, resolve, reject } = Promise.withResolvers<void>();
  createInterface(child.stdout).on('line', (line) => {
    const said = saidSchema.parse(JSON.parse(line));
    if (said.what === 'ready') resolve();
    else if (said.what === 'tries') trying = said;
    else if (trying) {
      told.push(trying);
      trying = undefined;
    }
  });
  // And all that it said has been heard.
  const ended = once(child, 'close');
  void ended.then(() => reject(new Error('The process ended before it was at work')));
  await isReady;
  return {
    told,
    doubtful: () => trying,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async end() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}
