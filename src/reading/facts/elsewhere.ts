import type { Scene } from '../setting/scene.ts';
import { MONTH } from '../text/calendar.ts';
import { lean } from '../text/lean.ts';
import { contains, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';

/** "in Doha", "in New York", but not "in Britain’s" nor "in Lane Four". */
const TOWN = lean(
  wrapped`
    \b(?:in|at) ((?!(?:${MONTH}|Lane|Heat|Group|Pool|Section)\b)
      \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})
    (?=$|[,.;:)]| (?!\p{Lu}))
  `,
  'gu',
);

/** "She will face Clock, who ran 1:43.20 in Doha": nothing of today is told of Clock. */
const TO_COME = /\b(?:will|faces?|is (?:set|due|expected) to|next (?:week|month|weekend|year|season))\b/u;

/** "Clock, fifth in Tokyo in March, is the fastest man in the field": nor of whoever is entered. */
const ENTERED = lean(
  /^,? (?:is|are|heads?|leads?|tops?|joins?|returns?)\b[^.;]{0,60}\b(?:field|line-?up|entr(?:y|ies|ants?)|start(?:ing)? list|favourites?)\b/u,
);

const WHO = /^who\b/;
/** The sentence tells of somebody behind what is told in passing. */
const GOES_ON = lean(/^, (?:(?:also|then|still|\p{Ll}+ly) )?(?:had|was|were|came|took|did|made|led|\p{Ll}+ed)\b/u);

/** Characters at an article’s beginning, and before a clause, in which the place of the story is named. */
const NEAR = 1500;

/** Whether a town is one of the story’s: named before. */
function isOfStory(text: string, town: string, { start }: Span): boolean {
  const before = `${text.slice(0, Math.min(NEAR, start))} ${text.slice(Math.max(0, start - NEAR), start)}`;
  return before.toLowerCase().includes(town.toLowerCase());
}

/**
 * Whether a fact is told in passing of another month or town than the story’s, beside what is told of the same person, or
 * of what is to come: "Clock, who ran 1:43.20 in Doha in May, was second".
 */
export function isOfElsewhere(
  text: string,
  fact: Fact,
  facts: readonly Fact[],
  { sentence, asides }: Pick<Scene, 'sentence' | 'asides'>,
): boolean {
  const clause = fact.aside ? asides.find((aside) => contains(aside, fact)) : undefined;
  if (!clause) return false;
  const isToldToday = facts.some(({ person, aside }) => !aside && person === fact.person);
  const isToCome =
    TO_COME.test(text.slice(sentence.start, clause.start)) || ENTERED.test(text.slice(clause.end, sentence.end));
  const words = text.slice(clause.start, clause.end);
  const isAbroad = [...words.matchAll(TOWN)].some(([, town = '']) => !isOfStory(text, town, clause));
  // "Clock, who threw 82.29m in Rio, had five throws over 77 metres"
  if (!isToldToday && !isToCome)
    return isAbroad && fact.kind === 'mark' && WHO.test(words) && GOES_ON.test(text.slice(clause.end));
  return isAbroad;
}
