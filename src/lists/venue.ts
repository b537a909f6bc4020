import { fold } from '../athletics/name.ts';
import { englishCity, otherNames } from './city-names.ts';

/** Where a venue as lists print it is: "Hayward Field, Eugene, OR (USA)" is in Eugene, USA. */
export interface Venue {
  /** By its English name: "Rome" for Roma. */
  readonly city: string;
  /** Three letters; null where the text has none. */
  readonly nation: string | null;
}

const STATE = /^[A-Z]{2}$/;

/** Takes a venue apart: the city comes last, before the state of an American one. */
export function parseVenue(venue: string): Venue {
  const [, where = venue, nation = null] = /^(.*?)(?: \(([A-Z]{3})\))?$/s.exec(venue) ?? [];
  const parts = where.split(', ').filter((part) => !STATE.test(part));
  return { city: englishCity(parts.at(-1) ?? where, nation), nation };
}

/** Whether a text has the name of a city, under whichever name. */
export function isIn(text: string, city: string): boolean {
  const printed = ` ${fold(text)} `;
  return [fold(city), ...otherNames(city)].some((name) => printed.includes(` ${name} `));
}
