import type { Edition } from '../athletics/edition.ts';
import { slug } from '../athletics/name.ts';

interface City {
  readonly city: string;
  readonly nation: string | null;
}

/** Longer names of cities are cut, so that an id fits a button. */
const LONGEST_CITY = 40;

/** What the ids of all that was held in a city begin with. */
export const cityStem = ({ city, nation }: City): string =>
  [slug(city).slice(0, LONGEST_CITY) || 'somewhere', nation?.toLowerCase() ?? 'xxx'].join('-');

/** What was held in a city in a year, as long as no meet is known there: city and year name it. */
export const cityEdition = (place: City, year: number): Edition => ({
  id: `${cityStem(place)}-${year}`,
  name: place.city,
  year,
  city: place.city,
  nation: place.nation,
  aliases: [],
});
