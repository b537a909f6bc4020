import { WEEKDAY } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Setting } from './setting.ts';

const NUMBERS = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const EARLIER_WORD = hint(/^(?:earlier|ago|before|previous|last)$/i);
/** "two days earlier", "the previous evening", "last Friday". */
const DAYS = new RegExp(
  wrapped`
    \b(a|two|three|four|five|six|seven|eight|nine|[2-9]) days? (?:earlier|ago|before|previously)\b
    |\bthe previous (?:day|night|evening)\b
    |\b(?:the day before|earlier (?:in the|this) week)\b
    |\blast ${WEEKDAY}\b
  `,
  'gi',
);
/** What else looks back, and further. */
const FURTHER = new RegExp(
  wrapped`
    \b(?:weeks?|months?|years?|seasons?|summer|winter|spring|autumn) (?:ago|earlier|before)\b
    |\b(?:last|previous) (?:week(?:end)?|month|year|season|summer|winter)\b
    |\b(?:19|20)\d\d\b
  `,
  'i',
);

/** How many days a look back goes; the previous evening is one, a weekday at most six, and earlier in the week some. */
const daysOf = (words: string, figure: string | undefined): number => {
  if (figure === undefined) return /^last/i.test(words) ? 6 : /week$/.test(words) ? 3 : 1;
  const at = NUMBERS.indexOf(figure.toLowerCase());
  return at >= 0 ? at + 1 : Number(figure);
};

/** The looks back of a sentence that go no further than some days; null where one does. */
const daysBack = (words: string): readonly number[] | null =>
  FURTHER.test(words) ? null : [...words.matchAll(DAYS)].map(([found, figure]) => daysOf(found, figure));

/** Whether a sentence looks back at some days before, and no further: "who had won the 1500m earlier in the week". */
export const isOfThoseDays = (text: string, { start, end }: Span): boolean =>
  (daysBack(text.slice(start, end))?.length ?? 0) > 0;

/** Whether a sentence looks back at nothing but days of the same championships: "Two days earlier she had won the 1500m". */
export function isOfSameMeet(text: string, sentence: Span, { meet }: Setting): boolean {
  const edition = meet?.edition;
  if (!edition?.end || meet?.tense !== 'today' || !hasHint(text, sentence, EARLIER_WORD)) return false;
  const long = Temporal.PlainDate.from(edition.start).until(Temporal.PlainDate.from(edition.end)).days;
  const days = daysBack(text.slice(sentence.start, sentence.end)) ?? [];
  return days.length > 0 && days.every((back) => back <= long);
}
