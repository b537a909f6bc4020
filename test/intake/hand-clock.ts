import type { Clock } from '../../src/intake/clock.ts';

/** A clock whose long waits end when a test says so; the short pauses between requests end at once. */
export interface HandClock extends Clock {
  /** Resolves with the next long wait, in milliseconds. */
  asked(): Promise<number>;
  /** Ends the long wait that was asked for. */
  pass(): void;
  /** Every wait there was. */
  readonly waits: readonly number[];
}

export function handClock(shortMs = 1000): HandClock {
  const waits: number[] = [];
  let asking = Promise.withResolvers<number>();
  let end = (): void => {};
  return {
    waits,
    now: () => 0,
    asked: () => asking.promise,
    pass() {
      asking = Promise.withResolvers();
      end();
    },
    wait(ms, signal) {
      waits.push(ms);
      if (ms <= shortMs || signal?.aborted) return Promise.resolve();
      asking.resolve(ms);
      return new Promise((resolve) => {
        end = resolve;
        signal?.addEventListener('abort', () => resolve(), { once: true });
      });
    },
  };
}
