import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Svg } from '../pictures/svg.ts';
import { type PngJob, pngAnswerSchema } from './png-job.ts';

/** So many may wait, some four seconds' work: whoever comes later is better served by the card alone. */
const MOST_WAITING = 64;

/** How long the process stays after its last picture, in milliseconds: it takes a fifth of a second to start, and some 100 MB. */
const IDLE = 60_000;

/** glibc keeps what the rasteriser gives back unless blocks of this size, in bytes, are asked of the system one by one. */
const ENVIRONMENT = { MALLOC_MMAP_THRESHOLD_: '131072' };

/**
 * Renders pictures in a process of its own: no other answer waits for them, a fault of the native rasteriser stops no bot,
 * and its memory is given back when nobody asks for pictures.
 */
export interface PngRenderer {
  /** The bytes of a PNG; rejects when the SVG can't be read, too many are waiting, or the process died. */
  readonly render: (svg: Svg) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

type Waiting = Map<number, PromiseWithResolvers<Uint8Array>>;

function settle(waiting: Waiting, message: unknown): void {
  const answer = pngAnswerSchema.parse(message);
  const asked = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ('png' in answer) asked?.resolve(answer.png);
  else asked?.reject(new Error(answer.error));
}

/** The process knows nothing of the bot's environment, nor of how the bot itself was started. */
const startProcess = (): ChildProcess =>
  fork(new URL('./png-process.ts', import.meta.url), { serialization: 'advanced', env: ENVIRONMENT, execArgv: [] });

/** The bot goes on while somebody waits for a picture, and can end when nobody does. */
function hold(child: ChildProcess, isWanted: boolean): void {
  for (const handle of [child, child.channel]) {
    if (isWanted) handle?.ref();
    else handle?.unref();
  }
}

interface Running {
  readonly child: ChildProcess;
  readonly waiting: Waiting;
}

/** A renderer whose process starts with the first picture, ends after `idle` milliseconds without one, and starts again. */
export function pngRenderer(idle = IDLE): PngRenderer {
  let running: Running | null = null;
  let jobs = 0;

  const retire = (old: Running): void => {
    if (running === old) running = null;
  };

  const start = (): Running => {
    const started: Running = { child: startProcess(), waiting: new Map() };
    const { child, waiting } = started;
    let rest: NodeJS.Timeout | undefined;
    const end = (error: Error): void => {
      clearTimeout(rest);
      retire(started);
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    child.on('message', (message) => {
      settle(waiting, message);
      clearTimeout(rest);
      if (waiting.size > 0) return;
      hold(child, false);
      rest = setTimeout(() => {
        if (waiting.size > 0) return;
        retire(started);
        child.kill();
      }, idle).unref();
    });
    child.on('error', end);
    child.on('exit', (code, signal) => end(new Error(`the process that renders pictures ended (${signal ?? code})`)));
    return started;
  };

  return {
    render(svg) {
      running ??= start();
      const { child, waiting } = running;
      if (waiting.size >= MOST_WAITING) return Promise.reject(new Error('too many pictures are waiting'));
      const job: PngJob = { id: jobs, svg };
      jobs += 1;
      const asked = Promise.withResolvers<Uint8Array>();
      waiting.set(job.id, asked);
      hold(child, true);
      child.send(job);
      return asked.promise;
    },
    async close() {
      const last = running?.child;
      running = null;
      if (!last || last.exitCode !== null || last.signalCode !== null) return;
      last.ref();
      last.kill();
      await once(last, 'exit');
    },
  };
}
