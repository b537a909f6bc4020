import { lean } from '../text/lean.ts';
import type { Crowd, Part } from './clause-parts.ts';
import type { Group } from './lists-of-people.ts';
import { beforeName, LEADS_TO_NAME, PERSON_NOUN } from './noun-phrase.ts';
import { isActedUpon } from './roles.ts';

/** In characters, of the words before a name. */
const LONGEST_HEAD = 120;

/** The only ones who are named in a part of a sentence, if there is nobody else. */
function onlyIn({ groups }: Crowd, { from, end }: Part): Group | undefined {
  const [only, ...others] = groups.filter(({ start }) => start >= from && start < end);
  return others.length === 0 ? only : undefined;
}

/** "beat Sample, the champion, to win", "held off Sample, the champion, before setting a record": who Sample is, and not who won. */
function isApposed(crowd: Crowd, part: Part): boolean {
  const { text, people } = crowd;
  const { start, from, end } = part;
  const only = onlyIn(crowd, part);
  const words = text.slice(from, end).trim();
  if (!only || words !== text.slice(only.start, only.end) || !words.startsWith('the ')) return false;
  const named = people.find((one) => one.end === start);
  if (!named) return false;
  const head = text.slice(Math.max(0, named.start - LONGEST_HEAD), named.start);
  if (ON_WITH_MARK.test(text.slice(end, end + 10))) return !BESIDE.test(head);
  const clause = head.slice(head.search(/[^.,;:–—]*$/));
  const isFirst = people.every((other) => other.end > named.start || PRONOUN.test(text.slice(other.start, other.end)));
  return text[end] === ',' && !isFirst && isActedUpon(clause);
}
const PRONOUN = /^(?:him|his|her)$/i;
/** "ahead of Sample, the champion, in 8.10": whoever was beside tells their own mark. */
const BESIDE = beforeName(String.raw`\b(?:of|behind|from|over|by|to|than|and|but|past|while|as)\s+`);
const ON_WITH_MARK = /^, (?:with|by|in|over|on|at) /;

/** "Example, the man he beat in Rome, was third": who Example is. */
function isRelative({ text, people }: Crowd, { from, end }: Part): boolean {
  const acting = people.find(({ start, voice }) => start >= from && start < end && voice === 'acting');
  return acting !== undefined && text[end] === ',' && RELATIVE.test(text.slice(from, acting.start));
}
const RELATIVE = lean(
  `^\\s*(?:the|an?|one of the) (?:[\\p{L}\\d’'-]+ ){0,4}${PERSON_NOUN}s? (?:who |whom |that )?$|^\\s*whom $`,
  'u',
);

/** "will meet Sample, who ran 1:58.11, and Italian Watch.": another to whom it is done, and nothing is told of them. */
function isLastOfThem(crowd: Crowd, part: Part): boolean {
  const { text, end } = crowd;
  const only = onlyIn(crowd, part);
  return (
    part.opener === 'and' &&
    only !== undefined &&
    /^[.!?]?\s*$/.test(text.slice(only.end, end)) &&
    LEADS_TO_NAME.test(text.slice(part.from, only.start))
  );
}

/** Whether a part of a sentence names somebody and tells nothing that they do. */
export const isNamedOnly = (crowd: Crowd, part: Part): boolean =>
  (part.opener === 'comma' && (isApposed(crowd, part) || isRelative(crowd, part))) || isLastOfThem(crowd, part);
