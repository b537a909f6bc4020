import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import { byShortId } from '../short-id.ts';
import type { Athlete, Edition, Race, Results } from './results.ts';

/** What a race must be to be meant; what is absent may be anything. */
export interface RaceQuery {
  readonly athlete?: Athlete | undefined;
  readonly event?: EventQuery | undefined;
  /** One of these. */
  readonly meets?: readonly Edition[] | undefined;
  readonly year?: number | undefined;
}

const yearOf = ({ date, edition }: Race): number => (date === null ? edition.year : Number(date.slice(0, 4)));

/** Every race that a query means, latest first. */
export function findRaces(results: Results, { athlete, event, meets, year }: RaceQuery): readonly Race[] {
  const races = athlete ? results.racesOf(athlete.id) : results.races;
  const editions = meets && new Set(meets.map(({ id }) => id));
  return races.filter(
    (race) =>
      (!event || isEvent(event, race.event)) &&
      (!editions || editions.has(race.edition.id)) &&
      (year === undefined || yearOf(race) === year),
  );
}

/** The race with this id or short id. */
export const findRace = (results: Results, id: string): Race | undefined =>
  results.race(id) ?? byShortId(results.races, id);
