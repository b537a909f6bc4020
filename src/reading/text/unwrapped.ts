import { masked, type Span } from './span.ts';

/** Where an editor of plain text breaks its lines, in characters. */
const NARROWEST = 45;
const WIDEST = 130;
/** So many of all lines are no longer than where they are broken: a headline may be. */
const FITTING = 0.95;
/** How much longer than nearly all the longest line is that was broken; a headline that is longer wasn’t. */
const LEEWAY = 8;
/** A text whose lines seem broken fewer times is taken as it is. */
const FEWEST = 3;
/** So many of the lines that seem broken must go on with a small letter: the rows of a table don’t. */
const GOING_ON = 0.25;

const LINE_END = /(?<![ \t])[ \t]*(?:\r\n|\n)/g;

/** The row of a list, or the first line of a paragraph that is moved in. */
const BEGINS_ANEW = /^(?:\d{1,3}[.):=]? {1,3}\p{Lu}| {2,}|[-–—•*·] (?=\p{Lu}))|[|\t]|\S {3,}/u;

/** "3. Ann Sample (Russia) 4:11.62": with a capital behind it, the last row of a list, and no sentence. */
const MARK_LAST = /\d[.:]\d\d$/;
const CAPITAL = /^\p{Lu}/u;

interface Break extends Span {
  /** Of the line that ends here, in characters. */
  readonly length: number;
  /** Whether the line ends in a mark. */
  readonly isMarked: boolean;
  /** The line behind it. */
  readonly next: string;
}

/** The ends of lines, each with what stands before and behind it. */
function breaksOf(text: string): Break[] {
  let from = 0;
  return [...text.matchAll(LINE_END)].map(({ 0: words, index }) => {
    const length = index - from;
    const isMarked = MARK_LAST.test(text.slice(from, index));
    from = index + words.length;
    const lineEnd = text.indexOf('\n', from);
    return { start: index, end: from, length, isMarked, next: text.slice(from, lineEnd < 0 ? undefined : lineEnd) };
  });
}

/** The width that nearly all lines with words keep to. */
function widthOf(breaks: readonly Break[]): number {
  const lengths = breaks.flatMap(({ length }) => (length > 0 ? [length] : [])).sort((a, b) => a - b);
  return lengths[Math.ceil(lengths.length * FITTING) - 1] ?? 0;
}

/** Whether the first word of the next line had no room on this one. */
const isFull = ({ length, isMarked, next }: Break, width: number): boolean =>
  length > 0 &&
  !(isMarked && CAPITAL.test(next)) &&
  length <= width + LEEWAY &&
  length + 1 + (/^\S+/.exec(next)?.[0].length ?? -WIDEST) > width &&
  !BEGINS_ANEW.test(next);

/**
 * A text that was broken into lines of some width, as mail and old agencies do, with blanks for those line ends, so that offsets stay
 * true; any other text as it is. A line counts as broken where the next one’s first word had no room on it.
 */
export function unwrapped(text: string): string {
  const breaks = breaksOf(text);
  const width = widthOf(breaks);
  if (width < NARROWEST || width > WIDEST) return text;
  const full = breaks.filter((one) => isFull(one, width));
  const goingOn = full.filter(({ next }) => /^[“"‘']?\p{Ll}/u.test(next));
  if (full.length < FEWEST || goingOn.length < full.length * GOING_ON) return text;
  return masked(text, full);
}
