import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import { rowsInEvent, seasonOf } from '../lists/athlete-rows.ts';
import type { ListStore } from '../lists/list-store.ts';
import { listedOuting, type Outing, toldOuting } from './outing.ts';
import type { Results } from './results.ts';

/** Somebody whom lists know by number and articles by id. */
export interface Somebody {
  readonly athlete: Athlete;
  /** Null for those whom no list has. */
  readonly number: number | null;
}

/** What articles tell of an athlete's races, as far as they know the days. */
export const toldOf = (results: Results, { id }: Athlete): Outing[] =>
  results
    .toldOf(id)
    .flatMap((race) =>
      race.performances
        .filter(({ athlete }) => athlete.id === id)
        .flatMap((performance) => toldOuting(race, performance) ?? []),
    );

/** Whether two tell of one race: hardly anybody has the same mark in an event twice on a day. */
const isSame = (a: Outing, b: Outing): boolean =>
  a.date === b.date &&
  eventKey(a.event) === eventKey(b.event) &&
  (a.mark === null || b.mark === null || a.mark.value === b.mark.value);

/** The same, with the sources of those who tell of it too. */
function citing(listed: Outing, told: readonly Outing[]): Outing {
  const sources = [listed, ...told.filter((other) => isSame(listed, other))].flatMap((outing) => outing.sources);
  return { ...listed, sources: [...new Map(sources.map((source) => [source.id, source])).values()] };
}

/** ISO dates are in order as they stand; comparing them as words of a language takes twenty times as long. */
export const byDate = (a: Outing, b: Outing): number => Number(a.date > b.date) - Number(a.date < b.date);

/** By day, what both know once, as the lists have it. */
function joined(listed: readonly Outing[], told: readonly Outing[]): Outing[] {
  if (told.length === 0) return listed.toSorted(byDate);
  const more = told.filter((outing) => !listed.some((known) => isSame(known, outing)));
  return [...listed.map((outing) => citing(outing, told)), ...more].sort(byDate);
}

/** The year of an ISO date. */
export const yearIn = (date: string): number => Number(date.slice(0, 4));

/** An athlete’s races of a year by day, from lists and articles. */
export function outingsInYear(store: ListStore, results: Results, somebody: Somebody, year: number): Outing[] {
  const { athlete, number } = somebody;
  const rows = number === null ? [] : seasonOf(store, number, year);
  const told = toldOf(results, athlete).filter(({ date }) => yearIn(date) === year);
  return joined(
    rows.map((row) => listedOuting(store, row)),
    told,
  );
}

/** An athlete’s races in one event by day, from lists and articles; none with too much wind. */
export function outingsInEvent(store: ListStore, results: Results, somebody: Somebody, event: Event): Outing[] {
  const { athlete, number } = somebody;
  const rows = number === null ? [] : Array.from(rowsInEvent(store, number, event).rows);
  const told = toldOf(results, athlete).filter((outing) => eventKey(outing.event) === eventKey(event));
  return joined(
    rows.map((row) => listedOuting(store, row)),
    told,
  );
}
