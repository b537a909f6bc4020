import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { asidesBehind } from './asides.ts';
import type { Crowd, Opener, Part } from './clause-parts.ts';
import { firstOrTheirs } from './first-or-theirs.ts';
import type { Group } from './lists-of-people.ts';
import { isNamedOnly } from './named-only.ts';
import { beforeName, LEADS_TO_NAME, PERSON_NOUN } from './noun-phrase.ts';
import { isActedUpon } from './roles.ts';

/** Where "Kerr’s" or "his" can begin what somebody’s performance did: "while Kerr’s 3:27.79 was a record". */
const BEGINNINGS: readonly Opener[] = ['start', 'stop', 'while', 'and', 'as', 'since', 'with'];

/** In characters, of the words before a name. */
const LONGEST_HEAD = 120;

/** "With her last throw Jane Example won": whose throw it was is told behind. */
const looksForward = ({ text, people }: Crowd, from: number, group: Group | undefined): boolean => {
  const owner = people[group?.members[0] ?? -1];
  return (
    owner?.possessive === true &&
    /^(?:his|her)$/i.test(text.slice(owner.start, owner.end)) &&
    /^\s*(?:With|In|On|At|After|From|Despite|For|During) $/.test(text.slice(from, owner.start))
  );
};

/** How many stand in words that a part opens with, before whoever acts: "Behind him Example ran", "With the wind at his back he threw", "in his absence Sample won". */
function fronted({ text, people }: Crowd, from: number, groups: readonly Group[]): number {
  const [first, next] = groups;
  if (!first || !next) return 0;
  const acts = people[next.members[0] ?? 0]?.voice === 'acting';
  const head = text.slice(from, first.start);
  if (!PRONOUN.test(text.slice(first.start, first.end))) return 0;
  const isFronted = acts ? FRONTED.test(head) : WHERE.test(head) && !isActedUpon(text.slice(from, next.start));
  return BEHIND.test(head) || isFronted ? 1 : 0;
}
/** "Isle of Wight’s Example was", "In the final Frenchman Sample left it late": whose verb follows acts, whatever stands before. */
const takesVerb = (text: string, head: string, end: number): boolean =>
  !VERBAL.test(head) &&
  (FINITE.test(text.slice(end, end + 24)) ||
    (OF_TOWN.test(head) && /^ (?:was|were|came)\b/.test(text.slice(end, end + 6))));
