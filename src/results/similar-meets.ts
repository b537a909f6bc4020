import { fold, words } from '../athletics/name.ts';
import { otherNames } from '../lists/city-names.ts';
import { editDistance } from '../lists/edit-distance.ts';
import { oncePer } from '../once-per.ts';
import { findMeets } from './find-meet.ts';
import { isLeagueFinal, LEAGUE_FINAL } from './league-finals.ts';
import { listEditions } from './list-editions.ts';
import { meetsOf } from './meet-index.ts';
import { bareName, isYear, placeIn } from './meet-words.ts';
import { buildNameSearch } from './name-search.ts';
import type { Results } from './results.ts';

/** A meet or a city. */
interface NamedPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  /** In how many years something was held. */
  readonly times: number;
}

/** Of so many letters one may be wrong. */
const LETTERS_A_MISTAKE = 4;
/** And never more of words that are written as one or apart: “wrold championships” is not “Big 12 Championships”. */
const MOST_MISTAKES_JOINED = 2;
/** Where so much was held, fans have the name in mind, whatever they make of it. */
const FAMILIAR = 10;

/** How many letters of a text are wrong, if it means one of the names, word by word or written as one or apart; none of a word that some name has. Infinity when it can’t mean any. */
function mistakesIn(
  typed: readonly string[],
  names: readonly (readonly string[])[],
  right: ReadonlySet<string>,
): number {
  const apart = (word: string, own: string, most = Number.POSITIVE_INFINITY): number => {
    if (own.startsWith(word)) return 0;
    if (right.has(word)) return Number.POSITIVE_INFINITY;
    const limit = Math.min(most, Math.round(word.length / LETTERS_A_MISTAKE));
    const mistakes = editDistance(word, own, limit);
    return mistakes > limit ? Number.POSITIVE_INFINITY : mistakes;
  };
  const own = names.flat();
  const byWord = typed.reduce((sum, word) => sum + Math.min(...own.map((one) => apart(word, one))), 0);
  const otherwise = names.filter((name) => name.length !== typed.length);
  return Math.min(byWord, ...otherwise.map((name) => apart(typed.join(''), name.join(''), MOST_MISTAKES_JOINED)));
}

/** Whether a text may be a misspelling of a name: with one letter wrong, or more where the name is familiar. */
function isSimilar(
  { name, aliases, times }: NamedPlace,
  typed: readonly string[],
  right: ReadonlySet<string>,
): boolean {
  const mistakes = mistakesIn(typed, [name, ...aliases].map(words), right);
  return mistakes <= 1 || (Number.isFinite(mistakes) && times >= FAMILIAR);
}

/** Meets and cities by name, each once, those with most editions or years first. */
const namesOf = oncePer((results: Results) => {
  const meets = Map.groupBy(meetsOf(results).things, ({ name }) => name);
  const named = [...meets].map(([name, editions]) => ({
    name,
    // Not those of one edition: “Atlanta 1996” is one of the Olympic Games.
    aliases: (editions[0]?.aliases ?? []).filter((alias) => editions.every(({ aliases }) => aliases.includes(alias))),
    times: editions.length,
  }));
  const finals = meetsOf(results).things.filter((edition) => isLeagueFinal(results.listed.store.meets, edition));
  const league = finals.length > 0 ? [{ name: LEAGUE_FINAL, aliases: [], times: finals.length }] : [];
  const cities = listEditions(results.listed.store).cities.map(({ city, years }) => ({
    name: city,
    aliases: otherNames(city),
    times: years.length,
  }));
  const all = [...named, ...league, ...cities]
    .map((one) => ({ ...one, id: fold(one.name) }))
    .sort((a, b) => b.times - a.times);
  return buildNameSearch([...new Map(all.toReversed().map((one) => [one.id, one])).values()].reverse(), ({ times }) =>
    Math.log2(2 + times),
  );
});

/** Every word of every name. */
const wordsOf = oncePer(
  (results: Results): ReadonlySet<string> =>
    new Set(
      namesOf(results)
        .suggest('')
        .flatMap(({ name, aliases }) => [name, ...aliases].flatMap(words)),
    ),
);

/** Something that was held in many years, or in those that were asked for. */
interface Similar {
  /** What finds it again. */
  readonly id: string;
  readonly name: string;
}

/** The meets and cities that a text may be a misspelling of, the likeliest first: in the years that it names those that were held then, else whenever they were. */
export function similarMeets(results: Results, text: string): readonly Similar[] {
  const place = placeIn(text);
  const years = words(text).filter(isYear);
  const typed = words(bareName(place));
  const found =
    place === ''
      ? []
      : namesOf(results)
          .suggest(place)
          .filter((one) => isSimilar(one, typed, wordsOf(results)));
  const then = found.map(({ id, name }) => ({ id: [id, ...years].join(' '), name: [name, ...years].join(' ') }));
  const held = then.filter(({ id }) => findMeets(results, id).length > 0);
  return held.length > 0 ? held : found.map(({ id, name }) => ({ id, name }));
}
