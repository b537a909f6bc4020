import type { Performance, Race } from '../../results/race.ts';
import type { Results } from '../../results/results.ts';
import { raceOfFinal } from './finals.ts';
import { isDistinctive } from './is-distinctive.ts';

/** A final with one winner, whose name means nobody else. */
export interface Final {
  readonly race: Race;
  readonly date: string;
  readonly year: number;
  readonly winner: Performance;
  /** Whether the meet has a name; if not, city and day name it. */
  readonly isNamed: boolean;
}

/** Whether nobody but this athlete stands in a place, and the sources say so outright. */
export function aloneIn({ performances }: Race, place: number): Performance | null {
  const [only, another] = performances.filter((performance) => performance.place === place);
  return only && !another && only.status === null && !only.derived.includes('place') ? only : null;
}

/** The final of a number of `finals`; null where it can't be asked for. */
export function finalAt(results: Results, number: number): Final | null {
  const race = raceOfFinal(results, number);
  const winner = race && aloneIn(race, 1);
  if (!race?.date || !winner || !isDistinctive(results, winner.athlete)) return null;
  const { edition, date } = race;
  const isNamed = edition.name !== edition.city;
  return { race, date, winner, isNamed, year: Number(date.slice(0, 4)) };
}
