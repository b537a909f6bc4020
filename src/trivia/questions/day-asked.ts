import { formatDate, formatDayOfYear } from '../../athletics/date.ts';
import { todayOf } from './today-of.ts';

/** An ISO date as a question names it: "this day, 22 Nov, in 1987" when it is this day of the year, "14 Jul 1998" otherwise. */
export function dayAsked(now: Temporal.Instant, date: string): string {
  if (date.slice(5) !== todayOf(now)) return formatDate(date);
  const { year, month, day } = Temporal.PlainDate.from(date);
  return `this day, ${formatDayOfYear(month, day)}, in ${year}`;
}
