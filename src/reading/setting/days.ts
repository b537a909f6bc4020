import type { MeetEdition } from '../../athletics/meets-file.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
/** A month by its name or its first letters, as a group of a pattern. */
export const MONTH = wrapped`
  (Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?
    |Nov(?:ember)?|Dec(?:ember)?)
`;
/** Without such a word no month is named. */
export const MONTH_WORD = hint(new RegExp(`(?:^|\\d)${MONTH}`));
/** Without one no year is named. */
export const YEAR_WORD = hint(/^(?:19|20)\d{2}$/);
const WEEKDAY_WORD = hint(/day$/);
const ISO = /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/g;
const MONTH_FIRST = new RegExp(String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?:,? ((?:19|20)\d{2})\b)?`, 'g');
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\b(?:,? ((?:19|20)\d{2})\b)?`, 'g');

/** A day named in a text. */
export interface NamedDay extends Span {
  readonly date: string;
  /** Whether the year stands beside it, too. */
  readonly yearPrinted: boolean;
  /** "last Wednesday": the last one there was, or the one of the week before. */
  readonly byWeekday: boolean;
}

/** The day that is meant by one who tells of an edition: of two Wednesdays the one on which it was held. */
export function dayAt({ date, byWeekday }: NamedDay, { start, end }: Pick<MeetEdition, 'start' | 'end'>): string {
  const earlier = Temporal.PlainDate.from(date).subtract({ days: 7 }).toString();
  const isHeldOn = (day: string): boolean => start <= day && day <= (end ?? start);
  return byWeekday && !isHeldOn(date) && isHeldOn(earlier) ? earlier : date;
}

/** 1 to 12 for a month’s name or its first three letters; 0 for any other word. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

function isoDate(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null; // "June 31" is no day
  }
}

/** "(born 4 May 1990)": nothing was run on that day. */
const BORN = /\b(?:born|b\.)(?: on)? $/;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEKDAY = new RegExp(
  wrapped`
    \b(?:on|[Ll]ast|of|[’']s) (${WEEKDAYS.map((d) => (d[0] ?? '').toUpperCase() + d.slice(1)).join('|')})\b
    |\b(${WEEKDAYS.map((d) => (d[0] ?? '').toUpperCase() + d.slice(1)).join('|')})[’']s\b
  `,
  'g',
);

/** "on Friday": the last such day up to the one the article was published. */
export function weekdaysIn(text: string, span: Span, published: string | null): NamedDay[] {
  if (published === null) return [];
  if (!hasHint(text, span, WEEKDAY_WORD)) return [];
  const today = Temporal.PlainDate.from(published);
  return matches(WEEKDAY, text, span).map((m) => {
    const wanted = WEEKDAYS.indexOf((m[1] ?? m[2] ?? '').toLowerCase()) + 1;
    const ago = (today.dayOfWeek - wanted + 7) % 7;
    return {
      start: m.start,
      end: m.end,
      date: today.subtract({ days: ago }).toString(),
      yearPrinted: false,
      byWeekday: true,
    };
  });
}

/** The days a stretch of text names; a day without its year is put in `year`, or left out when that is unknown. */
export function daysIn(text: string, span: Span, year: number | null): NamedDay[] {
  const day = (m: Span, y: string | undefined, month: number, d: string | undefined): NamedDay[] => {
    const inYear = y === undefined ? year : Number(y);
    const date = inYear === null ? null : isoDate(inYear, month, Number(d));
    const isBirthday = BORN.test(text.slice(Math.max(span.start, m.start - 10), m.start));
    return date && !isBirthday
      ? [{ start: m.start, end: m.end, date, yearPrinted: y !== undefined, byWeekday: false }]
      : [];
  };
  return [
    ...hinted(YEAR_WORD, ISO, text, span).flatMap((m) => day(m, m[1], Number(m[2]), m[3])),
    ...hinted(MONTH_WORD, MONTH_FIRST, text, span).flatMap((m) => day(m, m[3], monthNumber(m[1] ?? ''), m[2])),
    ...hinted(MONTH_WORD, DAY_FIRST, text, span).flatMap((m) => day(m, m[3], monthNumber(m[2] ?? ''), m[1])),
  ].sort((a, b) => a.start - b.start);
}
