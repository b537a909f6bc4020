/** How close slots are: `everyMs` apart in the long run, of which as many as `spare` that were missed are made up for. */
export interface Spacing {
  readonly everyMs: number;
  readonly spare: number;
}

/**
 * Hands out slots in the order in which they are asked for: tells how long to wait for the next one, at a moment in milliseconds.
 * Whoever stood still for a while gets the slots of that time at once, but no more than the spare ones, so that in any second there
 * are at most 1000 / everyMs + spare + 1. (This is the generic cell rate algorithm of ITU-T I.371.) Limits that count in windows
 * of a second would let twice as much through where two of them meet.
 */
export function slots({ everyMs, spare }: Spacing): (now: number) => number {
  let next = 0;
  return (now) => {
    const slot = Math.max(next, now - spare * everyMs);
    next = slot + everyMs;
    return Math.max(slot - now, 0);
  };
}
