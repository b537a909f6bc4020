import type { Mark } from '../../athletics/mark.ts';
import type { Person } from '../knowledge.ts';
import type { Mention } from '../people/mention.ts';
import { beforeName, LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';
import { asTold, type MarkFact } from './marks-apart.ts';

const COUNTBACK_WORD = hint(/^(?:count(?:ed)?(?:back)?|misses|failures)$/);
/** What divides two who have one mark: "on countback", "with fewer misses". */
const BY_FAILURES = either(
  'on (?:the )?count-?back',
  '(?:on|with|by|having|having had|by virtue of|thanks to|because of|courtesy of) (?:fewer|less) (?:misses|failures)',
);
/** "won on countback", "lost to Sample on countback"; who was "third on countback" had as much as the fourth. */
const DECIDED = lean(
  wrapped`
    \b(?:w[io]n|wins|winning|winner|victory|gold|title|beat|beating|beaten|lost|losing|edged|edging|denied|prevail\p{Ll}*|triumph\p{Ll}*)\b(?! silver| bronze)
    (?:[^,.;]|\.(?=\d)){0,50}? ${BY_FAILURES}\b
  `,
  'u',
);
/** "was second on countback from Sample", "beaten on countback by Sample", "ahead on countback of Sample". */
const WHOM = lean(
  `\\b${BY_FAILURES}(?: at (?:the height|that height|\\d\\.\\d\\dm?))? (?:from|over|to|by|of|than|ahead of|behind|against)(?= )`,
  'gu',
);

/** "beat Sample of Norway on countback". */
const BEATS = beforeName(String.raw`\b(?:beat(?:ing|s)?|(?:edg|defeat|pipp)(?:ed?|s|ing)(?: out)?) `);
const ON_COUNTBACK = lean(`^(?: of (?:the )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)? ${BY_FAILURES}\\b`, 'u');
/** In characters, of the words before a name. */
const HEAD = 60;

/** Whom a stretch of words divides from whoever acts: named behind "on countback from", or beaten on countback. */
function dividedFrom(text: string, { sentence, mentions }: Telling): Mention | undefined {
  const [words] = matches(WHOM, text, sentence);
  const next = words && mentions.find(({ start }) => start >= words.end);
  if (next) return !next.possessive && LEADS_TO_NAME.test(text.slice(words.end, next.start)) ? next : undefined;
  return mentions.find(
    ({ start, end, possessive }) =>
      !possessive &&
      ON_COUNTBACK.test(text.slice(end, sentence.end)) &&
      BEATS.test(text.slice(Math.max(sentence.start, start - HEAD), start)),
  );
}

/** The one who acts where the words stand and the one whom they divide from them: whichever places that divides, they have one mark. */
function pairAt(text: string, telling: Telling): readonly Person[] {
  const { clauses, mentions } = telling;
  const next = dividedFrom(text, telling);
  if (!next) return [];
  const subjects = clauses.findLast(({ start }) => start <= next.start)?.subjects ?? [];
  const acting = new Set(subjects.flatMap((at) => mentions[at]?.person ?? []));
  return acting.size === 1 && !acting.has(next.person) ? [...acting, next.person] : [];
}

/** "Sample won on countback from Example, who cleared 5.50m": the two have one mark, where one of them has it and nobody else does. */
export function countbacks(
  text: string,
  telling: Telling,
  facts: readonly Fact[],
  told: ReadonlyMap<Person, Mark>,
): Fact[] {
  const { sentence } = telling;
  if (!hasHint(text, sentence, COUNTBACK_WORD)) return [];
  const pair = pairAt(text, telling);
  if (pair.length === 0 && !DECIDED.test(text.slice(sentence.start, sentence.end))) return [];
  const placed = (place: number): readonly Person[] => [
    ...new Set(facts.flatMap((fact) => (fact.kind === 'place' && fact.place === place ? fact.person : []))),
  ];
  const [winners, seconds] = [placed(1), placed(2)];
  const both = pair.length > 0 ? pair : winners.length === 1 && seconds.length === 1 ? [...winners, ...seconds] : [];
  if (both.length !== 2) return [];
  const stated = facts.filter((fact): fact is MarkFact => fact.kind === 'mark');
  const before = stated.length > 0 ? [] : both.flatMap((person) => toldBefore(person, told, sentence));
  const [mark, another] = [...stated, ...before];
  if (!mark || another || !both.includes(mark.person)) return [];
  const [words] = matches(WHOM, text, sentence);
  const { start, end } = pair.length > 0 && words ? words : mark;
  return both.filter((person) => person !== mark.person).map((person) => ({ ...mark, person, start, end }));
}

/** The mark that the sentence before gave somebody, as one that follows from it. */
function toldBefore(person: Person, told: ReadonlyMap<Person, Mark>, at: Span): MarkFact[] {
  const reading = told.get(person);
  return reading ? [{ ...asTold(person, reading, at), derived: true }] : [];
}
