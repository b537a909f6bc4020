import type { Athlete } from '../athletics/athlete.ts';
import { seasonOf } from '../lists/athlete-rows.ts';
import { racesOfAthlete } from '../lists/en-route.ts';
import { listedOuting, type Outing, toldOuting } from './outing.ts';
import type { Results } from './results.ts';

/** What an athlete did in the races that articles tell of, as far as their days are known. */
export const toldOf = (results: Results, { id }: Athlete): Outing[] =>
  results
    .toldOf(id)
    .flatMap((race) =>
      race.performances
        .filter(({ athlete }) => athlete.id === id)
        .flatMap((performance) => toldOuting(race, performance) ?? []),
    );

/** ISO dates are in order as they stand; comparing them as words of a language takes twenty times as long. */
export const byDate = (a: Outing, b: Outing): number => Number(a.date > b.date) - Number(a.date < b.date);

const STAGES: readonly Outing['round'][] = [
  'preliminary',
  'qualifying',
  'heat',
  'quarter-final',
  'semi-final',
  'final',
];

/** Less than zero when `a` was before `b`: on an earlier day, or in an earlier round of it. */
const inTurn = (a: Outing, b: Outing): number => byDate(a, b) || STAGES.indexOf(a.round) - STAGES.indexOf(b.round);

/** The year of an ISO date. */
export const yearIn = (date: string): number => Number(date.slice(0, 4));

/** An athlete’s races of a year by day and round, from lists and articles. */
export function outingsInYear(results: Results, athlete: Athlete, year: number): Outing[] {
  const { listed, isTold } = results;
  const number = listed.numberOf(athlete.id);
  const races = number === undefined ? new Set() : racesOfAthlete(listed.store, number);
  const rows = number === undefined ? [] : Array.from(seasonOf(listed.store, number, year));
  const told = toldOf(results, athlete).filter(({ date }) => yearIn(date) === year);
  // What lists know of a race that articles tell of stands in `told` already.
  const untold = rows.filter((row) => {
    const race = listed.store.raceOf[row] ?? 0;
    return races.has(race) && !isTold(race);
  });
  return [...untold.map((row) => listedOuting(listed, row)), ...told].sort(inTurn);
}
