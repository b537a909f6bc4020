import type { Person } from '../knowledge.ts';
import { type Group, listsOfPeople } from '../people/lists-of-people.ts';
import type { Mention } from '../people/mention.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import { isLookedBackAt } from '../setting/flashbacks.ts';
import { PLACES_APART, placesBack } from '../signs/places-apart.ts';
import type { OwnedSign } from '../signs/sign.ts';
import { unrealIn } from '../signs/unreal.ts';
import { lean } from '../text/lean.ts';
import { type Phrases, phrases, phrasesIn } from '../text/phrases.ts';
import { contains, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';
import { inOrder, winnerFirst } from './in-order.ts';
import { leaders } from './leaders.ts';
import { withMarked } from './marked-groups.ts';
import { isNotAtTheLine, isOnTheWay } from './not-at-the-line.ts';
import { isPlaced, type PlacedSign } from './placed-signs.ts';
import { isNotFrom } from './won-from.ts';

/** "four places ahead of Example" is not right in front. */
const NO_PLACES_BEFORE = String.raw`(?<!\b(?:(?:an?|one) (?:place|spot|position)|places|spots|positions) \p{L}+)`;
/** "ahead of Example and Sample": they finished in this order, right behind whoever was named before. */
const AHEAD = phrases(
  [
    ['ahead', `${NO_PLACES_BEFORE} (?:on count[- ]?back )?of`],
    ['edg', '(?:ed?|es|ing)(?: out)?'],
    [String.raw`in\b`, String.raw`${NO_PLACES_BEFORE} front of(?= (?:\p{Lu}|[Tt]he \p{Lu}))`],
    ['h[eo]ld', '(?:s|ing)? off'],
    ['led|leads?|leading', ' home'],
    ['see|head|fend|fight', '(?:ing)? off'],
    ['saw|headed|fended|fought', ' off'],
    ['clear', String.raw`(?<!\b(?:seconds?|metres) clear)${NO_PLACES_BEFORE} of`],
    ['out(?:kick|sprint)', '(?:ed|s|ing)?'],
    ['pip', '(?:s|p(?:ed|ing))?'],
    ['leaving', String.raw`(?! (?:\p{Lu}\S+ ){1,4}to\b)`],
    ['relegating|from', ''],
    ['count', '[- ]?back (?:from|over|ahead of|against)'],
    ['fewer', ' (?:misses|failures) (?:from|over|than|ahead of)'],
  ],
  'u',
);
/** "finished clear of Example", "held off Sample": also behind whoever an earlier sentence gave a place; "was clear of Example at the bell" is none. */
const IN_THE_END_BEFORE = String.raw`\b(?:finish(?:ed|ing)?|home|the line|w[io]n|winning)(?: \p{Ll}+){0,3} `;
const IN_THE_END = phrases(
  [
    ['ahead|clear', `(?<=${IN_THE_END_BEFORE}(?:ahead|clear)) of`],
    ['in', ` front(?<=${IN_THE_END_BEFORE}in front) of`],
    ['h[eo]ld', '(?:ing)? off'],
    ['edg', '(?:ed|ing)(?: out)?'],
    ['out(?:kick|sprint)', '(?:ed|ing)'],
    ['pipp', '(?:ed|ing)'],
  ],
  'u',
);
/** "She was followed home by Example", "Following her were Example and Sample": also behind whoever an earlier sentence gave a place. */
const FOLLOWED = phrases(
  [
    ['followed', ' (?:(?:home|in|over the line|across the line|(?:very )?closely|narrowly) )*by'],
    [
      '[Ff]ollowing|[Bb]ehind|[Cc]hasing',
      ' (?:him|her|them)(?: home| in| over the line| across the line)? (?:was|were|came)',
    ],
  ],
  'u',
);
/** "edging out Example’s 3:31.20" is about Example, "edging out Example’s team-mate" isn't. */
const MARK_NEXT = /^[’']s? \d/;

/** The places that the sentence before gave. */
export type ToldPlaces = ReadonlyMap<Person, number>;
const NOTHING: ToldPlaces = new Map();

/** "who took silver in Atlanta", "who was second at the 2003 Games": what somebody did elsewhere. */
const ELSEWHERE = /^who\b.*\b(?:in|at) (?:the )?(?:\p{Lu}|(?:19|20)\d\d\b)/u;

/** Between a mark and "ahead of": "19.95 (+0.8m/s), ahead of". */
const RIGHT_BEFORE = /^(?: \([^()]{1,15}\))?,? (?:well |just |narrowly |comfortably )?$/;

/** The place of whoever was ahead: theirs who acts there; where nobody does, the last one told of one person before the words. */
function placeAhead(
  text: string,
  { clauses, mentions }: Telling,
  signs: readonly OwnedSign[],
  words: Span,
  told: ToldPlaces,
): number | null {
  const clause = clauses.findLast(({ start }) => start <= words.start);
  const acting = (clause?.subjects ?? []).flatMap((at) => mentions[at]?.person ?? []);
  const isApart = (sign: Span): boolean => {
    if (clause?.aside) return !contains(clause, sign);
    const own = clauses.find((one) => one.aside && contains(one, sign));
    return own !== undefined && ELSEWHERE.test(text.slice(own.start, own.end));
  };
  const placed = signs.filter(isPlaced).filter(({ sign }) => !isApart(sign));
  const own = placed.filter(({ owners }) => owners.some(({ person }) => acting.includes(person)));
  const before = (all: readonly PlacedSign[]) => all.findLast(({ sign }) => sign.end <= words.start);
  // "Example second, while the javelin went to Sample (61.10m) ahead of Watch"
  const part = clauses.findLast(({ start, opener }) => start <= words.start && !['(', ')', 'comma'].includes(opener));
  const inPart =
    part && !part.own && !clause?.own ? before(placed.filter(({ sign }) => sign.start >= part.start)) : undefined;
  // "Example was third as Sample won in 19.95 (+0.8), ahead of Watch"
  const close = signs.findLast(
    ({ sign }) => sign.end <= words.start && RIGHT_BEFORE.test(text.slice(sign.end, words.start)),
  );
  const closest = clause?.own || clause?.aside ? undefined : close?.owners;
  const inFront =
    closest?.length === 1 ? before(placed.filter(({ owners }) => owners[0]?.person === closest[0]?.person)) : undefined;
  const here = inFront ?? inPart ?? before(own) ?? own[0] ?? (acting.length === 0 ? before(placed) : undefined);
  const inFrontOf = mentions.find((mention) => contains(words, mention))?.person ?? acting[0];
  return here?.sign.place ?? (inFrontOf && told.get(inFrontOf)) ?? null;
}

/** "beat Example", "a win over Example": of several who were beaten, only their marks tell in which order. */
const BEAT = phrases(
  [
    ['beat', '(?:ing|s)?'],
    ['defeat', '(?:ed|ing|s)?'],
    ['over', String.raw`(?<=\b(?:win|victory|triumph|verdict|decision|nod) over|[:.]\d\d over)`],
  ],
  'u',
);

const MARKED_NEXT = /^(?: of [^().]{3,30})? \((?:[^()\d]{2,20}[,;] )?\d/;

/** "was two seconds clear of Example": of one who was beaten, also when an earlier sentence told of the win. */
const CLEAR = phrases([['clear', String.raw`(?<=\b(?:seconds?|metres) clear) of`]], 'u');

/** "took silver behind Example", "second to Sample": who was there first. */
const BEHIND = phrases(
  [
    ['behind', '(?! only)'],
    ['second', ' to'],
    ['runner', '-up to'],
    ['count', '[- ]?back to'],
    [
      String.raw`by\b`,
      wrapped`
        (?<=\b(?:(?:beaten|edged|pipped) (?:\p{Ll}+ ){0,2}into|(?:pushed|forced|relegated|run) (?:\p{Ll}+ ){0,2}(?:in)?to) second(?: place| spot)?
          (?: in (?:the )?[^,.;]{3,30})? by)
      `,
    ],
  ],
  'u',
);

/** "58 seconds ahead of Example and two minutes clear of Sample": not right behind, and nobody knows how far. */
const IS_FURTHER = lean(/\b(?:ahead|clear|front) of [^.;]{3,60} and (?:[\p{Ll}\d.-]+ ){0,4}$/u);

/** "Sample’s 54.33 put her three hundredths in front of Watch": whoever was put there, not whoever acts before. */
const PUTS = /\b(?:put|puts|putting|left|leaves|leaving|placed|placing) (?:him|her|them)\b[^,;.]{0,40}$/;

/** Who is named behind "behind" was ahead: one in the place before, or all in the places before. */
function inFront(group: Group, rivals: readonly Mention[], behind: number): Fact[] {
  const first = group.members.length === behind - 1 ? 1 : behind - 1;
  return first === 1 && (behind === 2 || group.members.length > 1) ? inOrder(group, rivals, first - 1) : [];
}

/** The places of a group named behind words, by the place of whoever was ahead. */
type Order = (group: Group, rivals: readonly Mention[], place: number, words: Span) => Fact[];

/** The places that follow from who was ahead of whom. */
export function finishedBehind(text: string, telling: Telling, all: readonly OwnedSign[], told: ToldPlaces): Fact[] {
  const { sentence, mentions } = telling;
  const isOld = ({ sign, owners }: OwnedSign) =>
    isLookedBackAt(text, { ...sign, aside: owners.some(({ aside }) => aside) }, sentence);
  const signs = all.filter((one) => !isOld(one));
  if (!signs.some(isPlaced) && told.size === 0) return [];
  const rivals = mentions.filter((m) => !m.possessive || MARK_NEXT.test(text.slice(m.end, m.end + 5)));
  let groups: readonly Group[] | null = null;
  const following = (said: Phrases, places: Order, before: ToldPlaces = NOTHING) =>
    phrasesIn(said, text, sentence).flatMap((words): Fact[] => {
      const place = placeAhead(text, telling, signs, words, before);
      if (
        place === null ||
        PUTS.test(text.slice(sentence.start, words.start)) ||
        IS_FURTHER.test(text.slice(sentence.start, words.start))
      )
        return [];
      groups ??= withMarked(text, listsOfPeople(text, rivals));
      const named = groups.find(({ start }) => start >= words.end);
      if (
        !named ||
        isNotFrom(
          text,
          signs,
          words,
          named.members.map((at) => rivals[at]?.person),
        ) ||
        isNotAtTheLine(text, named) ||
        isOnTheWay(text, { start: sentence.start, end: named.start }) ||
        !LEADS_TO_NAME.test(text.slice(words.end, named.start))
      )
        return [];
      const isUnreal = unrealIn(text, sentence, false).some(
        ({ start, end }) => start < words.start && words.start < end,
      );
      return isUnreal ? [] : places(named, rivals, place, words);
    });
  const isMarked = (at: number) => MARKED_NEXT.test(text.slice(rivals[at]?.end ?? 0));
  const marked: typeof inOrder = (group, all, place) =>
    group.members.every(isMarked) ? inOrder(group, all, place) : [];
  const alone: Order = (group, all, place) =>
    group.members.length === 1 ? inOrder(group, all, place) : marked(group, all, place);
  const apart: Order = (group, all, place, words) => {
    const own = place + placesBack(text.slice(words.start, words.end));
    return own < 1 || group.members.length > 1 ? [] : inOrder(group, all, own - 1);
  };
  return [
    ...following(AHEAD, inOrder),
    ...following(IN_THE_END, inOrder, told),
    ...following(FOLLOWED, inOrder, told),
    ...following(BEAT, alone),
    ...following(BEAT, marked, told),
    ...following(CLEAR, alone, told),
    ...following(PLACES_APART, apart, told),
    ...following(BEHIND, (group, people, place) => inFront(winnerFirst(text, group, people), people, place)),
    ...leaders(text, telling, signs),
  ];
}
