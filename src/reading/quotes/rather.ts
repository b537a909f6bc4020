import type { Person } from '../knowledge.ts';
import { sexFits } from '../people/meanings.ts';
import type { Mention } from '../people/mention.ts';
import { DEMONYM } from '../people/noun-phrase.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { isNamed } from '../people/unnamed.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Attribution, Place } from './attribution.ts';
import { acts } from './who-speaks.ts';

/** "his father ", "Example’s long-time coach, ": who leads to a name, and what goes on about them behind it. */
const RELATED = lean(
  wrapped`
    (?:\b(?:his|her|their)|[’']s?) (?:[\p{Ll}-]+ ){0,3}
    (?:father|mother|mum|dad|brother|sister|husband|wife|fianc[eé]e?|partner|boyfriend|girlfriend|son|daughter|uncle|aunt
      |cousin|coach|trainer|mentor|manager|agent|room-?mate|team-?mate|club-?mate|training partner),? $
  `,
  'u',
);
const WHO = lean(/^(?:, [^,]{1,80})?, who(?:se)?\b/u);
/** How far before a name that can be said, in characters. */
const REACH = 60;

/** "Example is coached by his father Max, who could not watch.": it is Max who goes on. */
const introducedIn = (text: string, { mentions }: Telling): Person | undefined =>
  mentions.findLast(
    ({ form, start, end }) =>
      form === 'name' &&
      WHO.test(text.slice(end, end + 2 * REACH)) &&
      RELATED.test(text.slice(Math.max(0, start - REACH), start)),
  )?.person;

/** "Sample of Kenya was third in 3:31.20.", "Sample completed the podium.": nothing but a place. */
const PLACED = lean(
  wrapped`
    ^[^,;:]{1,60} (?:was|were|came|finished|took|claimed|completed|rounded out|filled) [^,;:]{0,60}?
    \b(?:second|third|\p{Ll}+th|\d+(?:st|nd|rd|th)|runner-up|bronze|silver|podium|medals|rostrum|last)\b(?:[^,;:]|:(?=\d)){0,40}$
  `,
  'u',
);

/** The story goes on with whoever acted before somebody was placed and nothing else. */
function toldBeforePlaced(text: string, before: Telling, earlier: Telling, placed: Person): Person | undefined {
  const people = before.mentions.filter(({ person }) => !isTeam(person));
  // Whoever is called by surname was told of before.
  const isNew = people.some(({ form, start, end }) => form === 'name' && text.slice(start, end).includes(' '));
  if (
    !isNew ||
    people.some(({ person }) => person !== placed) ||
    !PLACED.test(text.slice(before.sentence.start, before.sentence.end))
  )
    return undefined;
  return earlier.mentions.find((one) => acts(one) && isNamed(one.person) && !isTeam(one.person))?.person;
}

/** "the Kenyan", "the 24-year-old" say more of whom they mean than a turn of the story does. */
const TELLING_WORDS = lean(`\\b(?:${DEMONYM})\\b|\\d`, 'iu');

const fits = (text: string, { form, start, end }: Mention, person: Person): boolean =>
  form === 'pronoun' ? sexFits(person, text.slice(start, end)) : !TELLING_WORDS.test(text.slice(start, end));

/**
 * Who speaks behind a quotation rather than whom “she said” or “the Londoner said” means by itself, which is whoever was spoken of last:
 * who was introduced right before the words, or, where the words open a paragraph, whom the story is of.
 */
export function rather(
  text: string,
  { quotation, block, above }: Place,
  told: readonly Telling[],
  { speaker, led }: Attribution,
): Person | null {
  const { outer } = quotation;
  const mention = led?.mentions.find(({ person, start }) => person === speaker && start >= outer.end);
  if (!mention || mention.form === 'name' || !speaker) return null;
  const at = told.findLastIndex(({ sentence }) => sentence.end <= outer.start);
  const [before, earlier] = [told[at], told[at - 1]];
  if (!before || before.sentence.start < (above ?? block).start) return null;
  const opens = text.slice(block.start, outer.start).trim() === '';
  const meant =
    introducedIn(text, before) ?? (opens && earlier ? toldBeforePlaced(text, before, earlier, speaker) : undefined);
  return meant && meant !== speaker && fits(text, mention, meant) ? meant : null;
}
