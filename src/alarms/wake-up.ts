/** One timer, for one moment at a time. */
export interface WakeUp {
  /** The moment that it waits for, in milliseconds since 1970; null while it waits for none. */
  readonly at: () => number | null;
  /** Waits for a moment and no other any more; it wakes too early where that is far away, to look at the clock. */
  readonly set: (at: number) => void;
  /** Waits so many milliseconds, whatever the clock says. */
  readonly setIn: (ms: number) => void;
  readonly clear: () => void;
}

/** The clock is looked at so often, as it may be set, and as timers stand still while the machine sleeps. */
const LONGEST_WAIT_MS = 30_000;

/** A timer that calls `wake`, by the clock of `now`, in milliseconds since 1970. It is still set then, until it is set anew or cleared. */
export function wakeUp(now: () => number, wake: () => void): WakeUp {
  let timer: { readonly at: number; readonly timeout: NodeJS.Timeout } | undefined;
  const clear = (): void => {
    clearTimeout(timer?.timeout);
    timer = undefined;
  };
  const wait = (at: number, ms: number): void => {
    clear();
    timer = { at, timeout: setTimeout(wake, ms) };
  };
  return {
    at: () => timer?.at ?? null,
    set: (at) => wait(at, Math.min(Math.max(at - now(), 0), LONGEST_WAIT_MS)),
    setIn: (ms) => wait(now() + ms, ms),
    clear,
  };
}
