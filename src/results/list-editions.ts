import type { Edition } from '../athletics/edition.ts';
import { nationOf } from '../athletics/nation.ts';
import { editionAt } from '../lists/edition-at.ts';
import { type Groups, groupBy, membersOf } from '../lists/groups.ts';
import type { ListStore } from '../lists/list-store.ts';
import { venuesOf } from '../lists/list-texts.ts';
import { parseVenue, type Venue } from '../lists/venue.ts';
import { oncePer } from '../once-per.ts';
import { cityEdition, cityStem } from './city-edition.ts';

/** A city, and the years in which something was held there that belongs to no known meet. */
export interface City extends Venue {
  /** Latest first. */
  readonly years: readonly number[];
  readonly races: number;
}

/** What the races of lists were part of. */
export interface ListEditions {
  /** Editions of meets that `data/meets.json` has. */
  readonly known: readonly Edition[];
  /** Where everything else was held: a city in a year is an edition too, which becomes an object when it is asked for. */
  readonly cities: readonly City[];
  /** The numbers of all races, edition by edition. */
  readonly byEdition: Uint32Array;
  /** The numbers of its races. */
  readonly races: (edition: Edition) => Uint32Array;
  /** By id. */
  readonly find: (id: string) => Edition | undefined;
}

/** The number of the city of each venue; one that is printed in several ways is one. */
function citiesOf(store: ListStore): { readonly ofVenue: Uint32Array; readonly cities: readonly Venue[] } {
  const numbers = new Map<string, number>();
  const cities: Venue[] = [];
  const ofVenue = Uint32Array.from(venuesOf(store.columns), (text) => {
    const { city, nation } = parseVenue(text);
    const place = { city, nation: nation !== null && nationOf(nation) ? nation : null };
    const number = numbers.get(cityStem(place)) ?? cities.length;
    if (number === cities.length) cities.push(place);
    numbers.set(cityStem(place), number);
    return number;
  });
  return { ofVenue, cities };
}

/** Numbers for the editions of all races: those of known meets as they come, then `city × years + year`. */
function numberEditions(store: ListStore, ofVenue: Uint32Array) {
  const { columns, numbers, races, yearOf, firstYear, years } = store;
  const venues = venuesOf(columns);
  const known = new Map<Edition, number>();
  /** One more than the number of a known meet’s edition; 0 for none. */
  const atMeet = new Uint32Array(races);
  for (const [number, event] of columns.events.entries()) {
    const last = numbers.eventRaces[number + 1] ?? 0;
    for (let race = numbers.eventRaces[number] ?? 0; race < last; race += 1) {
      const edition = editionAt(store, event, numbers.day[race] ?? 0, venues[numbers.venue[race] ?? 0] ?? '');
      if (!edition) continue;
      if (!known.has(edition)) known.set(edition, known.size);
      atMeet[race] = 1 + (known.get(edition) ?? 0);
    }
  }
  const inCity = (race: number): number =>
    known.size + (ofVenue[numbers.venue[race] ?? 0] ?? 0) * years + (yearOf[race] ?? 0) - firstYear;
  return { known: [...known.keys()], ofRace: atMeet.map((number, race) => (number > 0 ? number - 1 : inCity(race))) };
}

/** The years of a city whose first has a group number, latest first, and how many races they have. */
function yearsFrom({ firstYear, years }: ListStore, first: number, { starts }: Groups): Pick<City, 'years' | 'races'> {
  const held: number[] = [];
  let races = 0;
  for (let year = years - 1; year >= 0; year -= 1) {
    const count = (starts[first + year + 1] ?? 0) - (starts[first + year] ?? 0);
    if (count > 0) held.push(firstYear + year);
    races += count;
  }
  return { years: held, races };
}

/** The editions of all races of lists, worked out when a meet is first asked for. */
export const listEditions = oncePer((store: ListStore): ListEditions => {
  const { ofVenue, cities: places } = citiesOf(store);
  const { known, ofRace } = numberEditions(store, ofVenue);
  const groups = groupBy(ofRace, known.length + places.length * store.years);
  const numbers = new Map(known.map(({ id }, number) => [id, number]));
  const cityNumbers = new Map(places.map((place, number) => [cityStem(place), number]));
  const cities = places.map(
    (place, number): City => ({
      ...place,
      ...yearsFrom(store, known.length + number * store.years, groups),
    }),
  );
  const cityIn = (id: string): { readonly city: number; readonly year: number } | undefined => {
    const [, stem = '', year] = /^(.+)-(\d{4})$/.exec(id) ?? [];
    const city = cityNumbers.get(stem);
    return city !== undefined && cities[city]?.years.includes(Number(year)) ? { city, year: Number(year) } : undefined;
  };
  const groupOf = (id: string): number | undefined => {
    const found = cityIn(id);
    return numbers.get(id) ?? (found && known.length + found.city * store.years + found.year - store.firstYear);
  };
  return {
    known,
    cities,
    byEdition: groups.members,
    races({ id }) {
      const group = groupOf(id);
      return group === undefined ? new Uint32Array() : membersOf(groups, group);
    },
    find(id) {
      const found = cityIn(id);
      const city = found && cities[found.city];
      return known[numbers.get(id) ?? -1] ?? (city && cityEdition(city, found.year));
    },
  };
});
