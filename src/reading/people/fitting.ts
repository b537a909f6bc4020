import { demonyms } from '../../athletics/nation.ts';
import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { sexFits } from './meanings.ts';
import type { MentionDraft } from './mention-drafts.ts';
import { DEMONYM } from './noun-phrase.ts';
import { isNamed } from './unnamed.ts';

const SEX = hint(/^(?:(?:wo)?men|girls|boys)$/i);
const WOMENS = /\b(?:women[’']s\b|girls[’'])/i;
const MENS = /(?<!wo)\b(?:men[’']s\b|boys[’'])/i;

/** "while the men’s race was won by": another race. */
const OTHER_RACE = /;|\bwhile\b|, and the\b/;

/** Whom a sentence of "the women's 400m" can mean by a description in it: no man; where it tells of both, anybody. */
export function ofItsSex(
  text: string,
  sentence: Span,
  people: readonly Person[],
  draft: Span | undefined,
): readonly Person[] {
  if (!hasHint(text, sentence, SEX)) return people;
  const { start, end } = sentence;
  const at = draft?.end ?? end;
  const words = `${text.slice(start, at)}${text.slice(at, end).split(OTHER_RACE)[0] ?? ''}`;
  const [womens, mens] = [WOMENS.test(words), MENS.test(words)];
  if (womens === mens) return people;
  return people.filter(({ sex }) => sex !== (womens ? 'men' : 'women'));
}

/** "The champion" is no coach, and "the coach" no champion, as long as there is anybody else. */
export function suited(
  draft: MentionDraft | undefined,
  people: readonly Person[],
  officials: ReadonlySet<Person>,
): readonly Person[] {
  const of = draft?.description?.of ?? 'anybody';
  if (of === 'anybody') return people;
  const fitting = people.filter((person) =>
    of === 'athlete' ? !officials.has(person) : officials.has(person) || person.born === null,
  );
  return fitting.length > 0 ? fitting : people;
}

/** "The Briton had run 6.75 in his semi-final": whom a description means where "his" or "her" follows, before anybody is named. */
export function ofItsPronoun(
  drafts: readonly MentionDraft[],
  at: number,
  people: readonly Person[],
): readonly Person[] {
  const next = drafts[at + 1];
  if (next?.description?.form !== 'pronoun') return people;
  const fitting = people.filter((person) => sexFits(person, next.words));
  return fitting.length > 0 ? fitting : people;
}

const SELF = hint(/^h(?:im|er)self$/);

/** "The champion himself was calm": another than whoever was told of last. */
export function ofContrast(
  text: string,
  sentence: Span,
  draft: MentionDraft | undefined,
  people: readonly Person[],
): readonly Person[] {
  if (!draft || people.length < 2 || !hasHint(text, sentence, SELF)) return people;
  return /^ h(?:im|er)self\b/.test(text.slice(draft.end, draft.end + 9)) ? people.slice(1) : people;
}

const RECORD = hint(/^record$/);
/** "ended with a British record of 4,744"; to break one, nobody needs to be from there. */
const NATIONAL_RECORD = lean(
  wrapped`
    \b(?:with|in|for|clock(?:ed|ing)|ran|running|set|setting|jumped|threw|cleared|scored) (?:an?|another|the) (?:new )?
    (${DEMONYM}) (?:indoor |junior |under-\d+ |national )*record\b(?! holder)
  `,
  'iu',
);

/** "The 28-year-old ended with a British record": whom a description means where the record says of which nation: the one of the two likeliest who is from there, else anybody. */
export function ofItsRecord(
  text: string,
  sentence: Span,
  draft: MentionDraft | undefined,
  people: readonly Person[],
): readonly Person[] {
  if (!draft || !hasHint(text, sentence, RECORD)) return people;
  const word = NATIONAL_RECORD.exec(text.slice(draft.end, sentence.end))?.[1];
  const nation = word === undefined ? undefined : demonyms.get(word.toLowerCase());
  const likeliest = people.slice(0, 2);
  if (nation === undefined || !likeliest.every(isNamed)) return people;
  const fitting = likeliest.filter((person) => person.nation === nation);
  return fitting.length > 0 ? fitting : people;
}

const ALSO = hint(/^also$/);
const ALSO_WON =
  /^, who (?:had |has |had already |has already )?also (?:won|triumphed|took the title|was victorious)\b/;

/** "said the 32-year-old, who also won in Leeds": whoever has won here, where somebody is spoken of who has. */
export function ofItsDeed(
  text: string,
  sentence: Span,
  draft: MentionDraft | undefined,
  people: readonly Person[],
  winner: Person | undefined,
): readonly Person[] {
  if (!draft || !winner || !people.includes(winner) || !hasHint(text, sentence, ALSO)) return people;
  return ALSO_WON.test(text.slice(draft.end, sentence.end)) ? [winner] : people;
}
