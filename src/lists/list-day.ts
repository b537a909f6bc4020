/** The year of a day as the number yyyymmdd. */
export const yearOf = (day: number): number => Math.floor(day / 10_000);

/** Room for a number for each month and day: month × 32 + day. */
export const DAYS_OF_YEAR = 13 * 32;
export const dayOfYear = (day: number): number => (Math.floor(day / 100) % 100) * 32 + (day % 100);

const pad = (n: number): string => String(n).padStart(2, '0');

/** A day as ISO text, "1998-07-14"; a year alone as "1998"; null for 0. */
export function isoDay(day: number): string | null {
  if (day === 0) return null;
  const year = String(yearOf(day));
  return day % 10_000 === 0 ? year : `${year}-${pad(Math.floor(day / 100) % 100)}-${pad(day % 100)}`;
}
