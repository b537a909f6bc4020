import MiniSearch from 'minisearch';
import type { Edition } from '../athletics/edition.ts';
import { meetId } from '../athletics/meet-id.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { words } from '../athletics/name.ts';
import { otherNames } from '../lists/city-names.ts';
import { heldAs } from '../lists/edition-at.ts';
import type { ListStore } from '../lists/list-store.ts';
import { oncePer } from '../once-per.ts';
import { isLeagueFinal, LEAGUE_FINAL } from './league-finals.ts';
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

/** An edition by all its names: of the final of a season this is one. */
const named = (meets: readonly Meet[], edition: Edition): Edition =>
  isLeagueFinal(meets, edition) ? { ...edition, aliases: [...edition.aliases, LEAGUE_FINAL] } : edition;

/** Editions by their words, those of their series and of the names of their races, too. */
function editionsOf(editions: readonly Edition[], meets: readonly Meet[]): Index<Edition> {
  const moreOf = new Map(meets.map(({ id, series, raceNames }) => [id, [series ?? '', ...Object.keys(raceNames)]]));
  return indexOf(
    editions.map((edition) => named(meets, edition)),
    ({ id, name, year, city, aliases }) =>
      [
        ...[name, ...(city === null ? [] : [city, ...otherNames(city)]), ...aliases, year],
        ...(moreOf.get(meetId(id)) ?? []),
      ].join(' '),
  );
}

/** Every edition of a meet with a name that has a race, those that articles tell of first, then the latest. */
export const meetsOf = oncePer(({ told, listed }: Results): Index<Edition> => {
  const inLists = listEditions(listed.store).known.toSorted((a, b) => b.year - a.year);
  const all = [...told.map(({ edition }) => edition), ...inLists];
  const editions = [...new Map(all.toReversed().map((edition) => [edition.id, edition])).values()].reverse();
  return editionsOf(editions, listed.store.meets);
});

/** Every other edition of the meets that are known. */
export const withoutRaces = oncePer((results: Results): Index<Edition> => {
  const { meets } = results.listed.store;
  const raced = new Set(meetsOf(results).things.map(({ id }) => id));
  const known = meets.flatMap((meet) => meet.editions.map((edition) => heldAs({ meet, edition })));
  return editionsOf(
    known.filter(({ id }) => !raced.has(id)),
    meets,
  );
});

/** Editions with a race by their stadiums, and the year. */
export const venuesOf = oncePer((results: Results): Index<Edition> => {
  const venues = new Map(
    results.listed.store.meets.flatMap((meet) =>
      meet.editions.map(({ year, venue }) => [`${meet.id}-${year}`, venue ?? meet.venue ?? '']),
    ),
  );
  const editions = meetsOf(results).things.filter(({ id }) => venues.get(id));
  return indexOf(editions, ({ id, year }) => `${venues.get(id)} ${year}`);
});

/** Every meet that is known by its name alone. */
export const unheld = oncePer(
  ({ listed }: Results): Index<Meet> =>
    indexOf(
      listed.store.meets.filter(({ editions }) => editions.length === 0),
      ({ name, aliases }) => [name, ...aliases].join(' '),
    ),
);

/** Cities of lists, those with most races first. */
export const citiesOf = oncePer(
  (store: ListStore): Index<City> =>
    indexOf(
      listEditions(store).cities.toSorted((a, b) => b.races - a.races),
      ({ city }) => [city, ...otherNames(city)].join(' '),
    ),
);
