import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { CLAUSE_END } from './clause-end.ts';
import type { PlacedMeet } from './placed-meet.ts';
import type { Setting } from './setting.ts';

/** "akin to Manchester" is no place: where something happened it happened in or at. */
const AT_CITY = /\b(?:[Ii]n|[Aa]t) $/;

/** "in Berlin, where she won", "won in Berlin in 10.90, with Example second": what follows happened there, too. */
const THERE = lean(/^,? where\b| and (?=(?:the )?\d)|,? with (?=(?:[\p{Ll}-]+ )?\p{Lu})/u);

/** What stands between where something happened and a fact; ", winning the race" goes on. */
const between = (text: string, { end }: Span, fact: Span): string =>
  text.slice(end, fact.start).replace(/^\p{Ll}+ing\b/u.test(text.slice(fact.start, fact.end)) ? /, $/ : /(?!)/, ' ');

/** Whether a fact is told to have happened in a city: in one clause with it. */
const isInCity = (text: string, { start, end }: Span, fact: Span): boolean =>
  AT_CITY.test(text.slice(Math.max(0, start - 4), start)) &&
  !CLAUSE_END.test(
    fact.start > end ? between(text, { start, end }, fact).replace(THERE, ' ') : text.slice(fact.end, start),
  );

/** "avenged his defeat in Oslo by winning": what it was avenged with was here. */
const BY_DOING = /^,? by \p{Ll}+ing\b/u;

/** Whether a fact can be of a meet: what is told of it in passing goes from there to the end of its clause, in its sentence. */
export const canBeAt = (text: string, named: PlacedMeet, fact: Span, sentence: Span): boolean => {
  const { asideFrom, end, tense } = named;
  if (named.isCityAlone && !isInCity(text, named, fact)) return false;
  return (
    tense !== 'ahead' &&
    (asideFrom === null ||
      (asideFrom <= fact.start &&
        fact.start <= sentence.end &&
        (fact.start < end ||
          !(CLAUSE_END.test(between(text, named, fact)) || BY_DOING.test(text.slice(end, fact.end))))))
  );
};

/** The meet that words name; what happened in a city that is not the story’s and had no meet that is known, happened nobody knows where. */
export function whereIn(text: string, named: PlacedMeet, { meet }: Setting): PlacedMeet | null {
  if (!named.isCityAlone) return named;
  const city = meet?.edition?.city ?? meet?.meet?.city ?? null;
  const own = [city, meet?.edition?.venue, meet?.meet?.venue];
  if (named.yearsAgo === 0 && meet?.tense === 'past') return null;
  const isOwn = city === null ? named.asideFrom === null : own.includes(text.slice(named.start, named.end));
  return isOwn ? meet : null;
}
