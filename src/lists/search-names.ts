import { words as wordsIn } from '../athletics/name.ts';
import { type AskedWord, askedWord, candidatesOf, costFor, forgiving } from './asked-word.ts';
import type { ListColumns } from './list-columns.ts';
import { type NameWords, nameWords } from './name-words.ts';

interface Found {
  readonly athlete: number;
  readonly cost: number;
}

const isCheaper = (a: Found, b: Found): boolean => a.cost < b.cost || (a.cost === b.cost && a.athlete < b.athlete);

/** Keeps the `limit` cheapest in order, each athlete once. */
function insert(best: Found[], found: Found, limit: number): void {
  const known = best.findIndex(({ athlete }) => athlete === found.athlete);
  if (known >= 0 && !isCheaper(found, best[known] ?? found)) return;
  if (known >= 0) best.splice(known, 1);
  const at = best.findIndex((other) => isCheaper(found, other));
  best.splice(at < 0 ? best.length : at, 0, found);
  if (best.length > limit) best.pop();
}

/** What an athlete costs who has every word; infinite for the others. */
function costOf(lexicon: NameWords, words: readonly AskedWord[], athlete: number): number {
  let cost = lexicon.obscurity[athlete] ?? 0;
  for (const word of words) cost += costFor(lexicon, word, athlete);
  return cost;
}

const sizeOf = (parts: readonly Uint32Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

/** The `limit` likeliest of those who have every word: all who have the rarest are looked at, unless fame alone rules them out. */
function haveAll(lexicon: NameWords, words: readonly AskedWord[], limit: number): Found[] {
  const [rarest = []] = words.map((word) => candidatesOf(lexicon, word)).sort((a, b) => sizeOf(a) - sizeOf(b));
  const best: Found[] = [];
  let most = Number.MAX_VALUE;
  for (const athletes of rarest) {
    for (let i = 0; i < athletes.length; i += 1) {
      const athlete = athletes[i] ?? 0;
      if ((lexicon.obscurity[athlete] ?? 0) > most) continue;
      const cost = costOf(lexicon, words, athlete);
      if (cost > most) continue;
      insert(best, { athlete, cost }, limit);
      if (best.length === limit) most = best[limit - 1]?.cost ?? most;
    }
  }
  return best;
}

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);

/** Those who have all words but one. */
function haveAllButOne(lexicon: NameWords, words: readonly AskedWord[], limit: number): Found[] {
  const best: Found[] = [];
  for (const index of words.keys())
    for (const found of haveAll(lexicon, without(words, index), limit)) insert(best, found, limit);
  return best;
}

/** From the strictest reading to the most forgiving, until there are enough. */
function likeliest(lexicon: NameWords, asked: readonly string[], limit: number): Found[] {
  const words = asked.map((text) => askedWord(lexicon, text));
  const exact = haveAll(lexicon, words, limit);
  if (exact.length === limit) return exact;
  const forgiven = words.map((word) => forgiving(lexicon, word));
  const near = haveAll(lexicon, forgiven, limit);
  return near.length === 0 && words.length > 1 ? haveAllButOne(lexicon, forgiven, limit) : near;
}

/** Longer questions are no names. */
const MOST_WORDS = 6;

/**
 * The numbers of athletes that a text may mean, the likeliest first. Each of its words has to be a word of a name, its beginning, the
 * athlete’s nation or, where that gives fewer than `limit`, a misspelling; where nobody has all words, one may be missing. The famous come first: being four
 * times less so weighs as much as being found by a beginning, and every mistake more than all fame.
 */
export function searchNames(columns: ListColumns, text: string, limit: number): readonly number[] {
  const asked = wordsIn(text).slice(0, MOST_WORDS);
  return likeliest(nameWords(columns), asked, limit).map(({ athlete }) => athlete);
}
