import { type Match, matches, type Span } from './span.ts';

/** A cheap sign of whether a rule can find anything in a stretch of text: one of its words is of this kind. */
export type Hint = number;

/** Kinds of words, by their hints: each is one bit of two 31-bit numbers. */
const kinds: ((word: string) => boolean)[] = [];
const BITS = 31;

/** The kinds that words are of. */
interface Kinds {
  readonly low: number;
  readonly high: number;
}

const NONE: readonly Match[] = [];

/** What each word met so far is; forgotten when there are too many, so that memory stays bounded. */
const vocabulary = new Map<string, Kinds>();
const LARGEST_VOCABULARY = 50_000;

/** A new kind of word. Every match of the rules that ask for it has to hold a whole word, of letters and digits, that fits. */
export function hint(fits: RegExp | ((word: string) => boolean)): Hint {
  if (kinds.length === 2 * BITS) throw new RangeError(`no room for more than ${2 * BITS} kinds of words`);
  vocabulary.clear();
  return kinds.push(fits instanceof RegExp ? (word) => fits.test(word) : fits) - 1;
}

function kindsOf(word: string): Kinds {
  const known = vocabulary.get(word);
  if (known) return known;
  if (vocabulary.size >= LARGEST_VOCABULARY) vocabulary.clear();
  const bits = (from: number) =>
    kinds.slice(from, from + BITS).reduce((all, fits, bit) => (fits(word) ? all | (1 << bit) : all), 0);
  const found = { low: bits(0), high: bits(BITS) };
  vocabulary.set(word, found);
  return found;
}

/** ASCII letters and digits, and whatever is a letter beyond Latin-1’s signs; only general punctuation is none up there. */
const isWordCode = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : code >= 0xc0 && (code < 0x2000 || code > 0x206f);

function kindsIn(text: string): Kinds {
  let [low, high, from] = [0, 0, -1];
  for (let at = 0; at <= text.length; at += 1) {
    const isWord = at < text.length && isWordCode(text.charCodeAt(at));
    if (isWord && from < 0) from = at;
    if (isWord || from < 0) continue;
    const word = kindsOf(text.slice(from, at));
    low |= word.low;
    high |= word.high;
    from = -1;
  }
  return { low, high };
}

/** The words of a stretch of text are looked at once for all rules. */
const seen = new WeakMap<Span, Kinds & { readonly words: string }>();

/** Whether a stretch of text holds a word of this kind. One span can be asked about in two texts: with and without what is said. */
export function hasHint(text: string, span: Span, kind: Hint): boolean {
  const words = text.slice(span.start, span.end);
  let found = seen.get(span);
  if (found === undefined || found.words !== words) {
    found = { ...kindsIn(words), words };
    seen.set(span, found);
  }
  return ((kind < BITS ? found.low : found.high) & (1 << (kind % BITS))) !== 0;
}

/** Every match of a global pattern inside a span that holds a word of a kind; without one the pattern isn’t tried. */
export const hinted = (kind: Hint, pattern: RegExp, text: string, span: Span): readonly Match[] =>
  hasHint(text, span, kind) ? matches(pattern, text, span) : NONE;
