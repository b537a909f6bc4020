const FIRST_MS = 1000;
const LONGEST_MS = 10 * 60 * 1000;

/**
 * Milliseconds until a ringing that failed is tried again: a second, doubled for each failure in a row up to ten minutes, and of
 * that at least half, so that what failed together isn't tried together. `failures` is 1 or more, `random` in [0, 1).
 */
export function retryDelay(failures: number, random: number): number {
  const longest = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return Math.round((longest * (1 + random)) / 2);
}
