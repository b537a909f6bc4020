import type { Person } from '../knowledge.ts';
import { sexFits } from '../people/meanings.ts';
import type { Mention } from '../people/mention.ts';
import { DEMONYM } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Attribution, Place } from './attribution.ts';
import { actorIn, storyBefore } from './story.ts';

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

/** "the Kenyan" says more of whom it means than a turn of the story does, and so does an age that stands beside a name. */
const NATION = lean(`\\b(?:${DEMONYM})\\b`, 'iu');
const AGE = /\b\d\d\b/;

function fits(text: string, { form, start, end }: Mention, person: Person, passed: Span): boolean {
  const words = text.slice(start, end);
  if (form === 'pronoun') return sexFits(person, words);
  const age = AGE.exec(words)?.[0];
  return !NATION.test(words) && (age === undefined || !text.slice(passed.start, passed.end).includes(` ${age}`));
}

/** "Sample was second and Watch third. “…,” she said": of two who are only placed, she is neither. */
const namesSeveral = ({ mentions }: Telling): boolean => new Set(mentions.map(({ person }) => person)).size > 1;

/**
 * Who speaks behind a quotation rather than whom “she said” or “the Londoner said” means by itself, which is whoever was spoken of last:
 * who was introduced right before the words, or, where the words open a paragraph or follow the places of several, whom the story is of.
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
  const before = told[at];
  if (!before || before.sentence.start < (above ?? block).start) return null;
  const opens = text.slice(block.start, outer.start).trim() === '';
  const goesOn = opens || (mention.form === 'pronoun' && namesSeveral(before));
  const story = goesOn ? storyBefore(text, told, at) : undefined;
  const meant = introducedIn(text, before) ?? (story && story !== before ? actorIn(story) : undefined);
  const passed = { start: story?.sentence.end ?? outer.start, end: outer.start };
  return meant && meant !== speaker && fits(text, mention, meant, passed) ? meant : null;
}
