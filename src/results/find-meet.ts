import MiniSearch from 'minisearch';
import type { Edition } from '../athletics/edition.ts';
import { fold, words } from '../athletics/name.ts';
import { otherNames } from '../lists/city-names.ts';
import type { ListStore } from '../lists/list-store.ts';
import { oncePer } from '../once-per.ts';
import { byShortId, shortId } from '../short-id.ts';
import { cityEdition } from './city-edition.ts';
import { type City, listEditions } from './list-editions.ts';
import type { Results } from './results.ts';

/** Things that are found by their words. */
interface Index<T> {
  readonly things: readonly T[];
  readonly search: (text: string, reading: object) => readonly T[];
}

function indexOf<T>(things: readonly T[], textOf: (thing: T) => string): Index<T> {
  const index = new MiniSearch({ fields: ['text'], tokenize: words, processTerm: (term) => term });
  index.addAll(things.map((thing, id) => ({ id, text: textOf(thing) })));
  const search = (text: string, reading: object): readonly T[] =>
    index.search(text, { ...reading, combineWith: 'AND' }).flatMap(({ id }) => things[id] ?? []);
  return { things, search };
}

/** Every edition of a meet with a name that has a race, those that articles tell of first, then the latest. */
const meetsOf = oncePer(({ told, listed }: Results): Index<Edition> => {
  const inLists = listEditions(listed.store).known.toSorted((a, b) => b.year - a.year);
  const all = [...told.map(({ edition }) => edition), ...inLists];
  const editions = [...new Map(all.toReversed().map((edition) => [edition.id, edition])).values()].reverse();
  return indexOf(editions, ({ name, year, city, aliases }) => [name, city ?? '', ...aliases, year].join(' '));
});

/** Cities of lists, those with most races first. */
const citiesOf = oncePer(
  (store: ListStore): Index<City> =>
    indexOf(
      listEditions(store).cities.toSorted((a, b) => b.races - a.races),
      ({ city }) => [city, ...otherNames(city)].join(' '),
    ),
);

/** The ids of all cities’ years by their short ids, for the rare button that has no room for more. */
const idsByShortId = oncePer((store: ListStore) => {
  const ids = listEditions(store).cities.flatMap((city) => city.years.map((year) => cityEdition(city, year).id));
  return new Map(ids.map((id) => [shortId(id), id]));
});

/** From the strictest reading of a text to the most forgiving; the first that finds anything is meant. */
const READINGS = [{}, { prefix: true }, { prefix: true, fuzzy: 0.25 }];

const isYear = (word: string): boolean => /^(?:18|19|20)\d\d$/.test(word);

/** What a text may mean, meets with names first; made one after the other, as a letter alone means thousands. */
function* meant(results: Results, text: string): Generator<Edition> {
  const years = words(text).filter(isYear).map(Number);
  const place = words(text)
    .filter((word) => !isYear(word))
    .join(' ');
  for (const reading of READINGS) {
    const meets = meetsOf(results).search(text, reading);
    const cities = place === '' ? [] : citiesOf(results.listed.store).search(place, reading);
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

/** The editions a text may mean: by id, or by words of their names, cities and years; accents and misspellings are forgiven. */
export function findMeets(results: Results, text: string): readonly Edition[] {
  const same = identified(results, text);
  return same ? [same] : [...meant(results, text)];
}

/** So many are offered at once, as Discord’s autocomplete shows no more. */
const OFFERED = 25;

/** Editions for autocomplete; the latest when nothing was typed. */
export function suggestMeets(results: Results, typed: string): readonly Edition[] {
  if (fold(typed) === '') return meetsOf(results).things.slice(0, OFFERED);
  const same = identified(results, typed);
  return same ? [same] : meant(results, typed).take(OFFERED).toArray();
}
