import { words as wordsIn } from '../athletics/name.ts';
import { oncePer } from '../once-per.ts';
import { membersOf } from './groups.ts';
import type { ListColumns } from './list-columns.ts';
import { type NameWords, nameWords, wordsBeginning, wordsLike } from './name-words.ts';

/** What a word costs that is only the beginning of the one found: as much as being four times less famous. */
const BEGINNING = 2;
/** What a mistake costs: more than any fame is worth. */
const MISTAKE = 64;

/** What one word of a question costs for each athlete, and who has it at all. */
interface WordCosts {
  readonly word: string;
  /** One more than the cost; 0 for those who don’t have the word. */
  readonly costs: Uint8Array;
  readonly athletes: number[];
}

/** Notes that all who have the word at a place can be had at a cost, where they weren’t cheaper already. */
function charge({ costs, athletes }: WordCosts, athlete: number, cost: number): void {
  const known = costs[athlete] ?? 0;
  if (known === 0) athletes.push(athlete);
  if (known === 0 || cost + 1 < known) costs[athlete] = cost + 1;
}

function chargeWord({ numbers }: ListColumns, to: WordCosts, place: number, cost: number): void {
  const last = numbers.wordAthletes[place + 1] ?? 0;
  for (let at = numbers.wordAthletes[place] ?? 0; at < last; at += 1) charge(to, numbers.wordAthlete[at] ?? 0, cost);
}

/** Whom a word or the beginning of one means, or a nation. */
function chargeExact(columns: ListColumns, lexicon: NameWords, to: WordCosts): void {
  const [first, end] = wordsBeginning(lexicon, to.word);
  for (let place = first; place < end; place += 1)
    chargeWord(columns, to, place, lexicon.words[place] === to.word ? 0 : BEGINNING);
  for (const nation of lexicon.nationsNamed.get(to.word) ?? [])
    for (const athlete of membersOf(lexicon.byNation, nation)) charge(to, athlete, 0);
}

function chargeMistakes(columns: ListColumns, lexicon: NameWords, to: WordCosts): void {
  wordsLike(lexicon, to.word, (place, mistakes) => chargeWord(columns, to, place, mistakes * MISTAKE));
}

/** Longer questions are no names. */
const MOST_WORDS = 6;
/** Room for the costs of every word, all 0 between two questions: taking it anew each time costs more than searching. */
const roomFor = oncePer(({ people }: ListColumns) => Array.from({ length: MOST_WORDS }, () => new Uint8Array(people)));

/** Lends the words of a question their room, and clears it after. */
function withCosts<T>(columns: ListColumns, asked: readonly string[], search: (words: readonly WordCosts[]) => T): T {
  const room = roomFor(columns);
  const words = asked.flatMap((word, i) => (room[i] ? [{ word, costs: room[i], athletes: [] }] : []));
  try {
    return search(words);
  } finally {
    for (const { costs, athletes } of words) for (const athlete of athletes) costs[athlete] = 0;
  }
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

/** Those who have all words but one. */
function haveAllButOne(lexicon: NameWords, words: readonly WordCosts[], limit: number): Found[] {
  const best: Found[] = [];
  for (const index of words.keys())
    for (const found of haveAll(lexicon, without(words, index), limit)) {
      const known = best.findIndex(({ athlete }) => athlete === found.athlete);
      if (known >= 0 && (best[known]?.cost ?? 0) <= found.cost) continue;
      if (known >= 0) best.splice(known, 1);
      insert(best, found, limit);
    }
  return best;
}

/**
 * The numbers of athletes that a text may mean, the likeliest first. Each of its words has to be a word of a name, its beginning, the
 * athlete’s nation or, where that gives fewer than `limit`, a misspelling; where nobody has all words, one may be missing. The famous come first: being four
 * times less so weighs as much as being found by a beginning, and every mistake more than all fame.
 */
export function searchNames(columns: ListColumns, text: string, limit: number): readonly number[] {
  const lexicon = nameWords(columns);
  return withCosts(columns, wordsIn(text).slice(0, MOST_WORDS), (words) => {
    if (words.length === 0) return [];
    for (const word of words) chargeExact(columns, lexicon, word);
    let best = haveAll(lexicon, words, limit);
    if (best.length < limit) {
      for (const word of words) chargeMistakes(columns, lexicon, word);
      best = haveAll(lexicon, words, limit);
    }
    if (best.length === 0 && words.length > 1) best = haveAllButOne(lexicon, words, limit);
    return best.map(({ athlete }) => athlete);
  });
}
