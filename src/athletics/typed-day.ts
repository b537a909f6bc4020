import { fold } from './name.ts';
import { nearDay } from './near-day.ts';

/** A day of the year, or of one year alone. */
export interface TypedDay {
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Null when every year is meant. */
  readonly year: number | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** "aug" and "sept" are August and September. */
const SHORTEST = 3;

/** Any leap year: every day of every year is in it. */
const LEAP_YEAR = 2024;

/** Languages that are written with the letters of English, more or less. */
const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'nb', 'da', 'fi', 'pl'] as const;

let abroad: ReadonlyMap<string, number> | undefined;

/** Months by their names in other languages, as they stand beside a day; worked out when English knows no such month. */
function monthsAbroad(): ReadonlyMap<string, number> {
  abroad ??= new Map(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      return MONTHS.map((_, month): [string, number] => {
        const parts = names.formatToParts(Date.UTC(LEAP_YEAR, month, 1));
        return [fold(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1];
      });
    }),
  );
  return abroad;
}

function monthNamed(word: string): number {
  const english = word.length < SHORTEST ? 0 : MONTHS.findIndex((month) => month.startsWith(word)) + 1;
  return english || (monthsAbroad().get(fold(word)) ?? 0);
}

interface Parts {
  readonly month: number;
  readonly day: number;
  readonly year: string | undefined;
}

/** Each way a day is written, and what its parts are; the order of numbers follows the sign between them. */
const WAYS: readonly (readonly [RegExp, (parts: readonly string[]) => Parts])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([year, month, day]) => ({ month: Number(month), day: Number(day), year })],
  [/^(\d{1,2})-(\d{1,2})$/, ([month, day]) => ({ month: Number(month), day: Number(day), year: undefined })],
  [
    /^(\d{1,2})[./] ?(\d{1,2})(?:[./] ?(\d{4}|\d\d)?)?$/,
    // "8/16" can only be the American way.
    ([first, second, year]) => {
      const [day, month] = Number(second) > MONTHS.length ? [second, first] : [first, second];
      return { month: Number(month), day: Number(day), year };
    },
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?\.?(?: (?:of|de)(?= ))? ?(\p{L}+)[.,]*(?: de)? ?[’']?(\d{4}|\d\d)?$/u,
    ([day, month = '', year]) => ({ month: monthNamed(month), day: Number(day), year }),
  ],
  [
    /^(\p{L}+)\.? ?(\d{1,2})(?:st|nd|rd|th)?,?(?: [’']?(\d{4}|\d\d))?$/u,
    ([month = '', day, year]) => ({ month: monthNamed(month), day: Number(day), year }),
  ],
];

/** Up to this, two digits are of this century. */
const LAST_SHORT = 30;

/** A year, of two digits in full: "09" is 2009, "84" 1984. */
function inFull(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year > LAST_SHORT ? 1900 + year : 2000 + year;
}

function checked({ month, day, year: written }: Parts): TypedDay | null {
  const year = written === undefined ? null : inFull(written);
  try {
    Temporal.PlainDate.from({ year: year ?? LEAP_YEAR, month, day }, { overflow: 'reject' });
    return { month, day, year };
  } catch {
    return null;
  }
}

/**
 * Reads a day as fans type it: "6 Aug", "August 6th", "08-06" (month first), "6.8." and "6/8" (day first, unless that is none), "2004-08-24", "16 août 09"; null when it is none. What day it is
 * is asked only for "today", "yesterday" and "tomorrow".
 */
export function parseTypedDay(text: string, today: () => Temporal.PlainDate): TypedDay | null {
  const near = nearDay(text, today);
  if (near) return { month: near.month, day: near.day, year: null };
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [pattern, partsOf] of WAYS) {
    const match = pattern.exec(typed);
    if (match) return checked(partsOf(match.slice(1)));
  }
  return null;
}
