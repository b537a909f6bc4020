import type { Knowledge } from '../knowledge.ts';

/** The words of the names of meets and cities, each with all names that hold it, word by word. */
export type PlaceNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** "Weltklasse in Köln" is two names, "the Müller Grand Prix" one; whom a meet is called after is none: "Example’s Cup". */
const partsOf = (name: string): readonly string[] => name.replace(/^.*[’']s /, '').split(/ (?:in|of|and) |, /);

/** "Zürich", and "Zurich" as the English press prints it. */
export const spellings = (name: string): readonly string[] => [
  ...new Set([name, name.normalize('NFD').replace(/\p{M}/gu, '')]),
];

/** The names of meets and of the cities they are in. */
export function placeNames({ meets }: Knowledge): PlaceNames {
  const names = meets.flatMap(({ name, aliases, city, editions }) => [
    ...[name, ...aliases].flatMap(partsOf),
    ...[city, ...editions.map((edition) => edition.city)].flatMap((one) => one ?? []),
  ]);
  const words = [...new Set(names.flatMap(spellings))].map((name) => name.split(/\s+/));
  const held = words.flatMap((name) => name.filter((word) => /^\p{Lu}/u.test(word)).map((word) => ({ word, name })));
  return new Map(
    [...Map.groupBy(held, ({ word }) => word)].map(([word, found]) => [word, found.map(({ name }) => name)]),
  );
}

/** Whether the name stands among words, with its word at that place of them. */
const stands = (name: readonly string[], words: readonly string[], at: number): boolean => {
  const from = at - name.indexOf(words[at] ?? '');
  return from >= 0 && name.every((word, i) => words[from + i] === word);
};

/** Whether a word is one of the name of a place or meet that stands there whole: in “Jordan Sample Invitational” Jordan is nobody, alone somebody. */
export const isInPlaceName = (places: PlaceNames, words: readonly string[], at: number): boolean =>
  (places.get(words[at] ?? '') ?? []).some((name) => stands(name, words, at));
