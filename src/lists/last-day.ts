import { oncePer } from '../once-per.ts';
import { isoDay } from './list-day.ts';
import type { ListStore } from './list-store.ts';

/** The last day that lists have a race of, as ISO text; null when they have none. */
export const lastDay = oncePer(({ numbers }: ListStore): string | null => {
  let last = 0;
  for (const day of numbers.day) last = Math.max(last, day);
  return isoDay(last);
});
