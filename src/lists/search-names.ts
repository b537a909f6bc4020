import { words as wordsIn } from '../athletics/name.ts';
import { membersOf } from './groups.ts';
import type { ListColumns } from './list-columns.ts';
import { type NameWords, nameWords, wordsBeginning, wordsLike } from './name-words.ts';

/** What a word costs that is only the beginning of the one found: as much as being four times less famous. */
const BEGINNING = 2;
/** What a mistake costs: more than any fame is worth. */
const MISTAKE = 64;

/** What one word of a question costs for each athlete, and who has it at all. */
interface WordCosts {
  /** One more than the cost; 0 for those who don’t have the word. */
  readonly costs: Uint8Array;
  readonly athletes: readonly number[];
}

function costsOf(columns: ListColumns, lexicon: NameWords, word: string, forgiving: boolean): WordCosts {
  const { wordAthletes, wordAthlete } = columns.numbers;
  const costs = new Uint8Array(columns.people);
  const athletes: number[] = [];
  const charge = (athlete: number, cost: number): void => {
    const known = costs[athlete] ?? 0;
    if (known === 0) athletes.push(athlete);
    if (known === 0 || cost + 1 < known) costs[athlete] = cost + 1;
  };
  const chargeAll = (place: number, cost: number): void => {
    const last = wordAthletes[place + 1] ?? 0;
    for (let at = wordAthletes[place] ?? 0; at < last; at += 1) charge(wordAthlete[at] ?? 0, cost);
  };
  const [from, to] = wordsBeginning(lexicon, word);
  for (let place = from; place < to; place += 1) chargeAll(place, lexicon.words[place] === word ? 0 : BEGINNING);
  for (const nation of lexicon.nationsNamed.get(word) ?? [])
    for (const athlete of membersOf(lexicon.byNation, nation)) charge(athlete, 0);
  if (forgiving) wordsLike(lexicon, word, (place, mistakes) => chargeAll(place, mistakes * MISTAKE));
  return { costs, athletes };
}

interface Found {
  readonly athlete: number;
  readonly cost: number;
}

/** Keeps the `limit` cheapest in order. */
function insert(best: Found[], found: Found, limit: number): void {
  if (best.length === limit && found.cost >= (best[limit - 1]?.cost ?? 0)) return;
  const at = best.findIndex(({ cost }) => found.cost < cost);
  best.splice(at < 0 ? best.length : at, 0, found);
  if (best.length > limit) best.pop();
}

/** The `limit` likeliest of those who have every word. */
function haveAll({ obscurity }: NameWords, words: readonly WordCosts[], limit: number): Found[] {
  const [rarest] = words.toSorted((a, b) => a.athletes.length - b.athletes.length);
  const best: Found[] = [];
  for (const athlete of rarest?.athletes ?? []) {
    let cost = obscurity[athlete] ?? 0;
    for (const { costs } of words) {
      const own = costs[athlete] ?? 0;
      cost += own === 0 ? Number.POSITIVE_INFINITY : own - 1;
    }
    if (cost !== Number.POSITIVE_INFINITY) insert(best, { athlete, cost }, limit);
  }
  return best;
}

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);

/** Longer questions are no names. */
const MOST_WORDS = 6;

/**
 * The numbers of athletes that a text may mean, the likeliest first. Each of its words has to be a word of a name, its beginning, the
 * athlete’s nation or, where that gives fewer than `limit`, a misspelling; where nobody has all words, one may be missing. The famous come first: being four
 * times less so weighs as much as being found by a beginning, and every mistake more than all fame.
 */
export function searchNames(columns: ListColumns, text: string, limit: number): readonly number[] {
  const words = wordsIn(text).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const lexicon = nameWords(columns);
  const strictly = words.map((word) => costsOf(columns, lexicon, word, false));
  const exact = haveAll(lexicon, strictly, limit);
  if (exact.length === limit) return exact.map(({ athlete }) => athlete);
  const forgivingly = words.map((word) => costsOf(columns, lexicon, word, true));
  const best = haveAll(lexicon, forgivingly, limit);
  if (best.length === 0 && words.length > 1)
    for (const index of words.keys())
      for (const found of haveAll(lexicon, without(forgivingly, index), limit))
        if (!best.some(({ athlete }) => athlete === found.athlete)) insert(best, found, limit);
  return best.map(({ athlete }) => athlete);
}
