import { lean } from '../text/lean.ts';
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

/** "won from Example and Sample took the mile": whoever is named behind "and" has a verb of their own, and was beaten by nobody there. */
const ACTS = lean(
  /^(?: \([^()]{1,30}\))? (?:\p{Ll}+ly |also |then )?(?:won|took|finished|ran|came|clocked|threw|jumped|leapt|cleared|claimed|placed|set|broke|beat|w(?:as|ere) (?:second|third|\p{Ll}+th|\d))\b/u,
);
const LESSER = beforeName(
  String.raw`\b(?:from|behind|over|to|(?:ahead|clear|front) of|beat(?:ing|s)?|(?:edg|defeat|pipp|outkick|outsprint)(?:ed|ing)) `,
);
/** In characters, of the words before a name. */
const HEAD = 60;
const beginsClause = (text: string, first: Span, after: Span): boolean =>
  ACTS.test(text.slice(after.end, after.end + 60)) &&
  LESSER.test(text.slice(Math.max(0, first.start - HEAD), first.start));

/** The people of a sentence, those of one list together. */
export function listsOfPeople(text: string, people: readonly Span[]): Group[] {
  const links = people.map((person, at) => {
    const before = people[at - 1];
    return before ? linkBetween(text, before, person) : null;
  });
  const groups: Group[] = [];
  for (const [at, { start, end }] of people.entries()) {
    const before = groups.at(-1);
    const isApart = before?.members.length === 1 && links[at] === 'and' && beginsClause(text, before, { start, end });
    const last = isLinked(links, at) && !isApart ? groups.pop() : undefined;
    groups.push({ start: last?.start ?? start, end, members: [...(last?.members ?? []), at] });
  }
  return groups;
}
