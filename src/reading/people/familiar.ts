import type { AthleteEntry } from '../../athletics/athletes-file.ts';
import { fold } from '../../athletics/name.ts';
import type { Knowledge } from '../knowledge.ts';
import { venueNames } from '../text/capitalised.ts';
import { lean } from '../text/lean.ts';
import { type PlaceNames, placeNames } from '../text/place-names.ts';
import { onlyBearers } from './short-names.ts';

/** What a reader looks up in every article, worked out once from what it knows. */
export interface Familiar {
  /** Full names and aliases of more than one word, longest first, by their first word. */
  readonly names: ReadonlyMap<string, readonly (readonly [name: string, athlete: AthleteEntry])[]>;
  /** Athletes by every name, folded. */
  readonly athletes: ReadonlyMap<string, readonly AthleteEntry[]>;
  /** Athletes by a last name that no other known athlete has. */
  readonly bearers: ReadonlyMap<string, AthleteEntry>;
  /** As `Knowledge` has it. */
  readonly sexInLists: Knowledge['sexInLists'];
  readonly sexOfGivenName: Knowledge['sexOfGivenName'];
  readonly places: PlaceNames;
  /** The names of stadiums, a line each between two spaces, to look for the words of a line in all of them at once. */
  readonly venues: string;
  /** The names of meets of more than one word, by each of their words: some hold a person’s name. */
  readonly meets: ReadonlyMap<string, readonly string[]>;
}

/** The word that a text’s word has to be for a name to begin there. */
const FIRST_WORD = lean(/^[\p{L}\p{M}\p{N}]+/u);

const byWord = (names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const words = names
    .filter((name) => name.includes(' '))
    .flatMap((name) => name.split(' ').map((word) => ({ word, name })));
  return new Map([...Map.groupBy(words, ({ word }) => word)].map(([word, all]) => [word, all.map(({ name }) => name)]));
};

/** Works out what articles are read with. */
export function familiar(knowledge: Knowledge): Familiar {
  const named = knowledge.athletes.flatMap((a) => [a.name, ...a.aliases].map((name) => [name, a] as const));
  const full = named.filter(([name]) => name.includes(' ')).sort(([a], [b]) => b.length - a.length);
  const byName = Map.groupBy(named, ([name]) => fold(name));
  return {
    names: Map.groupBy(full, ([name]) => FIRST_WORD.exec(name)?.[0] ?? name),
    athletes: new Map([...byName].map(([name, all]) => [name, all.map(([, athlete]) => athlete)])),
    bearers: onlyBearers(knowledge.athletes),
    sexInLists: knowledge.sexInLists,
    sexOfGivenName: knowledge.sexOfGivenName,
    places: placeNames(knowledge),
    venues: venueNames(knowledge)
      .map((name) => ` ${name} `)
      .join('\n'),
    meets: byWord(knowledge.meets.flatMap(({ name, aliases }) => [name, ...aliases])),
  };
}
