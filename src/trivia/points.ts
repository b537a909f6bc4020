/** What a right answer is worth at once, and at the last moment. */
export const MOST_POINTS = 100;
export const LEAST_POINTS = 50;

/**
 * What a right answer is worth: `100 − 50 × (time taken ÷ time there was)`, rounded. In a poll, where Discord doesn't say when
 * somebody chose and shows what others chose, every right answer is worth what one of the last moment is.
 */
export function pointsFor(taken: number | null, allowed: number): number {
  if (taken === null) return LEAST_POINTS;
  const part = Math.min(1, Math.max(0, taken / allowed));
  return Math.round(MOST_POINTS - (MOST_POINTS - LEAST_POINTS) * part);
}
