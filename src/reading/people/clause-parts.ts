import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { matches, overlaps, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { firstOrTheirs } from './first-or-theirs.ts';
import type { Group } from './lists-of-people.ts';
import { LEADS_TO_NAME, PERSON_NOUN } from './noun-phrase.ts';
import { type State, stateBehind } from './states.ts';
import { mainsWithoutComma } from './without-comma.ts';

/** A place in a sentence where somebody is spoken of. */
export interface Spoken extends Span {
  /** "Kerr’s win", "his win". */
  readonly possessive: boolean;
  /** "he" always acts, "him" never; names and descriptions by where they stand. */
  readonly voice: 'acting' | 'acted upon' | 'either';
}

/** The people of a sentence, one by one and by the lists they are named in. */
export interface Crowd {
  readonly text: string;
  /** Where the sentence ends. */
  readonly end: number;
  readonly people: readonly Spoken[];
  readonly groups: readonly Group[];
}

export type Opener =
  | 'start'
  | 'stop'
  | 'comma'
  | 'dash'
  | '('
  | ')'
  | 'and'
  | 'who'
  | 'while'
  | 'as'
  | 'since'
  | 'with';

/** A part of a sentence, from one opener to the next. */
export interface Part extends Span {
  readonly opener: Opener;
  /** Where the words after the opener begin. */
  readonly from: number;
}
type Opening = Omit<Part, 'end'>;

const OPENERS: Readonly<Record<string, Opener>> = {
  ',': 'comma', ';': 'stop', ':': 'stop', '(': '(', ')': ')', '-': 'dash', '–': 'dash', '—': 'dash', and: 'and', but: 'while',
  while: 'while', who: 'who', 'for whom': 'who', 'to whom': 'who', whose: 'who', whom: 'who', that: 'who', as: 'as', with: 'with', before: 'as', after: 'as', when: 'as', where: 'as',
  because: 'as', which: 'as', although: 'as', though: 'as', since: 'since', until: 'as', saw: 'as', see: 'as', seeing: 'as', watched: 'as',
}; // biome-ignore format: a table reads better in rows

const NAMED = String.raw`(?-i:\p{Lu})`;
/** Words that a clause begins with. */
const OPENING_WORD = either(
  // "in the race that Example won", "the record which she holds"
  wrapped`
    (?<=\b(?:race|final|heat|event|competition|contest|one|record|mark|best|\d{2,5}m|mile|marathon|hurdles|steeplechase) )
    (?-i:that|which)(?= (?:the )?${NAMED})
  `,
  String.raw`(?-i:that)(?= (?:won|took|set|ran|finished|claimed)\b)`,
  String.raw`(?<=\b(?:in|at|on|from|of) )which`,
  'who|whose',
  '(?:for|to) whom',
  String.raw`(?<=\b(?:one|both|two|three|some|all|most|none) of )whom`,
  'while|as|but|and|before|after|when|where|although|though|with|because|since|until',
  // "once Example had gone"
  String.raw`once(?= (?:${NAMED}|he\b|she\b|they\b|the )(?:[^,.;]|[.,](?=\d)){2,40} (?:had|was|were)\b)`,
  // "leaving Example to win", "it fell to Example to win", "left world champion Sample to settle for second", "It prompted Example to respond with", "only for Example to win"
  String.raw`(?:leaving|only for|left|(?:left|fell|up) to|allowing|enabling|letting|(?:prompt|spurr|forc|inspir|provok|encourag)(?:ed|ing))(?= (?:(?!to\b)[\p{Ll}’'-]+ ){0,4}(?:${NAMED}\S+ ){1,4}to \p{Ll})`,
  // "said that Example would", "saw her win"
  wrapped`
    (?:said|says|claim(?:ed|s)|insist(?:ed|s)|reveal(?:ed|s)|admitted|explained|believe[sd]|confirmed|felt|thinks|saw
      |see|seeing|watched)
    (?= (?:that )?(?:(?:the )?${NAMED}|he\b|she\b))
  `,
);
const BOUNDARY = lean(
  String.raw`[,;:](?!\d)|(?<=\s)[-–—](?=\s)|[—()]|\b${OPENING_WORD}\b(?!-|[’'](?!(?:d|s|ve)\b))`,
  'giu',
);

/** "rival and miler Jane Example", "world and Olympic champion Jane Example": one person, by two titles. */
const TITLE = lean(
  `\\b(?:compatriot|rival|partner|team-?mate|world|olympic|european|commonwealth|african|asian|national|indoor|outdoor|${PERSON_NOUN}),? $`,
  'iu',
);

/** "put distance between herself and Example". */
const BETWEEN = /\bbetween \p{L}+ $/u;

/** "threw after Sample and took the lead": behind "after" with nobody's verb no clause begins. */
const BEFORE_AFTER = /^(?:before|after)$/i;
const NO_VERB = lean(/^(?: \([^()]{1,40}\))? (?:and|but) (?:then |also )?\p{Ll}+(?:ed|ew|an|ok|on|t)\b/u);

/** "led since round one with 88.54m", "in front since the second lap": a point of the contest, and no clause. */
const SINCE_POINT = lean(
  wrapped`
    ^ (?:(?:the |his |her )?(?:first|second|third|fourth|fifth|opening|early) (?:round|attempt|throw|jump|leap|effort|lap|bend|kilometre|mile|height|stages)
      |round (?:one|two|three|four|five|\d)|the (?:start|gun|beginning|outset)|half-?way)
    (?=[,.;)]|$| (?:with|in|at|on|thanks)\b)
  `,
  'u',
);

/** "given the same time as Sample", "as fast as Sample": compared, and no clause. */
const SAME = /\b(?:the same(?: \w+){0,2}|as (?:fast|quick|quickly|well|good|far|high|much|long|strong|strongly)) $/;

/** How far words look ahead and back for what they open, in characters. */
const REACH = 60;

/** Whether a word opens a clause here: "and" doesn't between two titles of one person, "with" only before somebody's state. */
function opensClause(crowd: Crowd, word: Span, opener: Opener): boolean {
  const { text, groups } = crowd;
  if (groups.some((group) => overlaps(group, word))) return false;
  if (opener === 'since' && SINCE_POINT.test(text.slice(word.end, word.end + REACH))) return false;
  if (opener !== 'and' && opener !== 'with' && opener !== 'as') return true;
  const next = groups.find(({ start }) => start >= word.end);
  const led = next !== undefined && LEADS_TO_NAME.test(text.slice(word.end, next.start));
  switch (opener) {
    case 'and':
      return (
        !led || ![TITLE, BETWEEN].some((head) => head.test(text.slice(Math.max(0, word.start - REACH), word.start)))
      );
    case 'with':
      return led && stateOf(crowd, word) !== null;
    case 'as':
      if (
        next &&
        BEFORE_AFTER.test(text.slice(word.start, word.end)) &&
        NO_VERB.test(text.slice(next.end, next.end + REACH))
      )
        return false;
      if (SAME.test(text.slice(Math.max(0, word.start - REACH), word.start))) return false;
      return led || !/^as$/i.test(text.slice(word.start, word.end));
  }
}

/** What is told without a verb of whoever is named behind a word: "with Example, who had led, third"; null where nothing is. */
function stateOf(crowd: Crowd, { start, end: from }: Span): State | null {
  const { text, end, people, groups } = crowd;
  const next = groups.findIndex((group) => group.start >= from);
  const group = next < 0 ? undefined : firstOrTheirs(text, people, groups.slice(next, next + 2));
  if (!group || !LEADS_TO_NAME.test(text.slice(from, groups[next]?.start)) || people[group.members[0] ?? 0]?.possessive)
    return null;
  return stateBehind(text, text.slice(Math.max(0, start - REACH), start), { start: group.end, end });
}

/** Splits a sentence where clauses begin. */
export function clauseParts(crowd: Crowd, sentence: Span): Part[] {
  const openings = matches(BOUNDARY, crowd.text, sentence)
    .map((m) => ({
      start: m.start,
      from: m.end,
      opener: OPENERS[m[0].toLowerCase()] ?? (/^\p{L}/u.test(m[0]) ? ('as' as const) : 'comma'),
    }))
    .filter(({ start, from, opener }) => opensClause(crowd, { start, end: from }, opener));
  const asides = openings.flatMap(({ opener, start, from }) =>
    opener === 'with' || opener === 'and' ? (stateOf(crowd, { start, end: from })?.aside ?? []) : [],
  );
  const within = asides.flatMap(({ start, end }): Opening[] => [
    { start, from: start + 1, opener: '(' },
    { start: end - 1, from: end, opener: ')' },
  ]);
  const outside = openings.filter(({ start }) => !asides.some((aside) => aside.start <= start && start < aside.end));
  const unmarked = mainsWithoutComma(crowd.text, sentence, crowd.groups).map(
    (main): Opening => ({ start: main, from: main, opener: 'comma' }),
  );
  const all = [
    { start: sentence.start, from: sentence.start, opener: 'start' as const },
    ...[...outside, ...within, ...unmarked].sort((a, b) => a.start - b.start),
  ];
  return all.map((opening, i) => ({ ...opening, end: all[i + 1]?.start ?? sentence.end }));
}
