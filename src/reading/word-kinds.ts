import type { Span } from './span.ts';

/** Tells whether a word, of letters and digits alone, is of a kind. */
export type Fits = (word: string) => boolean;

/** The kinds that words are of: each is one bit of two numbers of `BITS` bits. */
export interface Kinds {
  readonly low: number;
  readonly high: number;
}

export const BITS = 31;

interface Word extends Kinds {
  readonly spelling: string;
  readonly hash: number;
  /** Another word with the same place in the table. */
  readonly next: Word | undefined;
}

/** How many words are remembered, a power of two; then all are forgotten, so that memory stays bounded. */
const LARGEST_VOCABULARY = 1 << 15;

/** ASCII letters and digits, and whatever is a letter beyond Latin-1’s signs; only general punctuation is none up there. */
const isWordCode = (code: number): boolean =>
  code < 0x80
    ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
    : code >= 0xc0 && (code < 0x2000 || code > 0x206f);

function isSpelt(word: string, text: string, from: number, end: number): boolean {
  if (word.length !== end - from) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** The kinds of single words, each worked out when it is met first. */
function vocabulary(kinds: readonly Fits[]): (text: string, from: number, end: number, hash: number) => Kinds {
  const places: (Word | undefined)[] = Array.from({ length: LARGEST_VOCABULARY });
  let size = 0;
  const bits = (word: string, from: number): number =>
    kinds.slice(from, from + BITS).reduce((all, fits, bit) => (fits(word) ? all | (1 << bit) : all), 0);
  const learnt = (spelling: string, hash: number): Word => {
    if (size === LARGEST_VOCABULARY) places.fill(undefined);
    size = (size % LARGEST_VOCABULARY) + 1;
    const place = hash & (LARGEST_VOCABULARY - 1);
    const word = { spelling, hash, low: bits(spelling, 0), high: bits(spelling, BITS), next: places[place] };
    places[place] = word;
    return word;
  };
  return (text, from, end, hash) => {
    let word = places[hash & (LARGEST_VOCABULARY - 1)];
    while (word !== undefined && (word.hash !== hash || !isSpelt(word.spelling, text, from, end))) word = word.next;
    return word ?? learnt(text.slice(from, end), hash);
  };
}

/**
 * Looks at each word of a stretch of text once, and tells all kinds that they are of. A word is found by the hash of its
 * units, worked out in passing: to cut it out of its text and look it up in a `Map` takes ten times as long.
 */
export function wordKinds(kinds: readonly Fits[]): (text: string, span: Span) => Kinds {
  const kindsOf = vocabulary(kinds);
  return (text, { start, end }) => {
    let [low, high, from, hash] = [0, 0, -1, 0];
    for (let at = start; at <= end; at += 1) {
      const code = at < end ? text.charCodeAt(at) : 0;
      if (isWordCode(code)) {
        if (from < 0) [from, hash] = [at, 0];
        hash = (Math.imul(hash, 31) + code) | 0;
      } else if (from >= 0) {
        const word = kindsOf(text, from, at, hash);
        low |= word.low;
        high |= word.high;
        from = -1;
      }
    }
    return { low, high };
  };
}
