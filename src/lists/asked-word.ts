import { membersOf } from './groups.ts';
import { misspellings } from './misspellings.ts';
import { type NameWords, wordsBeginning } from './name-words.ts';

/** What a word costs that is only the beginning of the one found: as much as being four times less famous. */
const BEGINNING = 2;
/** What a mistake costs: more than any fame is worth. */
const MISTAKE = 64;

/** What a word that somebody typed may mean. */
export interface AskedWord {
  readonly text: string;
  /** The places of the words that begin with it, from the first up to the end. */
  readonly first: number;
  readonly end: number;
  /** The place of the very word; -1 when there is none. */
  readonly whole: number;
  /** The numbers of the nations that it names. */
  readonly nations: readonly number[];
  /** The places of words that it may be a misspelling of, with the number of mistakes; of no word on the strictest reading. */
  readonly like: ReadonlyMap<number, number>;
}

/** A word on the strictest reading: a word of a name, its beginning, or a nation. */
export function askedWord(lexicon: NameWords, text: string): AskedWord {
  const [first, end] = wordsBeginning(lexicon, text);
  const whole = lexicon.words[first] === text ? first : -1;
  return { text, first, end, whole, nations: lexicon.nationsNamed.get(text) ?? [], like: new Map() };
}

/** One mistake in four letters is forgiven, three at most. */
export const mistakesAllowed = (word: string): number => Math.min(3, Math.floor(word.length / 4));

/** The same word, which may be misspelt. */
export const forgiving = ({ words }: NameWords, word: AskedWord): AskedWord => ({
  ...word,
  like: misspellings(words, word.text, mistakesAllowed(word.text)),
});

/** What it costs to find a word at a place; infinite where it can’t be meant. */
function costAt({ first, end, whole, like }: AskedWord, place: number): number {
  if (place === whole) return 0;
  if (place >= first && place < end) return BEGINNING;
  const mistakes = like.size > 0 ? like.get(place) : undefined;
  return mistakes === undefined ? Number.POSITIVE_INFINITY : mistakes * MISTAKE;
}

/** What a word costs for an athlete: of all that it may mean, the cheapest. Infinite for whom it can’t mean. */
export function costFor({ wordsOf, nationOf }: NameWords, word: AskedWord, athlete: number): number {
  let cost = word.nations.includes(nationOf[athlete] ?? 0) ? 0 : Number.POSITIVE_INFINITY;
  const last = wordsOf.starts[athlete + 1] ?? 0;
  for (let at = wordsOf.starts[athlete] ?? 0; at < last; at += 1)
    cost = Math.min(cost, costAt(word, wordsOf.members[at] ?? 0));
  return cost;
}

/** The athletes whom a word may mean, in parts; one may be in several. */
export const candidatesOf = ({ byWord, byNation }: NameWords, { first, end, nations, like }: AskedWord) => [
  // Words that begin alike stand together, and so do those who have them.
  byWord.members.subarray(byWord.starts[first], byWord.starts[end]),
  ...nations.map((nation) => membersOf(byNation, nation)),
  ...Array.from(like.keys(), (place) => membersOf(byWord, place)),
];
