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
  word: string;
  /** One more than the cost; 0 for those who don’t have the word. */
  readonly costs: Uint8Array;
  /** The first `count` are those who have it. */
  readonly athletes: Uint32Array;
  count: number;
}

/** Notes that all who have the word at a place can be had at a cost, where they weren’t cheaper already. */
function charge(to: WordCosts, athlete: number, cost: number): void {
  const known = to.costs[athlete] ?? 0;
  if (known > 0 && known <= cost + 1) return;
  to.costs[athlete] = cost + 1;
  if (known > 0) return;
  to.athletes[to.count] = athlete;
  to.count += 1;
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
/** Room for every word of a question, empty between two of them: taking it anew each time costs more than searching. */
const roomFor = oncePer(({ people }: ListColumns): readonly WordCosts[] =>
  Array.from({ length: MOST_WORDS }, () => ({
    word: '',
    costs: new Uint8Array(people),
    athletes: new Uint32Array(people),
    count: 0,
  })),
);

function clear(words: readonly WordCosts[]): void {
  for (const word of words) {
    for (let i = 0; i < word.count; i += 1) word.costs[word.athletes[i] ?? 0] = 0;
    word.count = 0;
  }
}

interface Found {
  readonly athlete: number;
  readonly cost: number;
}

/** Keeps the `limit` cheapest in order. */
function insert(best: Found[], athlete: number, cost: number, limit: number): void {
  if (best.length === limit && cost >= (best[limit - 1]?.cost ?? 0)) return;
  const at = best.findIndex((other) => cost < other.cost);
  best.splice(at < 0 ? best.length : at, 0, { athlete, cost });
  if (best.length > limit) best.pop();
}

/** What an athlete costs who has every word; infinite for the others. */
function costOf(words: readonly WordCosts[], athlete: number): number {
  let cost = 0;
  for (const { costs } of words) {
    const own = costs[athlete] ?? 0;
    if (own === 0) return Number.POSITIVE_INFINITY;
    cost += own - 1;
  }
  return cost;
}

/** The `limit` likeliest of those who have every word. */
function haveAll({ obscurity }: NameWords, words: readonly WordCosts[], limit: number): Found[] {
  const [rarest] = words.toSorted((a, b) => a.count - b.count);
  const best: Found[] = [];
  for (let i = 0; i < (rarest?.count ?? 0); i += 1) {
    const athlete = rarest?.athletes[i] ?? 0;
    const cost = costOf(words, athlete) + (obscurity[athlete] ?? 0);
    if (cost !== Number.POSITIVE_INFINITY) insert(best, athlete, cost, limit);
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
      insert(best, found.athlete, found.cost, limit);
    }
  return best;
}

/** From the strictest reading to the most forgiving, until there are enough. */
function likeliest(columns: ListColumns, words: readonly WordCosts[], limit: number): Found[] {
  const lexicon = nameWords(columns);
  for (const word of words) chargeExact(columns, lexicon, word);
  const exact = haveAll(lexicon, words, limit);
  if (exact.length === limit) return exact;
  for (const word of words) chargeMistakes(columns, lexicon, word);
  const near = haveAll(lexicon, words, limit);
  return near.length === 0 && words.length > 1 ? haveAllButOne(lexicon, words, limit) : near;
}

/**
 * The numbers of athletes that a text may mean, the likeliest first. Each of its words has to be a word of a name, its beginning, the
 * athlete’s nation or, where that gives fewer than `limit`, a misspelling; where nobody has all words, one may be missing. The famous come first: being four
 * times less so weighs as much as being found by a beginning, and every mistake more than all fame.
 */
export function searchNames(columns: ListColumns, text: string, limit: number): readonly number[] {
  const asked = wordsIn(text).slice(0, MOST_WORDS);
  const words = roomFor(columns).slice(0, asked.length);
  for (const [i, room] of words.entries()) room.word = asked[i] ?? '';
  try {
    return likeliest(columns, words, limit).map(({ athlete }) => athlete);
  } finally {
    clear(words);
  }
}
