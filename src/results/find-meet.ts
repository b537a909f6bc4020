import type { Edition } from '../athletics/edition.ts';
import { meetId } from '../athletics/meet-id.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { fold, words } from '../athletics/name.ts';
import { otherNames } from '../lists/city-names.ts';
import type { ListStore } from '../lists/list-store.ts';
import { oncePer } from '../once-per.ts';
import { byShortId, shortId } from '../short-id.ts';
import { cityEdition } from './city-edition.ts';
import { listEditions } from './list-editions.ts';
import { citiesOf, type Index, meetsOf, unheld, venuesOf, withoutRaces } from './meet-index.ts';
import {
  BEST_KNOWN,
  bareName,
  flagsNamed,
  inFull,
  isYear,
  nationally,
  placeIn,
  tagsApart,
  withFullYear,
} from './meet-words.ts';
import type { Results } from './results.ts';

/** The ids of all cities’ years by their short ids, for the rare button that has no room for more. */
const idsByShortId = oncePer((store: ListStore) => {
  const ids = listEditions(store).cities.flatMap((city) => city.years.map((year) => cityEdition(city, year).id));
  return new Map(ids.map((id) => [shortId(id), id]));
});

/** A text as meets and cities are asked for it. */
interface Reading {
  /** What the same is called of a nation’s meets, too: "jamaica" is the city and the "jamaican" championships. */
  readonly texts: readonly string[];
  readonly how: object;
}

/** The words of a text as they stand, or the beginnings of words; the first reading that finds anything is meant. */
function readings(text: string): Reading[] {
  const national = nationally(text);
  return [
    { texts: national === null ? [text] : [text, national], how: {} },
    { texts: [text], how: { prefix: true } },
  ];
}

/** While somebody types, mistakes are forgiven too. */
const SIMILAR = { prefix: true, fuzzy: 0.25 };

/** Editions of several meets: the latest of each, the likeliest meet first, and then the others meet by meet, so that no meet of many years hides the rest. */
function latestOfEach(editions: readonly Edition[]): Edition[] {
  const meets = [...Map.groupBy(editions, ({ id }) => meetId(id)).values()];
  const byYear = meets.map((own) => own.toSorted((a, b) => b.year - a.year));
  return [...byYear.flatMap((own) => own.slice(0, 1)), ...byYear.flatMap((own) => own.slice(1))];
}

/** Editions first that have the words in their names or cities, then those that are only called so, too: “Olympic” is no trials’ name. */
function namedFirst(editions: readonly Edition[], place: string): Edition[] {
  const typed = words(place);
  const isNamed = ({ name, city }: Edition): boolean => {
    const own = words(`${name} ${city ?? ''}`);
    return typed.every((word) => own.some((one) => one.startsWith(word)));
  };
  return [...editions.filter(isNamed), ...editions.filter((edition) => !isNamed(edition))];
}

/** What a text may mean, meets with names first; made one after the other, as a letter alone means thousands. */
function* meant(results: Results, text: string, ways: readonly Reading[]): Generator<Edition> {
  const years = words(text).filter(isYear).map(Number);
  const place = placeIn(text);
  for (const { texts, how } of ways) {
    const named = new Set(texts.flatMap((one) => meetsOf(results).search(one, how)));
    const meets = namedFirst(latestOfEach([...named]), place);
    const cities = place === '' ? [] : citiesOf(results.listed.store).search(place, how);
    const held = cities.flatMap((city) =>
      city.years.filter((year) => years.length === 0 || years.includes(year)).map((year) => ({ city, year })),
    );
    yield* meets;
    for (const { city, year } of held) yield cityEdition(city, year);
    if (meets.length + held.length > 0) return;
  }
}

function identified(results: Results, text: string): Edition | undefined {
  const { store } = results.listed;
  const id = text.startsWith('~') ? idsByShortId(store).get(text) : text;
  return byShortId(meetsOf(results).things, text) ?? listEditions(store).find(id ?? '');
}

/** A text about a meet without the city it is held in: "beijing worlds" is "worlds" of one in Beijing. */
const withoutCity = (place: string, city: string | null): string => {
  const own = words(city ?? '');
  return words(place)
    .filter((word) => !own.includes(word))
    .join(' ');
};