const FINITE = lean(
  wrapped`
    ^ (?:won|ran|took|left|led|threw|leapt|broke|held|went|did|smashed|finished|jumped|cleared|produced|completed
      |claimed|had|overtook|overcame|outran|swept|sped|drew|stole|shot
      |(?:beat|caught|pass|dropp|chas|edg|pipp|outkick|outsprint|overhaul|reel)(?:ed)?(?= (?:the |an? |his |her |in |off |out )?\p{Lu}))
    \b
  `,
  'u',
);
const VERBAL = /\b(?:by|that|which|who|whom|than|as|saw|see|seeing|\w+ing|\w+ed|beat|and|or)\b/i;
const OF_TOWN = /^\s*\p{Lu}\p{L}+ of \p{Lu}\p{L}+[’']s $/u;
const PRONOUN = /^(?:him|his|her)$/i;
const BEHIND = /^\s*(?:Behind|After|Alongside) $/;
/** "Behind her Example was timed at", "Behind her the 18-year-old Example was". */
const BEHIND_THEM = beforeName(String.raw`^\s*(?:Behind|After) (?:him|her|them) `);
/** "Behind her came Kenya’s Example": the verb stands before. */
const CAME = /\b(?:came|was|were|followed)\b/;
const WHERE = /^\s*(?:[Ii]n|[Aa]t) $/;
const FRONTED = lean(/^\s*(?:With|In|On|At|After|From|Despite|For|During) (?:[\p{Ll}\d-]+ ){1,6}$/u);

/** ", clocking 1:42.77 to break the record that Example held": goes on with whoever acted before; ", finishing third was Example" doesn’t. */
const DOING = lean(
  wrapped`
    ^\s*(?!(?:following|including|according|leaving|letting|allowing|enabling|seeing)\b)(?:\p{Ll}+ly )?\p{Ll}{2,}ing (?!.*\b
      (?:was|were|came|saw)\b)
  `,
  'u',
);

/** ", Kerr’s comeback ended in fourth place": what came of something of theirs is told of them. */
const tellsOfDeed = ({ text }: Crowd, { opener, from, end }: Part, owner: Span): boolean =>
  opener === 'comma' && LEADS_TO_NAME.test(text.slice(from, owner.start)) && DEED.test(text.slice(owner.end, end));
const DEED = lean(
  wrapped`
    ^[’']s? (?!(?:[\p{L}-]+ ){0,4}(?:${PERSON_NOUN}|rival|record|compatriot)\b)
    (?:[\p{L}\d’'-]+ ){1,7}?(?:ended|finished|came to|earned|brought|gave|proved|was (?:good )?enough|saw|took|secured|put|left|lifted)\b
  `,
  'u',
);

/** "Kerr’s younger brother took second": somebody else, whom nobody names. */
const isOfTheirs = ({ text }: Crowd, { from, end }: Part, owner: Span): boolean =>
  LEADS_TO_NAME.test(` ${text.slice(from, owner.start).trimStart()}`) && THEIRS_ACTS.test(text.slice(owner.end, end));
const THEIRS_ACTS = lean(
  /^(?:[’']s?)? (?:[\p{Ll}-]+ ){0,3}(?:brother|sister|twin|husband|wife|father|mother|son|daughter|cousin) (?:\p{Ll}+ly |then |also )?(?:was|took|won|ran|came|finished|threw|leapt|\p{Ll}{3,}ed)\b/u,
);

/** "swept past Sample and then Pattern in the last lap to take second": who is passed next. */
function goesOnList({ text, people }: Crowd, { start, from }: Part, group: Group): boolean {
  if (!THEN.test(text.slice(from, group.start)) || !STILL_THERE.test(text.slice(group.end))) return false;
  const passed = people.findLast(({ end }) => end <= start);
  return (
    passed !== undefined &&
    text.slice(passed.end, start).trim() === '' &&
    isActedUpon(text.slice(Math.max(0, passed.start - LONGEST_HEAD), passed.start))
  );
}
const THEN = beforeName('^ (?:then|finally|later|eventually|soon) ');
const STILL_THERE = /^(?:[.,;]| (?:in|on|at|over|off|down|inside|within|before|to|for) )/;

/** Who acts in a part by its own words: the first named there, unless something is done to them. */
export function ownSubjects(crowd: Crowd, part: Part): readonly number[] | null {
  const { from, end, opener } = part;
  if (isNamedOnly(crowd, part) || (opener === 'comma' && DOING.test(crowd.text.slice(from, end)))) return null;
  const all = crowd.groups.filter(({ start }) => start >= from && (start < end || start === from));
  const named = all.slice(fronted(crowd, from, all));
  const group = firstOrTheirs(
    crowd.text,
    crowd.people,
    named.length > 1 && looksForward(crowd, from, named[0]) ? named.slice(1) : named,
  );
  const first = group && crowd.people[group.members[0] ?? 0];
  if (!group || !first || first.voice === 'acted upon') return null;
  if (first.possessive && isOfTheirs(crowd, part, first)) return [];
  if (first.possessive && !BEGINNINGS.includes(opener) && !tellsOfDeed(crowd, part, first)) return null;
  if (opener === 'and' && goesOnList(crowd, part, group)) return null;
  const head = crowd.text.slice(from, first.start);
  const acts =
    first.voice !== 'either' ||
    !isActedUpon(head) ||
    (BEHIND_THEM.test(head) && !CAME.test(head)) ||
    takesVerb(crowd.text, head, first.end);
  return acts ? group.members : null;
}

/** What can stand between a name and its "who" or parenthesis: "Christine Arron of France, who", "Jane Example, a Leeds athlete who". */
const NEAR = lean(
  wrapped`
    ^(?:[’']s?)?(?: \([^()]{1,60}\))?(?: (?:of|from) (?:the )?[\p{L}. ]{2,30}(?:, [\p{L}.]{2,6})?)?
    (?:, (?:an?|the) (?:[\p{L}\d’'-]+ ){0,6}${PERSON_NOUN})?[\s,–-]*$
  `,
  'u',
);

/** "who were", "who finished seventh and eighth", "who … respectively": told of all of a list. */
const OF_ALL = lean(
  wrapped`
    ^who (?:were|are|have|both|each|all)\b
    |\brespectively\b
    |^who (?:\p{Ll}+ ){1,2}(?:first|second|third|\p{Ll}+th) and (?:second|third|\p{Ll}+th)\b
  `,
  'u',
);

/** Whom "who" or a parenthesis speaks of: the one named right before it, or all of a list. */
export function antecedent(
  { text, end: sentenceEnd, groups }: Crowd,
  { start, opener }: Part,
): readonly number[] | null {
  const group = groups.findLast(({ end }) => end <= start);
  if (!group) return null;
  const isPassed =
    NEAR.test(text.slice(group.end, start)) ||
    asidesBehind(text, group.end, start).some(({ end }) => text.slice(end, start) === ' ');
  if (!isPassed) return null;
  const isOfAll = opener === 'who' && OF_ALL.test(text.slice(start, sentenceEnd));
  return isOfAll ? group.members : group.members.slice(-1);
}
