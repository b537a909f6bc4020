import type { Span } from '../text/span.ts';
import { beforeName } from './noun-phrase.ts';

/** People who are named in one breath: "Example, Sample and now Specimen". `members` are indexes of the sentence’s people. */
export interface Group extends Span {
  readonly members: readonly number[];
}

/** "Example (3:31.20) and Sample (3:31.40)" is a list, too. */
const ASIDE = String.raw`(?: \([^()]{1,30}\))?`;
/** "of Portland, Ore.,": a town can stand with its state. */
const STATE = String.raw`(?:, (?:\p{Lu}\p{Ll}{1,5}\.|(?:\p{Lu}\.){2}|\p{Lu}{2}\b),?)?`;
const OF = String.raw`(?: of (?:the )?\p{Lu}\p{L}+(?: (?:(?:and|&) )?\p{Lu}\p{L}+){0,2}${STATE})?`;
const AND = beforeName(`^(?:[’']s?)?${OF}${ASIDE}${OF} (?:and|plus|&) (?:now )?`);
const COMMA = beforeName(`^${ASIDE}, `);
const COMMA_AND = beforeName(`^${ASIDE}, and (?:now )?`);

/** "Example, the junior champion, and Sample were": who are told of together. */
const DESCRIBED_AND = beforeName(
  `^, (?:the|an?|last \\p{Ll}+[’']s|who|\\p{Lu}\\S+[’']s?|twice|once|third|fourth) [^,]{3,60}, and (?:now )?`,
);
const TOGETHER = /^ (?:were|are|both|shared?|each)\b/;

/** What all of these hold. */
const LINK = /,| (?:and|plus|&) /i;

/** "Behind her, Example and Sample were": no list begins with her. */
const PRONOUN = /^(?:her|him|he|she)$/i;

type Link = 'and' | 'comma' | 'comma and' | null;

function linkBetween(text: string, before: Span, after: Span): Link {
  const between = text.slice(before.end, after.start);
  if (!LINK.test(between)) return null;
  if (AND.test(between)) return 'and';
  if (TOGETHER.test(text.slice(after.end, after.end + 10)) && DESCRIBED_AND.test(between)) return 'and';
  if (COMMA_AND.test(between)) return 'comma and';
  return COMMA.test(between) && !PRONOUN.test(text.slice(before.start, before.end)) ? 'comma' : null;
}

/** Commas make a list only when an "and" ends it; ", and" ends one of three or more ("X beat Y, and Z was third" is none). */
function isLinked(links: readonly Link[], at: number): boolean {
  const link = links[at];
  if (link === 'comma and') return links[at - 1] === 'comma';
  if (link !== 'comma') return link === 'and';
  const end = links.slice(at).find((other) => other !== 'comma');
  return end === 'and' || end === 'comma and';
}

/** The people of a sentence, those of one list together. */
export function listsOfPeople(text: string, people: readonly Span[]): Group[] {
  const links = people.map((person, at) => {
    const before = people[at - 1];
    return before ? linkBetween(text, before, person) : null;
  });
  const groups: Group[] = [];
  for (const [at, { start, end }] of people.entries()) {
    const last = isLinked(links, at) ? groups.pop() : undefined;
    groups.push({ start: last?.start ?? start, end, members: [...(last?.members ?? []), at] });
  }
  return groups;
}
