import { disciplineOf } from '../../athletics/discipline.ts';
import { disciplinesIn, type NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import { isRelay } from '../disciplines/is-relay.ts';
import type { Block } from '../layout.ts';
import type { Clause } from '../people/clauses.ts';
import { tellings } from '../people/mentions.ts';
import type { Naming } from '../people/naming.ts';
import type { Telling } from '../people/telling.ts';
import { isScene } from '../signs/is-scene.ts';
import { lean } from '../text/lean.ts';
import type { Quotation } from '../text/quotations.ts';
import { sentences } from '../text/sentences.ts';
import { distributed, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { daysIn, weekdaysIn } from './days.ts';
import { namedRound } from './named-round.ts';
import type { Narration } from './narration.ts';
import { openingRounds } from './opening-rounds.ts';
import type { PlacedMeet } from './placed-meet.ts';
import type { HeadedBy, Scene, Section } from './scene.ts';

/** When an article is from, and which meets it names. */
export interface Occasion {
  readonly published: string | null;
  readonly year: number | null;
  readonly meets: readonly PlacedMeet[];
  /** Those that stand as headings. */
  readonly headings: readonly HeadedBy[];
}

const latest = (dates: readonly string[]): string | null =>
  dates.reduce<string | null>((a, b) => (a && a > b ? a : b), null);

/** "the 4x400m team took silver": a relay’s team runs it. */
const runsRelay = (text: string, { discipline, end }: NamedDiscipline): boolean =>
  isRelay(discipline) && /^ (?:team|squad)\b/.test(text.slice(end, end + 6));

/** "was crowned the men’s 5000m champion": the title is won there and then. */
const isWon = (text: string, { start, end }: NamedDiscipline): boolean =>
  /\b(?:crowned|became|repeated as) (?:the )?(?:new )?(?:[\p{L}-]+ )?(?:(?:wo)?men[’']s )?$/u.test(
    text.slice(Math.max(0, start - 50), start),
  ) && /^ champion\b/.test(text.slice(end, end + 10));

/** "qualified for the 400m final in 50.21": in its heats. */
const isReached = (text: string, { start, end }: NamedDiscipline): boolean =>
  /^ (?:semi-?\s?)?finals?\b/.test(text.slice(end, end + 14)) &&
  REACHES.test(text.slice(Math.max(0, start - 50), start));
const REACHES = lean(
  wrapped`
    \b(?:qualif(?:ied|ying) (?:\p{Ll}+ )?for|(?:advanc|mov|progress)(?:ed|ing) (?:on )?(?:in)?to|(?:made|reach(?:ed|ing)|making))
    (?: (?:the|an?|his|her|both))?(?: (?:(?:wo)?men[’']s|girls|boys))? $
  `,
  'u',
);

/** The clauses told in passing; "who finished seventh and eighth in the 60m" is one, and so is "who fell in London where she was sixth". */
function asidesOf(clauses: readonly Clause[]): Span[] {
  const found: Span[] = [];
  for (const { start, end, own, opener, aside } of clauses) {
    const before = found.at(-1);
    if (!aside) continue;
    const goesOn = (!own || opener === 'as') && before?.end === start;
    if (goesOn) found.pop();
    found.push({ start: goesOn ? before.start : start, end });
  }
  return found;
}

const METRES = /\d\.\d\d(?: ?m\b| metres)/;
/** "pole vaulter Example set a school record". */
const FEAT =
  /\b(?:set|broke|tied|equall?ed|improved) (?:an?|the|his|her) (?:own )?(?:[\p{L}-]+ ){0,3}(?:record|best|clearance)\b/u;

/** "Triple jumper Example won with 14.78 metres": what somebody does is what happens where the sentence names nothing else and has such a mark. */
function ownEvent(text: string, { start, end }: Span, named: readonly NamedDiscipline[]): NamedDiscipline | undefined {
  const [only, ...others] = named;
  const isField = only !== undefined && disciplineOf(only.discipline).measure === 'distance';
  const words = text.slice(start, end);
  return isField && others.length === 0 && (METRES.test(words) || FEAT.test(words)) ? only : undefined;
}

/** "Three of Britain’s best long jumpers opened their season": many who do the same, of whom nobody is named yet, are at it. */
function ofMany(text: string, { mentions }: Telling, named: readonly NamedDiscipline[]): NamedDiscipline | undefined {
  const [only, ...others] = named;
  const areMany = only?.describes && text[only.end - 1] === 's' && mentions.length === 0;
  return areMany && others.length === 0 ? only : undefined;
}

function sceneOf(
  text: string,
  telling: Telling,
  placed: Pick<Scene, 'paragraph' | 'section' | 'under' | 'opened'>,
  meets: readonly PlacedMeet[],
  { published, year }: Occasion,
): Scene {
  const { sentence, clauses } = telling;
  const named = disciplinesIn(text, sentence);
  const isStaged = (one: NamedDiscipline) =>
    !one.describes &&
    (isScene(text, one, sentence) || runsRelay(text, one) || isWon(text, one) || isReached(text, one));
  const own = ownEvent(text, sentence, named) ?? ofMany(text, telling, named);
  const happens = (one: NamedDiscipline) => isStaged(one) || one === own;
  return {
    ...telling,
    ...placed,
    asides: asidesOf(clauses),
    disciplines: named.filter(happens),
    titles: named.filter((one) => !happens(one)),
    meets,
    days: [...daysIn(text, sentence, year), ...weekdaysIn(text, sentence, published)],
  };
}

/** A paragraph, cut where speech begins behind a finished sentence: who said it is no part of the sentence before. */
function stretches(text: string, { start, end }: Span, spoken: readonly Quotation[]): Span[] {
  const cuts = spoken
    .map(({ outer }) => outer.start)
    .filter((at) => at > start && at < end && /[.!?]\s*$/.test(text.slice(Math.max(start, at - 4), at)));
  return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
}

/** A heading sets the scene when it names one discipline; whom it names, the text tells better. */
const settingHeading = (text: string, block: Block): Telling[] =>
  disciplinesIn(text, block).length === 1 ? [{ sentence: block, mentions: [], clauses: [] }] : [];

/** The words that a heading of nothing but a discipline can hold besides it. */
const BESIDES = new RegExp(
  wrapped`
    ^(?:s|the|under|u?\d\d|junior|senior|girls?|boys?|mixed|(?:wo)?mens?|event|report|throw|no|day|\d
      |finals?|semis?|heats?|prelims|preliminaries|quarter|qualifying|qualification|first|rounds?|one|two)?
    $
  `,
  'iu',
);

const holdsNoMore = (words: string): boolean => words.split(/[^\p{L}\d]+/u).every((word) => BESIDES.test(word));

/** No such heading is longer, in characters. */
const LONGEST_HEADING = 60;

/** "Men’s 400m: Example by a whisker", "Men’s 400m heats – Sample Games": what a heading tells of the event behind it. */
const WHAT_HAPPENED = /(?::| [–—]) .*$/;

/** The discipline that a heading is of, when it names one, and nothing else but what happened in it. */
function sectionOf(text: string, block: Block): Section | null {
  const isLong = block.end - block.start > LONGEST_HEADING;
  if (isLong && block.kind !== 'heading') return null;
  const [only, ...others] = disciplinesIn(text, block);
  if (!only || others.length > 0) return null;
  const rest = text.slice(only.end, block.end);
  const behind = holdsNoMore(rest) ? rest : rest.replace(WHAT_HAPPENED, '');
  const words = `${text.slice(block.start, only.start)} ${behind}`;
  return holdsNoMore(words) ? { ...only, round: namedRound(words) } : null;
}

/** The section from a block on: a heading begins one or ends it, and so does a line of nothing but a discipline. */
function headed(text: string, block: Block, section: Section | null): Section | null {
  const own = sectionOf(text, block);
  return block.kind === 'heading' ? own : (own ?? section);
}

/** The event of a list on one line, for what is told behind it: "High jump: 1 Ann Sample 2.02m, 2 Beth Other 2.00m. Jane Example was fifth." */
function ofRow(text: string, row: Block, next: Block | undefined, section: Section | null): Section | null {
  if (next?.kind !== 'prose' || text.slice(row.end, next.start).includes('\n')) return section;
  const [first] = disciplinesIn(text, row);
  return first ? { ...first, round: null } : section;
}

/** The sections that the blocks of prose stand in. */
function sectionsOf(text: string, blocks: readonly Block[]): (Section | null)[] {
  const found: (Section | null)[] = [];
  let section: Section | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'row') section = ofRow(text, block, blocks[i + 1], section);
    if (block.kind === 'heading' || block.kind === 'prose') section = headed(text, block, section);
    if (block.kind === 'prose') found.push(section);
  }
  return found;
}

/** The sentences of an article's prose, each with whom and what it names, and the headings that set the scene for them. */
export function scenesOf(
  { text, spoken }: Narration,
  blocks: readonly Block[],
  namings: readonly Naming[],
  occasion: Occasion,
): Scene[] {
  const prose = blocks.filter(({ kind }) => kind === 'prose');
  const told = prose.map((block) => stretches(text, block, spoken).flatMap((stretch) => sentences(text, stretch)));
  const paragraphs = told.flatMap((found, paragraph) => found.map(() => paragraph));
  const said = new Set(
    distributed(
      namings,
      spoken.map(({ outer }) => outer),
    ).flat(),
  );
  const narrated = namings.filter((naming) => !said.has(naming));
  const sure = occasion.meets.filter(({ cityOnly }) => !cityOnly);
  const day = occasion.published ?? latest(sure.flatMap(({ edition }) => edition?.start ?? []));
  const meets = distributed(occasion.meets, told.flat());
  const sections = sectionsOf(text, blocks);
  const rounds = openingRounds(text, told.flat(), prose, (sentence) =>
    disciplinesIn(text, sentence).some((one) => isScene(text, one, sentence)),
  );
  const scenes = tellings(text, told.flat(), narrated, day).map((telling, i) => {
    const paragraph = paragraphs[i] ?? 0;
    const under = occasion.headings.findLast(({ end }) => end <= telling.sentence.start) ?? null;
    const section = sections[paragraph] ?? null;
    return sceneOf(text, telling, { paragraph, section, under, opened: rounds[i] ?? null }, meets[i] ?? [], occasion);
  });
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap((block) => settingHeading(text, block))
    .map((telling) =>
      sceneOf(text, telling, { paragraph: -1, section: null, under: null, opened: null }, [], occasion),
    );
  return [...scenes, ...headings].sort((a, b) => a.sentence.start - b.sentence.start);
}
