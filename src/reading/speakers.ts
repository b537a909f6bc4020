import type { Person } from './knowledge.ts';
import type { Block } from './layout.ts';
import type { Quotation } from './quotations.ts';
import { overlaps, type Span } from './span.ts';
import { isTeam } from './teams.ts';
import type { Telling } from './telling.ts';
import { isNamed } from './unnamed.ts';
import { acts, bodyIn, isStrangers, speakerIn, speaks } from './who-speaks.ts';

/** Who said a quotation, and how we know. */
export interface Attribution {
  readonly speaker: Person | null;
  readonly why: string;
  /** The sentence that leads to it. */
  readonly led: Telling | null;
}

/** A quotation among its neighbours. */
interface Place {
  readonly quotation: Quotation;
  readonly previous: Quotation | undefined;
  readonly next: Quotation | undefined;
  readonly block: Block;
  /** The paragraph before. */
  readonly above: Block | undefined;
}

const found = (speaker: Person | null | undefined, why: string, led: Telling): Attribution | null =>
  speaker ? { speaker, why, led } : null;

/** Whether a stretch starts with somebody who speaks: "Ingebrigtsen penned in his post". */
function opensWithSpeaker(text: string, { mentions }: Telling, within: Span): boolean {
  const first = mentions.find((m) => m.start >= within.start);
  if (!first || first.start - within.start >= 3) return false;
  return speaks(text, { start: first.end, end: Math.min(within.end, first.end + 25) });
}

/** Whether the writer’s words behind a quotation are about it, and don’t lead on to the next one. */
function belongsBehind(text: string, { quotation, next }: Place, led: Telling, within: Span): boolean {
  const words = text.slice(within.start, within.end).trim();
  const complete = /[.!?…]$/.test(text.slice(quotation.start, quotation.end));
  const leadsOn = next !== undefined && within.end === next.outer.start && /[:,]$/.test(words);
  if (complete && leadsOn && /^\p{Lu}/u.test(words)) return false;
  const lowercase = /^(?:[,–—-]\s*)?\p{Ll}/u.test(words);
  return lowercase || !complete || (!leadsOn && opensWithSpeaker(text, led, within));
}

/** "…," said Kerr. */
function saidAfter(text: string, place: Place, told: readonly Telling[]): Attribution | null {
  const { quotation, next, block } = place;
  const { outer } = quotation;
  const stop = Math.min(block.end, next && next.outer.start > outer.end ? next.outer.start : block.end);
  const led = told.find(({ sentence }) => sentence.end > outer.end && sentence.start < stop);
  if (!led) return null;
  const within = { start: Math.max(outer.end, led.sentence.start), end: Math.min(stop, led.sentence.end) };
  if (!belongsBehind(text, place, led, within)) return null;
  const words = text.slice(within.start, within.end);
  const speaker = bodyIn(words) ?? speakerIn(text, led, within, 'first');
  if (!speaker && isStrangers(words)) return { speaker: null, why: 'nobody by name', led };
  return found(speaker, 'named after the words', led);
}

/** "For Kerr it was simple:" the only person whom words before a colon name. */
function onlyOne({ mentions }: Telling, words: string): Person | null {
  const [only, ...others] = new Set(mentions.map(({ person }) => person));
  return /:\s*$/.test(words) && only && others.length === 0 ? only : null;
}

/** Kerr said: "…" in one sentence, or in the sentence before it in the same paragraph. */
function saidBefore(text: string, { quotation, previous, block }: Place, told: readonly Telling[]): Attribution | null {
  const end = quotation.outer.start;
  const from = Math.max(block.start, previous ? Math.min(previous.outer.end, end) : block.start);
  const led = told.findLast(({ sentence }) => sentence.start < end && sentence.end > from);
  if (!led) return null;
  const within = { start: Math.max(from, led.sentence.start), end };
  const words = text.slice(within.start, end);
  const speaker = bodyIn(words) ?? speakerIn(text, led, within, 'last') ?? onlyOne(led, words);
  return found(speaker, 'named before the words', led);
}

