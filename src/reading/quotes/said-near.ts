import type { Person } from '../knowledge.ts';
import { PERSON_NOUN } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { type Attribution, type Place, saidBy } from './attribution.ts';
import { isUnnamedOffice, officeHolder } from './offices.ts';
import { rather } from './rather.ts';
import { SPEECH } from './speech-verbs.ts';
import { acts, bodyIn, isSpokesman, isStrangers, issuerIn, speakerIn, speaks } from './who-speaks.ts';

/** "Ingebrigtsen penned in his post" is about the words; "Example also said conditions were poor" tells of others. */
const ABOUT_WORDS = lean(
  wrapped`
    ^(?:[.,:;]|$
      | (?:in|to|after|on|at|via|when|with|of|as|about|afterwards|later)\b
      | (?:\p{Ll}+ly|reporters|(?:the )?\p{Lu}\S*(?: \p{Lu}\S*){0,3}|the (?:crowd|media|press))
        (?:[.,:;]| (?:after|on|in|at|following|before|during|when|as|from)\b))
  `,
  'u',
);

/** "La Center athletic director Matt Cooke said". */
const TITLE = lean(String.raw`^\s*(?:[\p{L}’'.-]+ ){0,6}${PERSON_NOUN} $`, 'u');

/** "Price laughed when he heard that" tells of what somebody else said. */
const REACTION = /^(?:laugh|smil|sigh|grinn|chuckl)ed$/i;

/** Whether a stretch starts with somebody who speaks: "Ingebrigtsen penned in his post". */
function opensWithSpeaker(text: string, { mentions }: Telling, within: Span): boolean {
  const first = mentions.find((m) => m.start >= within.start);
  if (!first || (first.start - within.start >= 3 && !TITLE.test(text.slice(within.start, first.start)))) return false;
  const [verb] = matches(SPEECH, text, { start: first.end, end: Math.min(within.end, first.end + 25) });
  if (verb && REACTION.test(verb[0])) return false;
  return verb !== undefined && ABOUT_WORDS.test(text.slice(verb.end, within.end));
}

/** Whether the writer’s words behind a quotation are about it, and don’t lead on to the next one. */
function belongsBehind(text: string, { quotation, next }: Place, led: Telling, within: Span): boolean {
  const words = text.slice(within.start, within.end).trim();
  const complete = /[.!?…]$/.test(text.slice(quotation.start, quotation.end));
  const leadsOn = next !== undefined && within.end === next.outer.start && /[:,]$/.test(words);
  if (complete && leadsOn && /^\p{Lu}/u.test(words)) return false;
  const lowercase = /^(?:[,–—-]\s*)?\p{Ll}/u.test(words);
  return lowercase || !complete || SUCH.test(words) || (!leadsOn && opensWithSpeaker(text, led, within));
}

