import MiniSearch from 'minisearch';
import type { Edition } from '../athletics/edition.ts';
import { meetId } from '../athletics/meet-id.ts';
import { words } from '../athletics/name.ts';
import { otherNames } from '../lists/city-names.ts';
import type { ListStore } from '../lists/list-store.ts';
import { oncePer } from '../once-per.ts';
import { type City, listEditions } from './list-editions.ts';
import type { Results } from './results.ts';

/** Things that are found by their words. */
export interface Index<T> {
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

/** Every edition of a meet with a name that has a race, those that articles tell of first, then the latest; found by the names of its races, too. */
export const meetsOf = oncePer(({ told, listed }: Results): Index<Edition> => {
  const inLists = listEditions(listed.store).known.toSorted((a, b) => b.year - a.year);
  const all = [...told.map(({ edition }) => edition), ...inLists];
  const editions = [...new Map(all.toReversed().map((edition) => [edition.id, edition])).values()].reverse();
  const raceNames = new Map(listed.store.meets.map(({ id, raceNames }) => [id, Object.keys(raceNames)]));
  return indexOf(editions, ({ id, name, year, city, aliases }) =>
    [
      ...[name, ...(city === null ? [] : [city, ...otherNames(city)]), ...aliases, year],
      ...(raceNames.get(meetId(id)) ?? []),
    ].join(' '),
  );
});

/** Cities of lists, those with most races first. */
export const citiesOf = oncePer(
  (store: ListStore): Index<City> =>
    indexOf(
      listEditions(store).cities.toSorted((a, b) => b.races - a.races),
      ({ city }) => [city, ...otherNames(city)].join(' '),
    ),
);
