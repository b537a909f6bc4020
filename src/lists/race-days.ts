import { DAYS_OF_YEAR, dayOfYear } from './list-day.ts';
import type { ListStore } from './list-store.ts';

/** The day of each race, counted from the first year of the lists with room for `DAYS_OF_YEAR` in each; and how many there is room for. */
export function raceDays({ numbers, yearOf, firstYear, years }: ListStore): { days: Uint32Array; count: number } {
  const days = yearOf.map((year, race) => (year - firstYear) * DAYS_OF_YEAR + dayOfYear(numbers.day[race] ?? 0));
  return { days, count: years * DAYS_OF_YEAR };
}