/** "…," offered the team’s coach, Matt Cooke: right behind words that go on, whatever verb stands before a name tells of speech; "cheered the crowd as Example won" is hers no more. */
const INVERTED = lean(
  /^\s*\p{Ll}+ed (?:(?!(?:after|and|as|at|before|by|for|from|in|on|then|to|when|while|with)\b)[\p{L}’'.-]+,? ){0,6}$/u,
);

/** "So said Kerr.", "That was the verdict of Kerr.": about the words before, whole as they are. */
const SUCH =
  /^\s*(?:So said|(?:That|This|Such|Those) (?:was|were) (?:how|the (?:\p{Ll}+ )?(?:verdict|words|view|opinion|assessment|reaction) of)|The words of)\b/u;

function speakerBehind(text: string, { quotation }: Place, { mentions }: Telling, within: Span): Person | null {
  const first = mentions.find((m) => m.start >= within.start && m.end <= within.end);
  const goesOn = /[,!?]$/.test(text.slice(quotation.start, quotation.end));
  const isSubject = first !== undefined && !first.possessive && INVERTED.test(text.slice(within.start, first.start));
  return goesOn && isSubject ? first.person : null;
}

export const TOLD_BEFORE = 'told of before the words';

/** "…," said Kerr. */
export function saidAfter(text: string, place: Place, told: readonly Telling[]): Attribution | null {
  const { quotation, next, block } = place;
  const { outer } = quotation;
  // Words without a closing mark go on to whatever is said behind the next ones.
  const isClosed = outer.end > quotation.end || (next !== undefined && next.outer.start > outer.end);
  const stop = Math.min(block.end, next && isClosed ? next.outer.start : block.end);
  const led = told.find(({ sentence }) => sentence.end > outer.end && sentence.start < stop);
  if (!led) return null;
  const within = { start: Math.max(outer.end, led.sentence.start), end: Math.min(stop, led.sentence.end) };
  if (!belongsBehind(text, place, led, within)) return null;
  const words = text.slice(within.start, within.end);
  const body = bodyIn(words);
  if (!body && (isSpokesman(words) || isUnnamedOffice(text, words, outer.start)))
    return { speaker: null, why: 'nobody by name', led };
  const speaker = body ?? speakerIn(text, led, within, 'first') ?? speakerBehind(text, place, led, within);
  const official = speaker ? null : officeHolder(text, words, told);
  if (official) return saidBy(official, 'holds the office that speaks', led);
  if (!speaker && isStrangers(words)) return { speaker: null, why: 'nobody by name', led };
  if (!speaker && IT_READS.test(words)) return wroteBefore(text, quotation.outer.start, told);
  const said = saidBy(speaker, 'named after the words', led);
  const another = said && rather(text, place, told, said);
  return another ? saidBy(another, TOLD_BEFORE, led) : said;
}

/** "…," it read: a message, of whoever acts in the sentence before. */
const IT_READS =
  /^,?\s*(?:it|the (?:post|caption|tweet|message|note|letter|statement)) (?:read|said|went on|added|ran)\b/;

function wroteBefore(text: string, at: number, told: readonly Telling[]): Attribution | null {
  const above = told.findLast(({ sentence }) => sentence.end <= at);
  const body = above && issuerIn(text.slice(above.sentence.start, above.sentence.end));
  if (body) return saidBy(body, WROTE, above);
  return above ? saidBy(above.mentions.find(acts)?.person, WROTE, above) : null;
}
const WROTE = 'wrote what the sentence before tells of';

/** "For Kerr it was simple:", "His verdict?": the only person whom words name that lead on to a quotation. */
function onlyOne({ mentions }: Telling, words: string): Person | null {
  const [only, ...others] = new Set(mentions.map(({ person }) => person));
  return LEADS_ON.test(words) && only && others.length === 0 ? only : null;
}

const LEADS_ON =
  /(?::|\b(?:verdict|reaction|response|reply|answer|explanation|assessment|message|advice|secret)\?)\s*$/;

/** "The post read:": whoever acts in the sentence before wrote it. */
const POST = /(?:^|[.!?] )(?:The|His|Her) (?:post|caption|tweet|message|note) (?:reads?|said|says|ran)\b[^.!?]{0,20}$/;

/** Kerr said: "…" in one sentence, or in the sentence before it in the same paragraph. */
export function saidBefore(
  text: string,
  { quotation, previous, block }: Place,
  told: readonly Telling[],
): Attribution | null {
  const end = quotation.outer.start;
  const from = Math.max(block.start, previous ? Math.min(previous.outer.end, end) : block.start);
  const led = told.findLast(({ sentence }) => sentence.start < end && sentence.end > from);
  if (!led) return null;
  const within = { start: Math.max(from, led.sentence.start), end };
  const words = text.slice(within.start, end);
  const speaker = bodyIn(words) ?? speakerIn(text, led, within, 'last') ?? onlyOne(led, words);
  if (speaker || !POST.test(words)) return saidBy(speaker, 'named before the words', led);
  return wroteBefore(text, led.sentence.start, told);
}

const ABOUT = /^(?:On|About|Regarding)\b[^“"]*:$/;

/** "On the death of last year’s champion, Example:" tells what the words are about, and not whose they are. */
export const isAbout = (text: string, { sentence }: Telling): boolean =>
  ABOUT.test(text.slice(sentence.start, sentence.end));

/** The paragraph before ends with "stating:", or tells who speaks and holds no words of theirs. */
export function saidAbove(
  text: string,
  { quotation, previous, block }: Place,
  told: readonly Telling[],
): Attribution | null {
  const opens = text.slice(block.start, quotation.outer.start).trim() === '';
  const led = told.findLast(({ sentence }) => sentence.end <= block.start);
  if (!opens || !led || (previous && previous.outer.end >= led.sentence.start)) return null;
  const { sentence } = led;
  if (isAbout(text, led) || (!text.slice(sentence.start, sentence.end).endsWith(':') && !speaks(text, sentence)))
    return null;
  const speaker = speakerIn(text, led, sentence, 'last') ?? led.mentions.find((m) => m.role === 'subject')?.person;
  return saidBy(speaker, 'named in the paragraph before', led);
}
