import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { StorePlace } from '../../src/storage/store-place.ts';

/** Another process that counts under three keys of a store at once until it is killed, and says each number that it was promised to keep. */
export interface WritingProcess {
  /** The last number that was said. */
  readonly said: () => number;
  /** Resolves when such a number, or a higher one, has been said. */
  readonly until: (number: number) => Promise<void>;
  /** Without any chance to tidy up. */
  readonly kill: () => Promise<void>;
}

/** Starts one, and waits until it writes. */
export async function writingProcess(place: StorePlace): Promise<WritingProcess> {
  const script = fileURLToPath(new URL('count-for-ever.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = 0;
  const lines = new EventEmitter();
  const until = async (number: number): Promise<void> => {
    while (said < number) await once(lines, 'line');
  };
  if (!child.stdout) throw new Error('no output');
  createInterface(child.stdout).on('line', (line) => {
    said = Number(line);
    lines.emit('line');
  });
  await until(1);
  return {
    said: () => said,
    until,
    async kill() {
      const ended = once(child, 'close'); // and all it said has been heard
      child.kill('SIGKILL');
      await ended;
    },
  };
}