/** Meets of that very name, “European Championships” or “Berlin 2009”, or with their city beside it: not those of under-20s, nor what else the city had. */
function calledSo(index: Index<Edition>, text: string): readonly Edition[] {
  const place = placeIn(text);
  const isNamed = ({ name, city, aliases }: Edition): boolean => {
    const asked = [place, withoutCity(place, city)].flatMap((one) => [one, BEST_KNOWN.get(one) ?? one]);
    return [name, ...aliases].map(fold).some((own) => own === fold(text) || asked.includes(own));
  };
  return latestOfEach(index.search(text, {}).filter(isNamed));
}

/** The editions a text means: by id, by their very names, or by words of their names, cities and years, or their beginnings; accents are forgiven. */
export function findMeets(results: Results, text: string): readonly Edition[] {
  const same = identified(results, text);
  if (same) return [same];
  const full = inFull(text);
  const called = calledSo(meetsOf(results), full);
  return called.length > 0 ? called : [...meant(results, full, readings(full))];
}

/** Editions on record by every name of theirs. */
const byName = oncePer((results: Results): ReadonlyMap<string, readonly Edition[]> => {
  const folded = new Map<string, string>();
  const named = meetsOf(results).things.flatMap((edition) =>
    [edition.name, ...edition.aliases].map((name) => [folded.getOrInsertComputed(name, fold), edition] as const),
  );
  const groups = Map.groupBy(named, ([name]) => name);
  return new Map([...groups].map(([name, own]) => [name, [...new Set(own.map(([, edition]) => edition))]]));
});

/** Editions on record of the very name that a text says. */
export function findCalled(results: Results, text: string): readonly Edition[] {
  const name = fold(inFull(text));
  return byName(results).get(BEST_KNOWN.get(name) ?? name) ?? [];
}

/** Editions on record that have all words of a text, whole. */
export function findByWords(results: Results, text: string): readonly Edition[] {
  const full = inFull(text);
  return [...meant(results, full, readings(full).slice(0, 1))];
}

/** What a text calls an edition by: its name, another name it goes by, or its city, each without a year: "Rio" is Rio 2016. */
const calledOf = oncePer(
  ({ name, city, aliases }: Edition): ReadonlySet<string> =>
    new Set([name, ...aliases, ...(city === null ? [] : [city, ...otherNames(city)])].map(placeIn)),
);

/** Editions in turn: known meets that a text calls by name or city, and then all others that it means. */
export function nearestFirst(text: string, editions: readonly Edition[]): readonly (readonly Edition[])[] {
  const place = placeIn(inFull(text));
  const nearest = new Set(editions.filter((edition) => edition.name !== edition.city && calledOf(edition).has(place)));
  const others = editions.filter((edition) => !nearest.has(edition));
  return [[...nearest], others].filter(({ length }) => length > 0);
}

/** Known editions without a result on record that have the very name a text says. */
export const findWithoutRaces = (results: Results, text: string): readonly Edition[] =>
  calledSo(withoutRaces(results), inFull(text));

/** The same of all that have its words: "glasgow indoors". */
export const findWordsWithoutRaces = (results: Results, text: string): readonly Edition[] =>
  latestOfEach(withoutRaces(results).search(inFull(text), {}));

/** Editions on record whose stadium has such a name: "Hayward Field". */
export const findAtVenue = (results: Results, text: string): readonly Edition[] =>
  latestOfEach(venuesOf(results).search(text, {}));

/** Known meets of which no edition is on record, by words of their names. */
export const findUnheld = (results: Results, text: string): readonly Meet[] =>
  unheld(results).search(placeIn(inFull(text)), {});

/** So many are offered at once, as Discord’s autocomplete shows no more. */
const OFFERED = 25;

/** The first so many that a text means, whole, with its year in full or without what is said of any meet, on the first reading that finds any. */
function suggested(results: Results, typed: string): readonly Edition[] {
  const full = inFull(flagsNamed(typed));
  const apart = withFullYear(inFull(tagsApart(typed)));
  for (const text of new Set([full, withFullYear(full), bareName(full), apart])) {
    const found = meant(results, text, readings(text)).take(OFFERED).toArray();
    if (found.length > 0) return found;
  }
  return meant(results, full, [{ texts: [full], how: SIMILAR }])
    .take(OFFERED)
    .toArray();
}

/** Editions for autocomplete; the latest when nothing was typed. */
export function suggestMeets(results: Results, typed: string): readonly Edition[] {
  if (fold(typed) === '') return meetsOf(results).things.slice(0, OFFERED);
  const same = identified(results, typed);
  return same ? [same] : suggested(results, typed);
}
