import type { Logger } from 'pino';
import type { Answer } from '../answer.ts';
import { logAnswer } from './log.ts';

/** What is told of each interaction, and where. */
export interface BookkeepingOptions {
  readonly log: Logger;
  /** Told of each interaction once it was answered, and how long that took. */
  readonly observe?: ((answer: Answer, ms: number) => void) | undefined;
}

/** Keeps account of what became of interactions. */
export interface Bookkeeping {
  /** Takes note of an answer that was sent, and of the milliseconds it took. */
  note(answer: Answer, ms: number): void;
  /** Writes down what is still to be written. */
  flush(): void;
}

/** So late may a line be, and so much is lost at most when the process is killed. */
const LATEST_MS = 10;

/**
 * Writes lines and counts answers some at a time, a hundredth of a second late at most: between two requests each costs several
 * times as much, as nothing of what it needs is in the processor's caches then. A failure is written at once.
 */
export function createBookkeeping({ log, observe }: BookkeepingOptions): Bookkeeping {
  let pending: (readonly [answer: Answer, ms: number])[] = [];
  let bell: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(bell);
    bell = undefined;
    const noted = pending;
    pending = [];
    for (const [answer, ms] of noted) {
      logAnswer(log, answer, ms);
      observe?.(answer, ms);
    }
  }

  return {
    note(answer, ms) {
      pending.push([answer, ms]);
      if (answer.failure !== undefined) flush();
      else bell ??= setTimeout(flush, LATEST_MS);
    },
    flush,
  };
}