/** The paragraph before ends with "stating:", or tells who speaks and holds no words of theirs. */
function saidAbove(text: string, { quotation, previous, block }: Place, told: readonly Telling[]): Attribution | null {
  const opens = text.slice(block.start, quotation.outer.start).trim() === '';
  const led = told.findLast(({ sentence }) => sentence.end <= block.start);
  if (!opens || !led || (previous && previous.outer.end >= led.sentence.start)) return null;
  const { sentence } = led;
  if (!text.slice(sentence.start, sentence.end).endsWith(':') && !speaks(text, sentence)) return null;
  const speaker = speakerIn(text, led, sentence, 'last') ?? led.mentions.find((m) => m.role === 'subject')?.person;
  return found(speaker, 'named in the paragraph before', led);
}

/** Who acts in the sentence that the words follow. */
function actingBefore({ quotation, block }: Place, told: readonly Telling[]): Attribution | null {
  const led = told.findLast(({ sentence }) => sentence.start < quotation.outer.start && sentence.start >= block.start);
  return led ? found(led.mentions.find(acts)?.person, 'acts in the sentence before', led) : null;
}

/** Who acts in the paragraph before, when nobody speaks there: "Example was surprised." and then Example’s words. */
function toldAbove({ quotation, previous, block, above }: Place, told: readonly Telling[]): Attribution | null {
  if (!above || quotation.outer.start > block.start || (previous && previous.outer.end > above.start)) return null;
  const led = told.findLast(({ sentence }) => sentence.end <= block.start);
  if (!led || led.sentence.start < above.start) return null;
  const acting = led.mentions.find((m) => acts(m) && isNamed(m.person) && !isTeam(m.person));
  return found(acting?.person, 'acts in the paragraph before', led);
}

/** The article doesn’t say who. */
export const NOBODY: Attribution = { speaker: null, why: 'unknown', led: null };

/** Whether a whole sentence about somebody else, by name, stands between the words before and these: "…," said Kerr. Watch nodded. "…" */
function isInterrupted(text: string, { quotation, previous }: Place, told: readonly Telling[]): boolean {
  if (!previous) return false;
  const between = told.find(
    ({ sentence }) => sentence.start > previous.outer.end && sentence.end <= quotation.outer.start,
  );
  const acting = between?.mentions.find(acts);
  return acting?.form === 'name' && !speaks(text, between?.sentence ?? quotation);
}

function attributionOf(text: string, place: Place, told: readonly Telling[], before: Attribution): Attribution {
  const { quotation, previous, block } = place;
  const said =
    saidAfter(text, place, told) ??
    saidBefore(text, place, told) ??
    saidAbove(text, place, told) ??
    toldAbove(place, told);
  if (said) return said;
  const goesOn = previous && before.speaker ? { ...before, why: 'goes on from the words before' } : null;
  const sameTurn = previous && (previous.start >= block.start || block.start === quotation.outer.start);
  return (
    (sameTurn && !isInterrupted(text, place, told) ? goesOn : null) ?? actingBefore(place, told) ?? goesOn ?? NOBODY
  );
}

const nameless = ({ speaker, why, led }: Attribution): Attribution => ({
  speaker: speaker && isNamed(speaker) ? speaker : null,
  why,
  led,
});

/**
 * Who said each quotation. Named after the words, before them, or in the paragraph before; else the turn of the previous
 * speaker goes on; else whoever acts in the sentence before. Nobody, when the article doesn't say.
 */
export function attributions(
  text: string,
  quotations: readonly Quotation[],
  blocks: readonly Block[],
  told: readonly Telling[],
): Attribution[] {
  const result: Attribution[] = [];
  for (const [i, quotation] of quotations.entries()) {
    const at = blocks.findIndex((b) => overlaps(b, quotation));
    const [block, above] = [blocks[at], blocks[at - 1]];
    const place = block && { quotation, previous: quotations[i - 1], next: quotations[i + 1], block, above };
    result.push(place ? attributionOf(text, place, told, result.at(-1) ?? NOBODY) : NOBODY);
  }
  return result.map(nameless);
}
