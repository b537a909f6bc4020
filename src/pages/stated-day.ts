import { dateSchema } from '../athletics/date.ts';
import { monthNumber } from '../reading/setting/days.ts';

const ISO = /^\s*((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?!\d)/;
/** "Thu, 28 Aug 2025 20:15:00 GMT" and "28th August 2025". */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?[ ,-]+((?:19|20)\d{2})\b/u;
/** "August 28, 2025". */
const MONTH_FIRST = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? +((?:19|20)\d{2})\b/u;

/** Earlier than the web: a clock that was never set. */
const EARLIEST = '1991-01-01';

function isoDay(year: string | undefined, month: number, day: string | undefined): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return dateSchema.safeParse(date).success && date >= EARLIEST ? date : null;
}

/** The calendar day that a machine-readable or printed date states, as its publisher's clock showed it; null when it states none. */
export function statedDay(stated: string): string | null {
  const text = stated.slice(0, 100);
  const iso = ISO.exec(text);
  if (iso) return isoDay(iso[1], Number(iso[2]), iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoDay(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && isoDay(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2]);
}
