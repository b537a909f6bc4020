import type { Match, NameSearch } from '../athletics/match.ts';
import { fold, surname, words } from '../athletics/name.ts';
import { oncePer } from '../once-per.ts';
import { shortId } from '../short-id.ts';
import { athleteAt, type ListAthlete } from './list-athlete.ts';
import type { ListStore } from './list-store.ts';
import { lowerBoundOf } from './lower-bound.ts';
import { nameWords } from './name-words.ts';
import { searchNames } from './search-names.ts';

/** So many are offered at once, as Discord’s autocomplete shows no more. */
const OFFERED = 25;

const anyOrder = (text: string): string => words(text).sort().join(' ');

/** The athletes whose names have all of some words, the most famous first. */
function withWords({ columns }: ListStore, asked: readonly string[]): readonly number[] {
  const { words: known } = nameWords(columns);
  const { wordAthletes, wordAthlete } = columns.numbers;
  const owners = [...new Set(asked)].map((word) => {
    const place = lowerBoundOf(known.length, (at) => (known[at] ?? '') < word);
    return known[place] === word ? wordAthlete.subarray(wordAthletes[place], wordAthletes[place + 1]) : [];
  });
  const [rarest, ...others] = owners.sort((a, b) => a.length - b.length);
  const sets = others.map((own) => new Set(own));
  return Array.from(rarest ?? []).filter((athlete) => sets.every((own) => own.has(athlete)));
}

/** The athlete or relay team with this id; undefined when there is none. */
export function athleteById(store: ListStore, id: string): ListAthlete | undefined {
  const { people } = store.columns;
  if (id.startsWith('team-')) {
    const teams = Array.from({ length: store.athletes - people }, (_, team) => athleteAt(store, people + team));
    return teams.find((team) => team.id === id);
  }
  const stems = [id, id.replace(/-\d+$/, '')];
  const numbers = new Set(stems.flatMap((stem) => withWords(store, stem.split('-'))));
  return Iterator.from(numbers)
    .map((number) => athleteAt(store, number))
    .find((athlete) => athlete.id === id);
}

const byShortId = oncePer(
  (store: ListStore) =>
    new Map(Array.from({ length: store.athletes }, (_, number) => [shortId(athleteAt(store, number).id), number])),
);

/** The athlete whose id, or its short form, a text is. */
function identified(store: ListStore, text: string): ListAthlete | undefined {
  if (!text.startsWith('~')) return /^[\p{Ll}\p{N}-]+$/u.test(text) ? athleteById(store, text) : undefined;
  const number = byShortId(store).get(text);
  return number === undefined ? undefined : athleteAt(store, number);
}

const havingWords = (store: ListStore, text: string): readonly ListAthlete[] =>
  withWords(store, words(text)).map((number) => athleteAt(store, number));

const isCalled = ({ name, aliases }: ListAthlete, text: string): boolean =>
  [name, ...aliases].some((own) => anyOrder(own) === anyOrder(text));

/** Those whose full name, or another one they go by, is this, in any word order; the most famous first, and no relay team. */
export const athletesNamed = (store: ListStore, name: string): readonly ListAthlete[] =>
  havingWords(store, name).filter((athlete) => isCalled(athlete, name));

/** Those with this very name, or else those with this surname. */
function called(store: ListStore, text: string): readonly ListAthlete[] {
  const athletes = havingWords(store, text);
  const named = athletes.filter((athlete) => isCalled(athlete, text));
  if (named.length > 0) return named;
  const isSurname = (name: string): boolean => [fold(surname(name)), words(name).at(-1)].includes(fold(text));
  return athletes.filter(({ name, aliases }) => [name, ...aliases].some(isSurname));
}

/** Search over all athletes of lists by name, the famous first; at most 25 are offered. */
export function athleteSearch(store: ListStore): NameSearch<ListAthlete> {
  const suggest = (text: string): readonly ListAthlete[] => {
    const numbers =
      fold(text) === ''
        ? Array(Math.min(OFFERED, store.columns.people)).keys()
        : searchNames(store.columns, text, OFFERED);
    return Array.from(numbers, (number) => athleteAt(store, number));
  };
  return {
    suggest,
    find(text): Match<ListAthlete> {
      const found = identified(store, text);
      if (found) return { kind: 'exact', found };
      if (fold(text) === '') return { kind: 'near', candidates: [] };
      const candidates = called(store, text);
      const [only, another] = candidates;
      if (!only) return { kind: 'near', candidates: suggest(text) };
      return another ? { kind: 'several', candidates: candidates.slice(0, OFFERED) } : { kind: 'exact', found: only };
    },
  };
}
