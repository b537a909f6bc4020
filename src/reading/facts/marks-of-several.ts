import type { Person } from '../knowledge.ts';
import type { Mention } from '../people/mention.ts';
import { isTeam } from '../people/teams.ts';
import { isNamed } from '../people/unnamed.ts';
import type { Owner, Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { asOwners } from './as-owners.ts';
import type { Fact } from './fact.ts';

const MANY = '(?:both|each|the two|the pair|the duo)';
const THREE = '(?:all three|the three|the trio)';
/** What isn’t the mark of a race, but of another day or on the way there. */
const NOT_THERE =
  '(?:had(?! (?:both )?cleared)|have|has|broke|beat|passed|reached|went through|led|trailed|started|averaged)';
/** "Both were given 7.89", "They clocked 7.89", "All three cleared 1.93m". */
const OPENING = lean(
  wrapped`
    ^(?:(${MANY}|they)|(${THREE})) (?:of them |(?:wo)?men |athletes |runners |sprinters |hurdlers |jumpers |vaulters )?
    (?!(?:[\p{L}-]+ )*${NOT_THERE}\b)(?:[\p{L}’-]+,? ){1,8}$
  `,
  'iu',
);
/** "each of them having cleared 1.95m", "both women given 7.23"; "after they tied at 1.97m". */
const WITHIN = lean(
  wrapped`
    \b(?:(both|each|(?:after|as|when|where) (?:they|the two|the pair))|(all three|(?:after|as|when|where) (?:the three|the trio)))(?: of (?:them|whom))?
    (?! (?:\p{Ll}+ )*(?:passed|reached|through|led|trailed|best|bests)\b) (?:[\p{L}’-]+ ){1,6}$
  `,
  'u',
);
/** "the time 4:05.21 for both". */
const FOR_ALL = lean(
  `^(?: ?m| metres| seconds|secs?)? for (?:(both|each of them|the two of them|the pair|the two)|(all three))\\b`,
  'u',
);

/** How many have a mark by the words around it: two, three, or nobody says. */
const countOf = (words: RegExpExecArray | null): number => (words === null ? 0 : words[1] === undefined ? 3 : 2);

const peopleOf = (mentions: readonly Mention[]): readonly Person[] => [
  ...new Set(mentions.map(({ person }) => person).filter((person) => isNamed(person) && !isTeam(person))),
];

/** How far before a mark it can be said that several have it, in characters. */
const REACH = 80;

/** Whose a mark is that several have who are named before it, "Example and Sample fought to the line, both given 7.23": the two or three named last; null for any other. */
export function ofSeveral(text: string, mentions: readonly Mention[], { kind, start, end }: Sign): Owner[] | null {
  if (kind !== 'mark') return null;
  const count =
    countOf(WITHIN.exec(text.slice(Math.max(0, start - REACH), start))) ||
    countOf(FOR_ALL.exec(text.slice(end, end + REACH)));
  const named = peopleOf(mentions.filter((mention) => mention.end <= start).reverse());
  return count === 0 || named.length < count ? null : asOwners(named.slice(0, count).reverse());
}

/** Those whom a sentence speaks of, when "both" or "all three" in the next can mean them. */
export function severalIn(mentions: readonly Mention[]): readonly Person[] {
  const people = peopleOf(mentions);
  return people.length === 2 || people.length === 3 ? people : [];
}

/** "Both were given 7.89": the mark of the two, or three, whom the sentence before spoke of. */
export function marksOfSeveral(
  text: string,
  { start }: Span,
  signs: readonly Sign[],
  before: readonly Person[],
): Fact[] {
  const [mark] = signs.filter(({ kind }) => kind === 'mark');
  if (mark?.kind !== 'mark') return [];
  const count =
    countOf(OPENING.exec(text.slice(start, mark.start))) ||
    countOf(FOR_ALL.exec(text.slice(mark.end, mark.end + REACH)));
  if (count !== before.length) return [];
  return before.map((person) => ({ ...mark, person, turn: null, aside: false, derived: false }));
}

/** Whether a sentence that names nobody can tell a mark of several. */
export const tellsOfSeveral = (text: string, { start, end }: Span): boolean => SEVERAL.test(text.slice(start, end));
const SEVERAL = lean(`\\b(?:${MANY}|${THREE}|they)\\b`, 'iu');
