/** Tells whether a word, of letters and digits alone, is of a kind. */
export type Fits = (word: string) => boolean;

/** The kinds that words are of: each is one bit of three numbers of `BITS` bits. */
export interface Kinds {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const BITS = 31;

/** There is room for so many kinds. */
export const MOST_KINDS = 3 * BITS;

/** Whether words are of the kind with this number. */
export function isOfKind({ low, middle, high }: Kinds, kind: number): boolean {
  const upper = kind < 2 * BITS ? middle : high;
  return ((kind < BITS ? low : upper) & (1 << (kind % BITS))) !== 0;
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
const WIDTH = 6;
const PLACES_BITS = 15;
const PLACES = 1 << PLACES_BITS;
/** How many words are remembered; then all are forgotten, so that memory stays bounded. */
const LARGEST_VOCABULARY = (PLACES / 4) * 3;

const placeOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> (32 - PLACES_BITS);

/** Takes a word’s place in a text and its kinds. */
export type TakeWord = (start: number, end: number, low: number, middle: number, high: number) => void;

/** Shows the words between two places of a text, in order. */
export type EachWord = (text: string, start: number, stop: number, take: TakeWord) => void;

/**
 * Finds words with their kinds, each worked out when a word is met first. Nearly every word is found by numbers that are
 * worked out in passing: to cut it out and look it up in a `Map` takes ten times as long.
 */
export function vocabulary(fits: readonly Fits[]): EachWord {
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
    return { low: bits(word, 0), middle: bits(word, BITS), high: bits(word, 2 * BITS) };
  };
  /** The index in the table where a word stands, or would stand. */
  const indexOf = (first: number, second: number, third: number): number => {
    let index = placeOf(first, second, third) * WIDTH;
    while (table[index] !== 0 && (table[index] !== first || table[index + 1] !== second || table[index + 2] !== third))
      index = (index + WIDTH) % table.length;
    return index;
  };
  const learn = (first: number, second: number, third: number, word: string): number => {
    const { low, middle, high } = learnt(word);
    const index = indexOf(first, second, third);
    table.set([first, second, third, low, middle, high], index);
    return index;
  };
  const other = (word: string): Kinds => {
    const known = others.get(word) ?? learnt(word);
    others.set(word, known);
    return known;
  };
  /** Shows the word that begins at a place; tells where it ends. */
  const show = (text: string, from: number, stop: number, take: TakeWord): number => {
    let [first, second, third, isPlain, at] = [0, 0, 0, true, from];
    for (; at < stop; at += 1) {
      const sign = signOf(text.charCodeAt(at));
      if (sign === NO_WORD) break;
      if (at < from + SIGNS) first = (first << 6) | sign;
      else if (at < from + 2 * SIGNS) second = (second << 6) | sign;
      else third = (third << 6) | sign;
      if (sign === OTHER) isPlain = false;
    }
    if (isPlain && at - from <= 3 * SIGNS) {
      const index = indexOf(first, second, third);
      const known = table[index] === 0 ? learn(first, second, third, text.slice(from, at)) : index;
      take(from, at, table[known + 3] ?? 0, table[known + 4] ?? 0, table[known + 5] ?? 0);
    } else {
      const { low, middle, high } = other(text.slice(from, at));
      take(from, at, low, middle, high);
    }
    return at;
  };
  return (text, start, stop, take) => {
    for (let at = start; at < stop; at += 1)
      if (signOf(text.charCodeAt(at)) !== NO_WORD) at = show(text, at, stop, take);
  };
}
