import type { Span } from '../text/span.ts';
import { hasHint } from '../text/word-hints.ts';
import { CLAUSE_END } from './clause-end.ts';
import { type NamedDay, YEAR_WORD } from './days.ts';
import type { Setting } from './setting.ts';

/** "won there in 2019", "in May 2019": the year that something was in. */
const IN_YEAR = /\bin (?:\p{L}+ )?((?:19|20)\d{2})\b/u;

/** Whether the clause of a fact names another year than the story’s; this year nobody prints. */
export function isOfOtherYear(text: string, fact: Span, sentence: Span, { meet }: Setting): boolean {
  if (meet === null || fact.end >= sentence.end || !hasHint(text, sentence, YEAR_WORD)) return false;
  const rest = text.slice(fact.end, sentence.end);
  const printed = IN_YEAR.exec(rest.slice(0, CLAUSE_END.exec(rest)?.index))?.[1];
  return printed !== undefined && Number(printed) !== meet.year;
}

/** A report of the day after, and clocks elsewhere, make a meet no longer than this, in days. */
const AROUND = 2;

/** Whether a day is none of those of the story’s meet; a weekday can be one that is to come. */
export function isOfOtherDay(text: string, { date: day, ...words }: NamedDay, { meet }: Setting): boolean {
  if (!/\d/.test(text.slice(words.start, words.end)) || !meet?.edition) return false;
  const { start, end } = meet.edition;
  const from = Temporal.PlainDate.from(start).subtract({ days: AROUND }).toString();
  const to = Temporal.PlainDate.from(end ?? start)
    .add({ days: AROUND })
    .toString();
  return day < from || day > to;
}
