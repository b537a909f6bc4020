/** However little a feed brings, it is looked at once a day. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** Feeds of one interval drift apart by up to so much of it. */
const JITTER = 0.1;

/** What decides when a feed is visited again. */
export interface VisitState {
  /** Visits that failed since the last that went well. */
  readonly failures: number;
  /** How long the server asks to be left alone, in milliseconds, by Retry-After or Cache-Control. */
  readonly askedMs: number;
}

/**
 * Milliseconds until the next visit: the interval, doubled for each failure in a row, or longer if the server asks for it; at most
 * a day, and up to a tenth more by chance. `random` is in [0, 1).
 */
export function nextVisit(everyMs: number, { failures, askedMs }: VisitState, random: number): number {
  const wait = Math.max(everyMs * 2 ** failures, askedMs);
  return Math.round(Math.min(wait, Math.max(LONGEST_MS, everyMs)) * (1 + JITTER * random));
}
