import { pointsOf } from '../athletics/scoring-points.ts';
import { performanceAt } from '../lists/list-performance.ts';
import { raceAt } from '../lists/list-race.ts';
import { sourcesOfRow } from './list-source.ts';
import type { Listed } from './listed.ts';
import type { Performance, Race } from './race.ts';

type Stage = Pick<Race, 'event' | 'round' | 'section' | 'part'>;

/** What one athlete did in one race, whoever tells of it: lists or articles. */
export interface Outing extends Stage, Omit<Performance, 'records'> {
  /** ISO date. */
  readonly date: string;
  /** World Athletics’ points; null where the tables have none. */
  readonly points: number | null;
  /** The meet’s name without its year; null where only the city is known. */
  readonly meet: string | null;
  readonly city: string | null;
  /** Where the city is. */
  readonly country: string | null;
}

/** A row of the lists. */
export function listedOuting({ store, athleteAt }: Listed, row: number): Outing {
  const { athlete, race, nation, mark, hand, wind, place, points } = performanceAt(store, row);
  const { event, round, section, part, date, city, edition, nation: country } = raceAt(store, race);
  return {
    athlete: athleteAt(athlete),
    nation,
    event,
    round,
    section,
    part,
    date,
    mark,
    hand,
    wind,
    place,
    status: null,
    derived: [],
    points,
    meet: edition?.name ?? null,
    city: edition?.city ?? city,
    country: edition?.nation ?? country,
    sources: sourcesOfRow(store, row),
  };
}

/** A performance of a race that articles tell of on a known day; null for one without. */
export function toldOuting(race: Race, performance: Performance): Outing | null {
  const { event, round, section, part, date, edition } = race;
  if (date === null) return null;
  const { records: _, ...done } = performance;
  return {
    ...done,
    nation: done.nation ?? done.athlete.nation,
    event,
    round,
    section,
    part,
    date,
    points: done.mark === null ? null : pointsOf(event, done.mark),
    meet: edition.name,
    city: edition.city,
    country: edition.nation,
  };
}
