/**
 * Hands out slots that are at least so many milliseconds apart, in the order in which they are asked for: tells how long to wait for the next
 * one, at a moment in milliseconds. Discord’s limits, and those that keep to them, count in windows of a second, and twice as much can fall
 * on where two of them meet.
 */
export function slots(everyMs: number): (now: number) => number {
  let next = 0;
  return (now) => {
    const slot = Math.max(now, next);
    next = slot + everyMs;
    return slot - now;
  };
}
