import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { rowsInEvent, seasonOf } from '../lists/athlete-rows.ts';
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

/** By day, with those rows of lists that no article tells of: what lists know of the others stands in `told` already. */
function joined({ listed, isTold }: Results, rows: readonly number[], told: readonly Outing[]): Outing[] {
  const untold = rows.filter((row) => !isTold(listed.store.raceOf[row] ?? 0));
  return [...untold.map((row) => listedOuting(listed, row)), ...told].sort(byDate);
}

/** The year of an ISO date. */
export const yearIn = (date: string): number => Number(date.slice(0, 4));

/** An athlete’s races of a year by day, from lists and articles. */
export function outingsInYear(results: Results, athlete: Athlete, year: number): Outing[] {
  const { store, numberOf } = results.listed;
  const number = numberOf(athlete.id);
  const rows = number === undefined ? [] : seasonOf(store, number, year);
  const told = toldOf(results, athlete).filter(({ date }) => yearIn(date) === year);
  return joined(results, rows, told);
}

/** An athlete’s races in one event by day, from lists and articles; those of lists that had too much wind are left out. */
export function outingsInEvent(results: Results, athlete: Athlete, event: Event): Outing[] {
  const { store, numberOf } = results.listed;
  const number = numberOf(athlete.id);
  const rows = number === undefined ? [] : Array.from(rowsInEvent(store, number, event).rows);
  const told = toldOf(results, athlete).filter((outing) => eventKey(outing.event) === eventKey(event));
  return joined(results, rows, told);
}
