import type { Person } from '../knowledge.ts';
import type { Mention } from '../people/mention.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { isNamed } from '../people/unnamed.ts';
import type { Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { together } from './as-owners.ts';
import type { Way } from './asked.ts';
import type { Fact } from './fact.ts';

const MANY = '(?:both|each|the two|the pair|the duo)';
const THREE = '(?:all three|the three|the trio)';
/** What isn’t the mark of a race, but of another day or on the way there. */
const NOT_THERE =
  '(?:had(?! (?:both )?cleared)|have|has|broke|beat|passed|reached|went through|led|trailed|started|averaged|came into|came here|arrived|needed|wanted|hop(?:ed|ing)|inside|outside|fail(?:ed|ing))';
/** "Both were given 7.89", "They clocked 7.89", "All three cleared 1.93m". */
const OPENING = lean(
  wrapped`
    ^(?:(${MANY}|they)|(${THREE})) (?:of them |(?:wo)?men |athletes |runners |sprinters |hurdlers |jumpers |vaulters )?
    (?!(?:[\p{L}-]+ )*${NOT_THERE}\b)(?:[\p{L}’-]+,? ){1,8}$
  `,
  'iu',
);
/** "each of them having cleared 1.95m", "both women given 7.23"; "after they tied at 1.97m", "were given the same time, 7.23". */
const WITHIN = lean(
  wrapped`
    \b(?:(both|each|(?:after|as|when|where) (?:they|the two|the pair)|the (?:two|pair|duo)(?: (?:wo)?men)?(?= (?:both|each|sharing|given|awarded|credited|timed|recording|clocking)\b))
      |(all three|(?:after|as|when|where) (?:the three|the trio)|the (?:three|trio)(?= (?:all|each|sharing|given|awarded|credited|timed|recording|clocking)\b)))(?: of (?:them|whom))?
    (?! (?:\p{Ll}+ )*(?:${NOT_THERE}|through|best|bests)\b) (?:[\p{L}’-]+ ){1,6}$
    |\bwere (?:\p{L}+ ){1,2}the same (?:time|height|mark|distance)(?:,| of) $
  `,
  'u',
);
/** "the time 4:05.21 for both", "7.23 the time given to each of them". */
const FOR_ALL = lean(
  wrapped`
    ^(?: ?m| metres| seconds|secs?)?(?:,? (?:was )?the (?:official )?(?:time|mark|height|distance))?(?: (?:being )?(?:given|awarded|credited))?
    (?: for| to) (?:(both|each(?: of them)?|the two of them|the pair|the two)|(all three))\b
  `,
  'u',
);
/** "both women were given", "both with": several have it, whether the sentence names them or not. */
const SURELY = lean(
  wrapped`
    \b(?:both|each|all three|the (?:two|pair|duo|three|trio))(?: of (?:them|whom))?(?: (?:wo)?men| runners| athletes| sprinters| hurdlers| jumpers| throwers| girls| boys)?
    (?: \p{Ll}+ly| later| eventually)? (?:were|being|having|given|awarded|credited|timed|recorded|clock(?:ed|ing)|sharing|shared|ran|returned|returning
      |recording|cleared|clearing|with|on|in)
    \b
  `,
  'u',
);
/** "although both had run 6.58", "both have 6.58": of another day. */
const OF_ANOTHER_RACE = lean(
  wrapped`
    \b(?:both|each|the two|the pair|all three)(?: of (?:them|whom))? (?:have|has|had)(?: both| already| previously)?
    (?=[ ](?:run|set|won|thrown|gone|been|done|(?!cleared)\p{Ll}+ed|bests?|season[’']s|personal)\b)[^,.;]{0,60}$
  `,
  'u',
);

/** How many have a mark by the words around it: two, three, or nobody says. */
const countOf = (words: RegExpExecArray | null): number => (words === null ? 0 : words[2] === undefined ? 2 : 3);

const peopleOf = (mentions: readonly Mention[]): readonly Person[] => [
  ...new Set(mentions.map(({ person }) => person).filter((person) => isNamed(person) && !isTeam(person))),
];

/** How far before a mark it can be said that several have it, in characters. */
const REACH = 80;

/** Of how many people the words around a mark tell; 0 when of no more than one. */
const countIn = (text: string, { start, end }: Span): number =>
  countOf(WITHIN.exec(text.slice(Math.max(0, start - REACH), start))) ||
  countOf(FOR_ALL.exec(text.slice(end, end + REACH)));

/** Whether a mark is surely of several: the one whom the sentence names isn’t alone in having it. */
const isSurely = (text: string, { start, end }: Span): boolean =>
  SURELY.test(text.slice(Math.max(0, start - REACH), start)) || FOR_ALL.test(text.slice(end, end + REACH));

const namedBefore = (mentions: readonly Mention[], start: number): readonly Person[] =>
  peopleOf(mentions.filter((mention) => mention.end <= start).reverse());

/** Whose a mark is that several have who are named before it, "Example and Sample fought to the line, both given 7.23": the two or three named last. */
export const ofSeveral: Way = ({ text, telling: { mentions, clauses }, sign, actors }) => {
  if (sign.kind !== 'mark') return null;
  const count = countIn(text, sign);
  // "Example, second to Watch in Rome, caught Sample, both given 7.23"
  const isInPassing = ({ role, start }: Mention) => {
    const clause = clauses.findLast((one) => one.start <= start);
    const isOver = clauses.some(
      (one) => one.opener === 'comma' && !one.aside && one.start > start && one.end <= sign.start,
    );
    return role === 'object' && clause?.aside === true && isOver;
  };
  const all = namedBefore(mentions, sign.start);
  const main = namedBefore(
    mentions.filter((mention) => !isInPassing(mention)),
    sign.start,
  );
  const named = main.length < count ? all : main;
  if (OF_ANOTHER_RACE.test(text.slice(Math.max(0, sign.start - REACH), sign.start))) return [];
  if (count > 0 && named.length < count && isSurely(text, sign)) return together(named);
  // "Example and Sample passed Watch and both ran 7.23"
  if (count > 0 && actors().length === count) return together(actors().map(({ person }) => person));
  return count === 0 || named.length < count ? null : together(named.slice(0, count).reverse());
};

/** Those whom a sentence speaks of, when "both" or "all three" in the next can mean them; one that brings in nobody leaves them who could be meant before. */
export function severalIn(mentions: readonly Mention[], before: readonly Person[]): readonly Person[] {
  const people = peopleOf(mentions);
  const isTheirs = mentions.every(({ person, form }) => form !== 'description' && before.includes(person));
  if (people.length < 2 && isTheirs) return before;
  return people.length === 2 || people.length === 3 ? people : [];
}

/** "22.40 and 22.41": nothing else stands between the marks of two. */
const AND = /^(?: ?m| seconds)? and $/;

/** "Both were given 7.89", "He led until the last stride, and both were given 7.89": the mark of the two, or three, whom the sentence before spoke of. */
export function marksOfSeveral(
  text: string,
  { sentence, mentions }: Telling,
  signs: readonly Sign[],
  before: readonly Person[],
): Fact[] {
  const marks = signs.filter((sign) => sign.kind === 'mark');
  const [mark, next] = marks;
  if (!mark) return [];
  const named = namedBefore(mentions, mark.start);
  const isOpening = countOf(OPENING.exec(text.slice(sentence.start, mark.start))) === before.length;
  const isWithin =
    named.length < before.length &&
    named.every((person) => before.includes(person)) &&
    countIn(text, mark) === before.length &&
    isSurely(text, mark);
  if (!isOpening && !isWithin) return [];
  const isInTurn = next !== undefined && AND.test(text.slice(mark.end, next.start));
  if (isInTurn && marks.length !== before.length) return [];
  return before.flatMap((person, at) => {
    const own = isInTurn ? marks[at] : mark;
    return own ? { ...own, person, turn: null, aside: false, derived: false } : [];
  });
}

/** Whether a sentence can tell a mark of several whom the one before named. */
export const tellsOfSeveral = (text: string, { start, end }: Span): boolean => SEVERAL.test(text.slice(start, end));
const SEVERAL = lean(`\\b(?:${MANY}|${THREE}|they)\\b`, 'iu');

/** Whether a sentence that opens a paragraph, or names its race again, can tell a mark of the two whom the one before named. */
export const tellsOfBoth = (text: string, { start, end }: Span): boolean => BOTH.test(text.slice(start, end));
const BOTH =
  /\b(?:both (?:men|women|of them|were|being|given|ran)|each (?:of them|were|was)|all three)\b|\bfor (?:both|each)\b/i;
