import { fold } from '../athletics/name.ts';
import { nations } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import { type Groups, groupBy } from './groups.ts';
import type { ListColumns, Numbers } from './list-columns.ts';
import { nationsOf, wordsOf } from './list-texts.ts';
import { lowerBoundOf } from './lower-bound.ts';

/** Words of names as they are looked for. */
export interface NameWords {
  /** In alphabetical order. */
  readonly words: readonly string[];
  /** Athletes by the place of a word, the most famous first. */
  readonly byWord: Groups;
  /** The places of the words of each athlete’s names. */
  readonly wordsOf: Groups;
  /** The number of each athlete’s nation. */
  readonly nationOf: Numbers;
  /** Athletes by the number of their nation, the most famous first. */
  readonly byNation: Groups;
  /** The numbers of the nations that a word names: by code, name or demonym. */
  readonly nationsNamed: ReadonlyMap<string, readonly number[]>;
  /** How much less likely each athlete is meant than the most famous, as a power of two. */
  readonly obscurity: Float64Array;
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

/** The groups that each member is in; each in order. */
function groupsOf({ starts, members }: Groups, count: number): Groups {
  const groups = new Uint32Array(members.length);
  for (let group = 0; group + 1 < starts.length; group += 1) groups.fill(group, starts[group], starts[group + 1]);
  const of = groupBy(members, count);
  return { starts: of.starts, members: of.members.map((place) => groups[place] ?? 0) };
}

/** The first so many are about equally famous; after them fame falls as numbers rise. */
const EQUALLY_FAMOUS = 50;

/** Built once for all lists, when somebody is first looked for. */
export const nameWords = oncePer((columns: ListColumns): NameWords => {
  const { numbers, people } = columns;
  const byWord = { starts: Uint32Array.from(numbers.wordAthletes), members: Uint32Array.from(numbers.wordAthlete) };
  return {
    words: wordsOf(columns),
    byWord,
    wordsOf: groupsOf(byWord, people),
    nationOf: numbers.athleteNation,
    byNation: groupBy(Uint32Array.from(numbers.athleteNation.subarray(0, people)), nationsOf(columns).length),
    nationsNamed: nationsNamed(nationsOf(columns)),
    obscurity: Float64Array.from({ length: people }, (_, athlete) => Math.log2(1 + athlete / EQUALLY_FAMOUS)),
  };
});

/** From which place up to which words begin with a text; the word itself, if there is one, is the first. */
export function wordsBeginning({ words }: NameWords, text: string): readonly [number, number] {
  const from = lowerBoundOf(words.length, (place) => (words[place] ?? '') < text);
  return [
    from,
    lowerBoundOf(words.length, (place) => (words[place] ?? '') < text || (words[place] ?? '').startsWith(text)),
  ];
}
