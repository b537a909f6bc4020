import { setTimeout } from 'node:timers/promises';

/** Time as the intake needs it, in milliseconds; a test has one of its own. */
export interface Clock {
  now(): number;
  /** Resolves after so long, or at once when the signal says stop; never rejects. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (ms, signal) => setTimeout(ms, undefined, signal && { signal }).catch(() => {}),
};
