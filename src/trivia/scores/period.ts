import { z } from 'zod';

/** What a board counts. */
export const periodSchema = z.enum(['day', 'week', 'month', 'season', 'all']);
export type Period = z.infer<typeof periodSchema>;

/** The calendar at a moment. */
export interface Calendar {
  readonly day: string;
  /** ISO 8601: Monday to Sunday. */
  readonly week: string;
  readonly month: string;
  /** The calendar year, as lists count seasons. */
  readonly season: string;
  /** Days since 1 January 1970. */
  readonly number: number;
}

const EPOCH = new Temporal.PlainDate(1970, 1, 1);

/** The day, week, month and season of a moment (milliseconds since 1970) in a time zone, as keys that sort by time. */
export function calendarAt(at: number, timeZone: string): Calendar {
  const date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  const day = date.toString();
  return {
    day,
    week: `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`,
    month: day.slice(0, 7),
    season: day.slice(0, 4),
    number: EPOCH.until(date).days,
  };
}
