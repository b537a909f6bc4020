const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function dayNumber(year: number, month: number, day: number): number | null {
  const inMonth = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  return year >= 1800 && year <= 2200 && day >= 1 && day <= inMonth ? year * 10_000 + month * 100 + day : null;
}

/** A day, "14 JUL 1998" or "1998-07-14", as the number 19980714; null when it is none. */
export function parseDay(text: string): number | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (iso) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) (\p{L}{3})\p{L}* (\d{4})$/u.exec(trimmed) ?? [];
  return dayNumber(Number(year), MONTHS.indexOf(month.toUpperCase()) + 1, Number(day));
}

/** A birthday as `parseDay`; a year alone, "1998" or "JUL 1998", is 19980000, and an empty text 0. Null when it is none of these. */
export function parseBorn(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const year = /^(?:\p{L}{3} )?(\d{4})$/u.exec(trimmed)?.[1];
  return year === undefined ? parseDay(trimmed) : Number(year) * 10_000;
}
