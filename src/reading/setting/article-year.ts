import type { MeetEdition } from '../../athletics/meets-file.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { areSeveral } from './are-several.ts';
import { bySpan } from './by-span.ts';
import { daysIn } from './days.ts';
import type { NamedMeet } from './meet-names.ts';
import type { ToldMeets } from './meets-told-of.ts';
import type { When } from './placed-meet.ts';

const latestYear = (years: readonly number[]): number | null => (years.length > 0 ? Math.max(...years) : null);

/** The years of the editions that meets’ own words give; "Olympic bronze in 2004" is of another year than the article’s, which nobody prints. */
const yearsOf = (named: readonly NamedMeet[]): number[] =>
  named.flatMap(({ meet, edition, year, yearsAgo, asideFrom, cityOnly, byAdjective }): number[] | number => {
    if (byAdjective && year !== null) return [];
    if ((cityOnly && (year === null || edition?.year !== year)) || (asideFrom !== null && yearsAgo !== 1)) return [];
    const own = edition?.year ?? meet?.editions.find((e) => e.year === year)?.year;
    return own ? own + (yearsAgo ?? 0) : [];
  });

/** "2016 Diamond League": the year that a headline opens with. */
const yearAtHead = (text: string): number | null => Number(/^\s*((?:19|20)\d{2}) \p{Lu}/u.exec(text)?.[1] ?? 0) || null;

/** The years of the days that a text names in full. */
const datedYears = (text: string): number[] =>
  daysIn(text, { start: 0, end: text.length }, null).map(({ date }) => Number(date.slice(0, 4)));

/** The first year of a meet to come, not before `since`; of several editions that the same words can mean, the last when nothing says since when. */
function yearToCome(planned: readonly NamedMeet[], since: number | null): number | null {
  const each = bySpan(planned).flatMap((rivals) => {
    const years = yearsOf(rivals).filter((year) => since === null || year >= since);
    return years.length > 0 ? (since === null ? Math.max(...years) : Math.min(...years)) : [];
  });
  return each.length > 0 ? Math.min(...each) : null;
}

const unambiguous = (named: readonly NamedMeet[]): NamedMeet[] =>
  bySpan(named).flatMap((rivals) => (areSeveral(rivals) ? [] : rivals));

/** The meets that are named in full, and not in passing. */
const inFull = (named: readonly NamedMeet[]): NamedMeet[] =>
  named.filter(({ cityOnly, byAdjective, asideFrom }) => !cityOnly && !byAdjective && asideFrom === null);

/** Whether a text names a day without its year on which an edition was held. */
const namesDayOf = (text: string, { start, end, year }: MeetEdition): boolean =>
  daysIn(text, { start: 0, end: text.length }, year).some(({ date }) => start <= date && date <= (end ?? start));

/** The year of the first meet named in full, where its name can mean several editions, and the text names a day of one of them. */
function yearByDay(text: string, named: readonly NamedMeet[]): number | null {
  const [first] = bySpan(inFull(named));
  if (!first || !areSeveral(first)) return null;
  const editions = first.flatMap(({ edition }) => (edition && namesDayOf(text, edition) ? edition : []));
  return editions.length === 1 ? (editions[0]?.year ?? null) : null;
}

/** "the 1992 Olympic Games", "London 2012". */
const isYearNamed = (text: string, { start, end, year }: NamedMeet): boolean =>
  year !== null || /\d{4}$/.test(text.slice(start, end));

/** Whether a text tells nowhere of which year the first meet is that it names in full: others that it dates are then of other years. */
function isUndated({ staged, headed }: ToldMeets): boolean {
  const [first, ...others] = inFull([...headed, ...staged]);
  if (!first) return false;
  const same = others.filter((other) => (other.meet ?? other.name) === (first.meet ?? first.name));
  return [first, ...same].every(({ year, edition }) => year === null && edition === null);
}

/** "In 2016 she won …, a year later …, and in 2018": a story that goes from year to year. */
const YEARS_TOLD = lean(
  wrapped`
    \b[Ii]n ((?:19|20)\d\d)\b
    |\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:years?|seasons?) (?:later|after that)\b
    |\b[Tt]he (?:following|next) (?:year|season|summer|winter|spring)\b
    |\b(?:summer|winter|season|year) that followed\b
  `,
  'gu',
);
/** So many years in turn make a story of several. */
const SEVERAL_YEARS = 3;

/** Whether a text that gives no date goes through years one by one: no one of them is its own. */
function tellsOfYears(text: string): boolean {
  const told = new Set([...text.matchAll(YEARS_TOLD)].map(([words, year]) => year ?? words.toLowerCase()));
  const printed = [...told].filter((one) => /^\d/.test(one)).length;
  return told.size >= SEVERAL_YEARS && printed > 0 && told.size > printed;
}

/**
 * The year an article is about: the one it was published in, else the one it opens with, else the latest that it names a meet in,
 * else the first of a meet to come, else that of the latest day printed with its year; none where it goes from year to year; never one before the last edition that it knows of. A
 * year alone is nearly always another: nobody prints today’s.
 */
export function articleYear(text: string, stated: When, meets: ToldMeets): number | null {
  if (stated.published) return Number(stated.published.slice(0, 4));
  const printed = stated.year ?? yearAtHead(text);
  if (printed !== null) return printed;
  if (tellsOfYears(text)) return null;
  const outright = [...meets.staged, ...meets.headed];
  const isPast = isUndated(meets) ? (named: NamedMeet) => isYearNamed(text, named) : () => false;
  const [past, staged] = [outright.filter(isPast), outright.filter((named) => !isPast(named))];
  const since = latestYear(yearsOf([...meets.others, ...past]));
  const year =
    yearByDay(text, outright) ??
    latestYear(yearsOf(unambiguous(staged))) ??
    yearToCome(meets.planned, since) ??
    latestYear(datedYears(text));
  return year !== null && since !== null && year < since ? since : year;
}
