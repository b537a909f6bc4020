import type { Person } from '../knowledge.ts';
import { placesIn } from '../signs/places.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { MentionDraft } from './mention-drafts.ts';
import { beforeName } from './noun-phrase.ts';
import { isTeam } from './teams.ts';
import type { Telling } from './telling.ts';

/** "led until she was swept aside by Example", "silver in a race won by Sample". */
const OVERTAKEN_BY = beforeName(
  wrapped`
    \b(?:overtaken|caught|passed|swept aside|run down|reeled in|overhauled|outkicked|outsprinted|pipped|edged(?: out)?|hunted down|swallowed up
      |(?:race|final|\d+m|mile|marathon|hurdles|steeplechase) won)(?: (?!by\b)[\p{Ll}\d]+){0,5} by[ ]
  `,
);
/** In characters, of the words before a name. */
const REACH = 90;

/** Who came past whoever a sentence tells of, or won the race that they lost. */
export const overtakerIn = (text: string, { sentence, mentions }: Telling): Person | null =>
  mentions.findLast(
    ({ person, possessive, form, start }) =>
      form === 'name' &&
      !possessive &&
      !isTeam(person) &&
      start > sentence.start &&
      OVERTAKEN_BY.test(text.slice(Math.max(sentence.start, start - REACH), start)),
  )?.person ?? null;

/** "She had won here last year". */
const OF_BEFORE = /\b(?:last|ago|had|has|previous(?:ly)?|earlier|in (?:19|20)\d\d)\b/;
/** How far from a sentence’s beginning somebody opens it, in characters. */
const OPENING = 5;

/** "The 29-year-old won in 1:57.29", behind who was overtaken: whoever came past goes before the one who was. */
export function withOvertaker(
  text: string,
  sentence: Span,
  draft: MentionDraft | undefined,
  people: readonly Person[],
  overtaker: Person | null,
): readonly Person[] {
  if (!draft || !overtaker || draft.possessive || draft.voice === 'acted upon') return people;
  if (draft.start > sentence.start + OPENING) return people;
  if (OF_BEFORE.test(text.slice(sentence.start, sentence.end))) return people;
  const places = placesIn(text, sentence);
  const isWon = places.length > 0 && places.every(({ place }) => place === 1);
  return isWon ? [overtaker, ...people.filter((person) => person !== overtaker)] : people;
}
