import { clubsAndCoaches } from './clubs-and-coaches.ts';
import type { Span } from './span.ts';
import { unwrapped } from './unwrapped.ts';

/** A text as it would be typed, and where it stands in the text that was printed. */
export interface PlainText {
  readonly text: string;
  /** The stretch of the printed text that a stretch of this one is. */
  readonly printed: (span: Span) => Span;
}

/** Blanks of other widths, and those at which no line ends. */
const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Hyphens that are no minus, and at which no line ends: "Asher‑Smith". */
const HYPHEN = /[\u2010\u2011]/g;
/** What nobody sees: where a word may be parted, which way it runs, and what keeps it together; how a sign is drawn. */
const UNSEEN = /\u20e3|\ufe0e|\ufe0f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** The second of two blanks; more of them part the columns of a list. */
const SECOND_BLANK = / (?<=\S {2})(?=\S)/g;
/** A tab among words; those of a list stand between few words each. */
const TAB_IN_PROSE = /\t(?<=(?:\S+ ){3}\S+\t)(?=\S+(?: \S+){3})/g;

const same = (text: string): PlainText => ({ text, printed: (span) => span });

/** How many of some numbers, in order, are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text without some stretches of it, which stand in order. */
function without(plain: PlainText, stretches: readonly Span[]): PlainText {
  if (stretches.length === 0) return plain;
  // Where each sign that goes stood, counted without those before it.
  const gone = stretches
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
    .map((at, i) => at - i);
  const before = (at: number): number => at + countUpTo(gone, at);
  const edges = [...stretches, { start: plain.text.length, end: plain.text.length }];
  return {
    text: edges.map(({ start }, i) => plain.text.slice(stretches[i - 1]?.end ?? 0, start)).join(''),
    printed: ({ start, end }) => plain.printed({ start: before(start), end: before(end - 1) + 1 }),
  };
}

/** Where a pattern matches. */
const stretchesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** "> Ann Sample won": before a line of somebody else’s, in mails and posts. */
const QUOTED = /^>|(?<=^>[> ]{0,8})>/gm;

/** A text in lines as its writer made them, with plain blanks and hyphens, one blank between two words, and without signs that nobody sees or brackets that hold a club and a coach. */
export function plainText(printed: string): PlainText {
  const blanks = printed.replace(BLANK, ' ').replace(HYPHEN, '-');
  const own = without(same(blanks), stretchesOf(blanks, QUOTED));
  const lines = { ...own, text: unwrapped(own.text).replace(TAB_IN_PROSE, ' ') };
  const seen = without(lines, stretchesOf(lines.text, UNSEEN));
  const spaced = without(seen, stretchesOf(seen.text, SECOND_BLANK));
  return without(spaced, clubsAndCoaches(spaced.text));
}
