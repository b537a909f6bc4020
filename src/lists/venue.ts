import { fold } from '../athletics/name.ts';

/** Where a venue as lists print it is: "Hayward Field, Eugene, OR (USA)" is in Eugene, USA. */
export interface Venue {
  readonly city: string;
  /** Three letters; null where the text has none. */
  readonly nation: string | null;
}

const STATE = /^[A-Z]{2}$/;

/** Takes a venue apart: the city comes last, before the state of an American one. */
export function parseVenue(venue: string): Venue {
  const [, where = venue, nation] = /^(.*?)(?: \(([A-Z]{3})\))?$/s.exec(venue) ?? [];
  const parts = where.split(', ').filter((part) => !STATE.test(part));
  return { city: parts.at(-1) ?? where, nation: nation ?? null };
}

/** What lists print for cities that `data/meets.json` calls by their English name, or by that of the town a stadium is in. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  rome: ['roma'],
  brussels: ['bruxelles'],
  moscow: ['moskva'],
  gothenburg: ['goteborg'],
  seville: ['sevilla'],
  munich: ['munchen'],
  athens: ['athina'],
  florence: ['firenze'],
  turin: ['torino'],
  prague: ['praha'],
  'mexico city': ['ciudad de mexico'],
  'saint denis': ['st denis', 'paris'],
  stanford: ['palo alto'],
};

/** The names by which `data/meets.json` calls a city that lists print otherwise: "rome" for Roma. */
export const otherNames = (city: string): readonly string[] =>
  Object.entries(PRINTED).flatMap(([name, printed]) => (printed.includes(fold(city)) ? [name] : []));

/** Whether a venue is in a city, under whichever name. */
export function isIn(venue: string, city: string): boolean {
  const printed = ` ${fold(venue)} `;
  const name = fold(city);
  return [name, ...(PRINTED[name] ?? [])].some((words) => printed.includes(` ${words} `));
}
