import { fold } from '../athletics/name.ts';
import { nations } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import { editDistance } from './edit-distance.ts';
import { type Groups, groupBy } from './groups.ts';
import type { ListColumns } from './list-columns.ts';
import { nationsOf, wordsOf } from './list-texts.ts';
import { lowerBoundOf } from './lower-bound.ts';

/** Words of names as they are looked for. */
export interface NameWords {
  /** In alphabetical order. */
  readonly words: readonly string[];
  /** Words by length, and which letters each of them has, a bit for each, in that order. */
  readonly byLength: Groups;
  readonly letters: Uint32Array;
  /** Athletes by the number of their nation, the most famous first. */
  readonly byNation: Groups;
  /** The numbers of the nations that a word names: by code, name or demonym. */
  readonly nationsNamed: ReadonlyMap<string, readonly number[]>;
  /** How much less likely each athlete is meant than the most famous, as a power of two. */
  readonly obscurity: Float64Array;
}

const FIRST = 'a'.charCodeAt(0);
/** A bit for each letter a to z; all other characters share the bits left. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - FIRST;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (Math.abs(letter) % 6));
  }
  return letters >>> 0;
}

/** How many bits are set, counted in pairs, fours and bytes. */
function bits(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** "of" and "and" name no nation. */
const SHORTEST_PART = 4;
function nationsNamed(codes: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const named = nations.flatMap(({ code, names, demonyms }) => {
    const number = codes.indexOf(code);
    const parts = [...names, ...demonyms].map((name) => fold(name).split(' '));
    const own = parts.flatMap((words) => words.filter((word) => words.length === 1 || word.length >= SHORTEST_PART));
    return number < 0 ? [] : [...new Set([fold(code), ...own])].map((word) => ({ word, number }));
  });
  return new Map(
    [...Map.groupBy(named, ({ word }) => word)].map(([word, own]) => [word, own.map(({ number }) => number)]),
  );
}

/** The first so many are about equally famous; after them fame falls as numbers rise. */
const EQUALLY_FAMOUS = 50;

/** Built once for all lists, when somebody is first looked for. */
export const nameWords = oncePer((columns: ListColumns): NameWords => {
  const words = wordsOf(columns);
  const byLength = groupBy(
    Uint32Array.from(words, ({ length }) => Math.min(length, LONGEST)),
    LONGEST + 1,
  );
  const people = Uint32Array.from(columns.numbers.athleteNation.subarray(0, columns.people));
  return {
    words,
    byLength,
    letters: Uint32Array.from(byLength.members, (place) => lettersOf(words[place] ?? '')),
    byNation: groupBy(people, nationsOf(columns).length),
    nationsNamed: nationsNamed(nationsOf(columns)),
    obscurity: Float64Array.from({ length: columns.people }, (_, athlete) => Math.log2(1 + athlete / EQUALLY_FAMOUS)),
  };
});

/** Longer words are found by their beginning alone. */
const LONGEST = 40;

/** One mistake in four letters is forgiven, three at most. */
const mistakesAllowed = (word: string): number => Math.min(3, Math.floor(word.length / 4));

/** From which place up to which words begin with a text; the word itself, if there is one, is the first. */
export function wordsBeginning({ words }: NameWords, text: string): readonly [number, number] {
  const from = lowerBoundOf(words.length, (place) => (words[place] ?? '') < text);
  return [
    from,
    lowerBoundOf(words.length, (place) => (words[place] ?? '') < text || (words[place] ?? '').startsWith(text)),
  ];
}

/** Whether words with these letters may be `limit` mistakes apart: one takes away a letter and brings in another at most. */
function mayBeLike(a: number, b: number, limit: number): boolean {
  const differing = a ^ b;
  return bits(differing) <= 2 * limit && bits(differing & a) <= limit && bits(differing & b) <= limit;
}

/** Calls back with the place of every word that a text may be a misspelling of, and its number of mistakes. */
export function wordsLike(
  { words, byLength, letters }: NameWords,
  text: string,
  visit: (place: number, mistakes: number) => void,
): void {
  const limit = mistakesAllowed(text);
  if (limit === 0 || text.length + limit >= LONGEST) return;
  const own = lettersOf(text);
  const row = new Uint16Array(LONGEST + 1);
  const { starts, members } = byLength;
  for (let at = starts[text.length - limit] ?? 0; at < (starts[text.length + limit + 1] ?? 0); at += 1) {
    if (!mayBeLike(own, letters[at] ?? 0, limit)) continue;
    const place = members[at] ?? 0;
    const mistakes = editDistance(text, words[place] ?? '', limit, row);
    if (mistakes <= limit) visit(place, mistakes);
  }
}
