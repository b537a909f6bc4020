import { oncePer } from '../once-per.ts';
import { editDistance, editRows } from './edit-distance.ts';
import { type Groups, groupBy } from './groups.ts';

/** Longer words are found by their beginning alone. */
const LONGEST = 40;

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

/** The places of words by their length, and which letters each of them has, in that order. */
interface ByLength extends Groups {
  readonly letters: Uint32Array;
}

const byLength = oncePer((words: readonly string[]): ByLength => {
  const lengths = Uint32Array.from(words, ({ length }) => Math.min(length, LONGEST));
  const groups = groupBy(lengths, LONGEST + 1);
  return { ...groups, letters: groups.members.map((place) => lettersOf(words[place] ?? '')) };
});

/** Whether more than so many bits are set: each turn takes the lowest away. */
function hasMore(bits: number, limit: number): boolean {
  let left = bits;
  for (let i = 0; i < limit; i += 1) left &= left - 1;
  return left !== 0;
}

/**
 * The places of all words that are at most `limit` mistakes away from a text, with how many: letters changed, added, left out or swapped. A mistake
 * takes away one letter and brings in another at most, which rules out most words of about that length before they are compared.
 */
export function misspellings(words: readonly string[], text: string, limit: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (limit === 0 || text.length + limit >= LONGEST) return found;
  const { starts, members, letters } = byLength(words);
  const own = lettersOf(text);
  const rows = editRows(LONGEST);
  const last = starts[text.length + limit + 1] ?? 0;
  for (let at = starts[text.length - limit] ?? 0; at < last; at += 1) {
    const theirs = letters[at] ?? 0;
    if (hasMore(own & ~theirs, limit) || hasMore(theirs & ~own, limit)) continue;
    const place = members[at] ?? 0;
    const mistakes = editDistance(text, words[place] ?? '', limit, rows);
    if (mistakes <= limit) found.set(place, mistakes);
  }
  return found;
}
