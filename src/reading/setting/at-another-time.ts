import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint } from '../text/word-hints.ts';
import { CLAUSE_END } from './clause-end.ts';
import { MONTH, MONTH_WORD, monthNumber, type NamedDay, YEAR_WORD } from './days.ts';
import { isAround } from './is-around.ts';
import type { Setting } from './setting.ts';

/** "won there in 2019", "in May 2019": the year that something was in. */
const IN_YEAR = /\bin (?:\p{L}+ )?((?:19|20)\d{2})\b/u;

/** "won the 2019 edition in 2:12:38", "winner of the 2019 race". */
const OF_EDITION = lean(
  /\bthe ((?:19|20)\d{2}) (?:edition|race|event|version|running|staging|meet|title|crown)\b(?! (?:winner|champion|runner|medall?ist|final))/u,
);
/** "who won here in 2019 in 2:12:38": the year right before a mark. */
const BEFORE_MARK = /\bin ((?:19|20)\d{2}),? (?:in|with|on|at) (?:an? (?:\p{Ll}+ ){0,3}(?:of )?)?$/u;

/** The other edition that the clause of a fact names. */
function editionYear(text: string, fact: Span, sentence: Span): string | undefined {
  const before = text.slice(sentence.start, fact.start).split(CLAUSE_END).at(-1) ?? '';
  const after = text.slice(fact.end, sentence.end).split(CLAUSE_END)[0] ?? '';
  const clause = `${before}${text.slice(fact.start, fact.end)}${after}`;
  return (OF_EDITION.exec(clause) ?? BEFORE_MARK.exec(before))?.[1];
}
/** "to beat the 7:58.61 that Sample ran in 1997": what another mark is told with. */
const OF_ANOTHER = /\b(?:that|which|set by|held by|set in|(?:record|best|mark|time) (?:of|from|in))\b/;

/** "In 1956 he went to Leeds and won", "and in 1957 he set": what follows was in that year. */
const OPENS_WITH_YEAR = lean(
  /(?:^|[,;] (?:and|but|while) |(?<=\p{L}) and )[Ii]n (?:\p{Lu}\p{Ll}+ )?((?:19|20)\d{2}),? (?!\d)/gu,
);
/** … unless it comes back to the day. */
const COMES_BACK = /\b(?:but|now|today|tonight|yesterday|this|on \p{Lu}\p{Ll}+day)\b/u;

/** The year that the clause of a fact opens with. */
function openingYear(words: string): string | undefined {
  const opening = [...words.matchAll(OPENS_WITH_YEAR)].at(-1);
  return opening && !COMES_BACK.test(words.slice(opening.index + opening[0].length)) ? opening[1] : undefined;
}

/** Whether the clause of a fact names another year than the story’s; this year nobody prints. */
export function isOfOtherYear(text: string, fact: Span, sentence: Span, { meet }: Setting): boolean {
  if (meet === null || !hasHint(text, sentence, YEAR_WORD)) return false;
  const rest = text.slice(fact.end, sentence.end);
  const printed =
    IN_YEAR.exec(rest.slice(0, CLAUSE_END.exec(rest)?.index).split(OF_ANOTHER)[0] ?? '')?.[1] ??
    openingYear(text.slice(sentence.start, fact.start)) ??
    (meet.year === null ? undefined : editionYear(text, fact, sentence));
  return printed !== undefined && Number(printed) !== meet.year;
}

const IN_MONTH = new RegExp(String.raw`\bin (?:early |late |mid-)?${MONTH}\b(?! \d)`);

/** Whether the clause of a fact names another month than that of the story’s meet: "won in Leeds in May". */
export function isOfOtherMonth(text: string, fact: Span, sentence: Span, { meet }: Setting): boolean {
  if (!meet?.edition || !hasHint(text, sentence, MONTH_WORD)) return false;
  const rest = text.slice(fact.end, sentence.end);
  const before =
    text
      .slice(sentence.start, fact.start)
      .split(CLAUSE_END)
      .at(-1)
      ?.split(/ - |\)/)
      .at(-1) ?? '';
  const after = rest.slice(0, CLAUSE_END.exec(rest)?.index).split(OF_ANOTHER)[0] ?? '';
  const named = (IN_MONTH.exec(after) ?? IN_MONTH.exec(before))?.[1];
  const { start, end } = meet.edition;
  const months = [start, end ?? start].map((day) => Number(day.slice(5, 7)));
  return named !== undefined && !months.includes(monthNumber(named));
}

/** Whether a day is none of those of a meet; a weekday can be one that is to come. */
export const isOfOtherDay = (
  text: string,
  { date: day, ...words }: NamedDay,
  { meet }: Pick<Setting, 'meet'>,
): boolean => /\d/.test(text.slice(words.start, words.end)) && meet?.edition != null && !isAround(day, meet.edition);
