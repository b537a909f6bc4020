import type { Block } from './layout.ts';
import { sentences } from './sentences.ts';
import { type Span, trimmed } from './span.ts';

/** Words between quotation marks: `start`–`end` without the marks, `outer` with them. */
export interface Quotation extends Span {
  readonly outer: Span;
  /** The printer lost the opening mark. */
  readonly unopened: boolean;
}

/** Whether a stretch of text is the writer’s own telling. */
type Narrates = (span: Span) => boolean;

/** A straight mark glued to both its neighbours (`born."I think`) can be either. */
type Side = 'open' | 'close' | 'either';
interface Sign {
  readonly side: Side;
  readonly at: number;
  readonly width: number;
}

const DOUBLE = /[“”„"]|''/g;
/** A single mark is an opening one before a word and a closing one after punctuation: elsewhere it is an apostrophe. */
const SINGLE = /(?<=^|[\s(—–])[‘'](?=\S)|(?<=[.!?,’”])‘(?=\S)|(?<=[,.!?…])[’'](?=\s|$|[)—–])/g;

function sideOf(sign: string, before: string, after: string): Side {
  if (sign === '“' || sign === '„' || sign === '‘') return 'open';
  if (sign === '”') return 'close';
  if (/^$|[\s([—–“‘]/.test(before) && /\S/.test(after)) return 'open';
  return /\p{Lu}/u.test(after) ? 'either' : 'close';
}

function signs(block: Block, pattern: RegExp): Sign[] {
  return [...block.text.matchAll(pattern)].map(({ 0: sign, index }) => ({
    side: sideOf(sign, block.text[index - 1] ?? '', block.text[index + sign.length] ?? ''),
    at: block.start + index,
    width: sign.length,
  }));
}

/** A stretch that says who speaks is the writer's, not speech that goes on. */
const ATTRIBUTES = /\b(?:said|says|added|admitted|told|explained|continued|insisted|revealed)\b/;

/** Words of somebody who speaks: a report uses none of them. */
const SPEAKING = /\b(?:I|I[’'](?:m|ve|d|ll)|my|me|we|we[’'](?:re|ve|d|ll)|our|us|you|your)\b/i;

/** Decides each doubtful mark: while nothing is open it opens; else it closes, unless speech goes on in a new paragraph. */
function settle(text: string, block: Block, found: readonly Sign[], narrates: Narrates): Sign[] {
  let open = false;
  return found.map((sign, i) => {
    const next = text.slice(sign.at + sign.width, found[i + 1]?.at ?? block.end);
    const from = sign.at + sign.width;
    const narrated =
      ATTRIBUTES.test(next) || (!SPEAKING.test(next) && narrates({ start: from, end: from + next.length }));
    const opens = sign.side === 'either' ? !open || !narrated : sign.side === 'open';
    open = opens;
    return { ...sign, side: opens ? 'open' : 'close' };
  });
}

/** Narration that leads to speech: a mark opened before it was a slip ("“After the race, he shared, “For some people"). */
const LEADS_TO_SPEECH =
  /\b(?:said|says|shared|added|stated|told|explained|continued|admitted|replied|wrote|posted)[,:]?\s*$/;

/** Where speech begins that ends at `close` and was never opened: after the last sentence that tells of somebody. */
function lostOpening(text: string, from: number, close: number, narrates: Narrates): number {
  const told = sentences(text, { start: from, end: close });
  const last = told.findLastIndex(narrates);
  const after = told[last + 1];
  const narration = told[last];
  if (after) return after.start;
  const lead =
    narration && /^.*\b\p{L}+(?:ed|aid|ays|old|rote),\s+(?=\p{Lu})/su.exec(text.slice(narration.start, close));
  return narration && lead ? narration.start + lead[0].length : close;
}

/** Pairs the marks of one block. A turn without a closing mark ends at the next opening mark or with the block. */
function pair(text: string, block: Block, found: readonly Sign[], narrates: Narrates): Quotation[] {
  const quotations: Quotation[] = [];
  const add = (inner: Span, outer: Span, unopened = false) => {
    const span = trimmed(text, inner);
    if (span.end > span.start) quotations.push({ ...span, outer, unopened });
  };
  let open: Sign | null = null;
  let free = block.start;
  for (const sign of found) {
    if (sign.side === 'open') {
      if (open && !LEADS_TO_SPEECH.test(text.slice(open.at, sign.at))) {
        add({ start: open.at + open.width, end: sign.at }, { start: open.at, end: sign.at });
      }
      open = sign;
    } else {
      const end = sign.at + sign.width;
      if (open) add({ start: open.at + open.width, end: sign.at }, { start: open.at, end });
      else {
        const start = lostOpening(text, free, sign.at, narrates);
        add({ start, end: sign.at }, { start, end }, true);
      }
      open = null;
      free = end;
    }
  }
  if (open) add({ start: open.at + open.width, end: block.end }, { start: open.at, end: block.end });
  return quotations;
}

/** A few quoted words inside the writer's sentence, a title or a nickname: not a statement of its own. */
function isStatement(words: string): boolean {
  const count = words.split(/\s+/).length;
  const capital = /^\p{Lu}/u.test(words);
  if (/[.!?…—–-]["”’']?$/.test(words)) return count > 1 || capital;
  return words.endsWith(',') ? capital || count > 6 : capital && count > 5;
}

/**
 * The quotations of an article's prose, in order. `narrates` says whether a stretch of text is the writer's own telling
 * (it names somebody): it is asked only where an opening mark was lost.
 */
export function quotations(text: string, blocks: readonly Block[], narrates: Narrates): Quotation[] {
  const prose = blocks.filter((block) => block.kind === 'prose');
  const doubles = prose.map((block) => signs(block, DOUBLE));
  const singles = prose.map((block) => signs(block, SINGLE));
  const count = (found: Sign[][]) => found.flat().length;
  const marks = count(doubles) >= count(singles) ? doubles : singles;
  return prose
    .flatMap((block, i) => pair(text, block, settle(text, block, marks[i] ?? [], narrates), narrates))
    .filter(({ start, end }) => isStatement(text.slice(start, end)));
}
