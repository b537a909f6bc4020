import type { Block } from '../layout.ts';
import { lean } from './lean.ts';
import { type Narrates, type QuotationMark, quotationMarks } from './quotation-marks.ts';
import { sentences } from './sentences.ts';
import { type Span, trimmed } from './span.ts';

/** Words between quotation marks: `start`–`end` without the marks, `outer` with them. */
export interface Quotation extends Span {
  readonly outer: Span;
  /** The printer lost the opening mark. */
  readonly unopened: boolean;
}

/** Narration that leads to speech: a mark opened before it was a slip ("“Later she added, “It was"). */
const LEADS_TO_SPEECH =
  /\b(?:said|says|shared|added|stated|told|explained|continued|admitted|replied|wrote|posted)[,:]?\s*$/;
/** "she smiled and added, " before speech whose opening mark was lost. */
const LEAD = lean(/^.*\b\p{L}+(?:ed|aid|ays|old|rote),\s+(?=\p{Lu})/su);

/** Where speech begins that ends at `close` and was never opened: after the last sentence that tells of somebody. */
function lostOpening(text: string, from: number, close: number, narrates: Narrates): number {
  const told = sentences(text, { start: from, end: close });
  const last = told.findLastIndex(narrates);
  const after = told[last + 1];
  if (after) return after.start;
  const narration = told[last];
  const lead = narration && LEAD.exec(text.slice(narration.start, close));
  return narration && lead ? narration.start + lead[0].length : close;
}

/** What has been paired so far: the open mark, where the last speech ended, and the quotations. */
interface Pairing {
  readonly open: QuotationMark | null;
  readonly free: number;
  /** Grows in place: copied for each mark, it would take the square of a block’s length. */
  readonly found: Quotation[];
}

const quotation = (text: string, inner: Span, outer: Span, unopened = false): Quotation[] => {
  const span = trimmed(text, inner);
  return span.end > span.start ? [{ ...span, outer, unopened }] : [];
};

/** Speech from its opening mark to where it ends; `outer` is where its closing mark ends, if it has one. */
const spoken = (text: string, open: QuotationMark, end: number, outer = end): Quotation[] =>
  quotation(text, { start: open.at + open.width, end }, { start: open.at, end: outer });

function withOpening(text: string, { open, free, found }: Pairing, mark: QuotationMark): Pairing {
  const goesOn = open && !LEADS_TO_SPEECH.test(text.slice(open.at, mark.at));
  if (goesOn) found.push(...spoken(text, open, mark.at));
  return { open: mark, free, found };
}

function withClosing(text: string, { open, free, found }: Pairing, mark: QuotationMark, narrates: Narrates): Pairing {
  const end = mark.at + mark.width;
  const start = open ? open.at : lostOpening(text, free, mark.at, narrates);
  const said = open ? spoken(text, open, mark.at, end) : quotation(text, { start, end: mark.at }, { start, end }, true);
  found.push(...said);
  return { open: null, free: end, found };
}

/** Pairs the marks of one block. A turn without a closing mark ends at the next opening mark or with the block. */
function paired(text: string, block: Block, marks: readonly QuotationMark[], narrates: Narrates): readonly Quotation[] {
  const nothing: Pairing = { open: null, free: block.start, found: [] };
  const { open, found } = marks.reduce(
    (pairing, mark) =>
      mark.side === 'open' ? withOpening(text, pairing, mark) : withClosing(text, pairing, mark, narrates),
    nothing,
  );
  return open ? [...found, ...spoken(text, open, block.end)] : found;
}

/** So far before the mark the words stand that say what the quoted ones are, in characters. */
const LONGEST_LEAD = 30;

/** "dubbed “Pre’s People,” they wore": what somebody or something is called. */
const CALLED =
  /\b(?:dubbed|called|nicknamed|named|titled|entitled|labelled|labeled|christened|known as|billed as) (?:the |an? )?$/;

/** A few quoted words inside the writer's sentence, a title or a nickname: not a statement of its own. */
function isStatement(words: string, before: string): boolean {
  const count = words.split(/\s+/).length;
  if (count < 6 && CALLED.test(before)) return false;
  const capital = /^\p{Lu}/u.test(words);
  if (/[.!?…—–-]["”’']?$/.test(words)) return count > 1 || capital;
  return words.endsWith(',') ? capital || count > 6 : capital && count > 5;
}

/**
 * The quotations of an article's prose, in order. `narrates` says whether a stretch of text is the writer's own telling
 * (it names somebody): it is asked only where a mark was lost, or can be either.
 */
export function quotations(text: string, blocks: readonly Block[], narrates: Narrates): Quotation[] {
  const prose = blocks.filter((block) => block.kind === 'prose');
  const marks = quotationMarks(text, prose, narrates);
  return prose
    .flatMap((block, i) => paired(text, block, marks[i] ?? [], narrates))
    .filter(({ start, end, outer }) =>
      isStatement(text.slice(start, end), text.slice(Math.max(0, outer.start - LONGEST_LEAD), outer.start)),
    );
}
