/** Tells whether a word, of letters and digits alone, is of a kind. */
export type Fits = (word: string) => boolean;

/** The kinds that words are of: each is one bit of five numbers of `BITS` bits. */
export interface Kinds {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly fourth: number;
  readonly fifth: number;
}

/** So many kinds are bits of one number. */
export const BITS = 31;

/** There is room for so many kinds. */
export const MOST_KINDS = 5 * BITS;

/** Whether words are of the kind with this number. */
export function isOfKind({ first, second, third, fourth, fifth }: Kinds, kind: number): boolean {
  const bit = 1 << (kind % BITS);
  if (kind < BITS) return (first & bit) !== 0;
  if (kind < 2 * BITS) return (second & bit) !== 0;
  if (kind < 3 * BITS) return (third & bit) !== 0;
  return ((kind < 4 * BITS ? fourth : fifth) & bit) !== 0;
}

/** Six bits tell ASCII’s letters and digits apart; 0 is no part of a word. */
const PLAIN = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const NO_WORD = 0;
const OTHER = 63;
const ascii = new Uint8Array(0x80);
for (const [i, sign] of [...PLAIN].entries()) ascii[sign.charCodeAt(0)] = i + 1;

/** ASCII letters and digits, and whatever is a letter beyond Latin-1’s signs; only general punctuation is none up there. */
function signOf(code: number): number {
  if (code < 0x80) return ascii[code] ?? NO_WORD;
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) ? OTHER : NO_WORD;
}

/** A word of ASCII’s letters and digits is packed in three numbers of so many signs each. */
const SIGNS = 5;
/** In the table a word’s three numbers stand before its kinds. */
const WIDTH = 8;
const PLACES_BITS = 15;
const PLACES = 1 << PLACES_BITS;
/** How many words are remembered; then all are forgotten, so that memory stays bounded. */
const LARGEST_VOCABULARY = (PLACES / 4) * 3;

const placeOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> (32 - PLACES_BITS);

/** In a list of words each has so many numbers: where it starts, where it ends, and its kinds. */
export const WORD_WIDTH = 7;

/** Writes the words between two places of a text into a list that is long enough; tells how many there are. */
export type ListWords = (text: string, start: number, stop: number, into: Int32Array) => number;

/** No stretch of text of this length has more words. */
export const mostWords = (length: number): number => (length >> 1) + 1;

/**
 * Finds words with their kinds, each worked out when a word is met first. Nearly every word is found by numbers that are
 * worked out in passing: to cut it out and look it up in a `Map` takes ten times as long.
 */
export function vocabulary(fits: readonly Fits[]): ListWords {
  const table = new Int32Array(PLACES * WIDTH);
  const others = new Map<string, Kinds>();
  let size = 0;
  const bits = (word: string, from: number): number =>
    fits.slice(from, from + BITS).reduce((all, is, bit) => (is(word) ? all | (1 << bit) : all), 0);
  const learnt = (word: string): Kinds => {
    if (size === LARGEST_VOCABULARY) {
      table.fill(0);
      others.clear();
      size = 0;
    }
    size += 1;
    return {
      first: bits(word, 0),
      second: bits(word, BITS),
      third: bits(word, 2 * BITS),
      fourth: bits(word, 3 * BITS),
      fifth: bits(word, 4 * BITS),
    };
  };
  /** The index in the table where a word stands, or would stand. */
  const indexOf = (first: number, second: number, third: number): number => {
    let index = placeOf(first, second, third) * WIDTH;
    while (table[index] !== 0 && (table[index] !== first || table[index + 1] !== second || table[index + 2] !== third))
      index = (index + WIDTH) % table.length;
    return index;
  };
  const learn = (first: number, second: number, third: number, word: string): number => {
    const kinds = learnt(word);
    const index = indexOf(first, second, third);
    table.set([first, second, third, kinds.first, kinds.second, kinds.third, kinds.fourth, kinds.fifth], index);
    return index;
  };
  const other = (word: string): Kinds => {
    const known = others.get(word) ?? learnt(word);
    others.set(word, known);
    return known;
  };
  /** Writes the word that begins at a place; tells where it ends. */
  const list = (text: string, from: number, stop: number, into: Int32Array, to: number): number => {
    let [first, second, third, isPlain, at] = [0, 0, 0, true, from];
    for (; at < stop; at += 1) {
      const sign = signOf(text.charCodeAt(at));
      if (sign === NO_WORD) break;
      if (at < from + SIGNS) first = (first << 6) | sign;
      else if (at < from + 2 * SIGNS) second = (second << 6) | sign;
      else third = (third << 6) | sign;
      if (sign === OTHER) isPlain = false;
    }
    if (!isPlain || at - from > 3 * SIGNS) {
      const kinds = other(text.slice(from, at));
      into.set([from, at, kinds.first, kinds.second, kinds.third, kinds.fourth, kinds.fifth], to);
      return at;
    }
    const index = indexOf(first, second, third);
    const known = table[index] === 0 ? learn(first, second, third, text.slice(from, at)) : index;
    into[to] = from;
    into[to + 1] = at;
    into[to + 2] = table[known + 3] ?? 0;
    into[to + 3] = table[known + 4] ?? 0;
    into[to + 4] = table[known + 5] ?? 0;
    into[to + 5] = table[known + 6] ?? 0;
    into[to + 6] = table[known + 7] ?? 0;
    return at;
  };
  return (text, start, stop, into) => {
    let count = 0;
    for (let at = start; at < stop; at += 1) {
      if (signOf(text.charCodeAt(at)) === NO_WORD) continue;
      at = list(text, at, stop, into, count * WORD_WIDTH);
      count += 1;
    }
    return count;
  };
}
