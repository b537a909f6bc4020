import { z } from 'zod';

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};

/** A calendar day as ISO text, "2024-08-06": a race day belongs to no time zone. */
export const dateSchema = z.string().refine(isDate, { error: 'expected a date such as "2024-08-06"' });

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "6 Aug". */
export const formatDayOfYear = (month: number, day: number): string => `${day} ${months[month - 1]}`;

/** "6 Aug 2024", as fans write it. */
export function formatDate(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${formatDayOfYear(month, day)} ${year}`;
}
