import type { Athlete } from '../athletics/athlete.ts';
import type { Event } from '../athletics/discipline.ts';
import type { Mark } from '../athletics/mark.ts';
import { pointsOf } from '../athletics/scoring-points.ts';
import { athleteAt } from '../lists/list-athlete.ts';
import { performanceAt } from '../lists/list-performance.ts';
import { raceAt } from '../lists/list-race.ts';
import type { ListRound } from '../lists/list-round.ts';
import type { ListStore } from '../lists/list-store.ts';
import { listSource } from './list-source.ts';
import type { Performance, Race, Source } from './race.ts';

/** What one athlete did in one race, whoever tells of it: lists or articles. */
export interface Outing {
  readonly athlete: Athlete;
  /** The nation of that day. */
  readonly nation: string | null;
  readonly event: Event;
  readonly round: ListRound;
  /** ISO date. */
  readonly date: string;
  readonly mark: Mark | null;
  /** Timed by hand. */
  readonly hand: boolean;
  /** In metres a second, from behind; null where none is given. */
  readonly wind: number | null;
  readonly place: number | null;
  readonly status: 'DNF' | 'DNS' | 'DQ' | null;
  /** World Athletics’ points; null where the tables have none. */
  readonly points: number | null;
  /** The meet’s name without its year; null where only the city is known. */
  readonly meet: string | null;
  readonly city: string | null;
  /** Where the city is. */
  readonly country: string | null;
  readonly sources: readonly Source[];
}

/** A row of the lists. */
export function listedOuting(store: ListStore, row: number): Outing {
  const { athlete, race: number, nation, mark, hand, wind, place, points } = performanceAt(store, row);
  const { event, round, date, city, edition, nation: country } = raceAt(store, number);
  return {
    athlete: athleteAt(store, athlete),
    nation,
    event,
    round,
    date,
    mark,
    hand,
    wind,
    place,
    status: null,
    points,
    meet: edition?.name ?? null,
    city: edition?.city ?? city,
    country: edition?.nation ?? country,
    sources: [listSource(store)],
  };
}

/** A performance of a race that articles tell of on a known day; null for one without. */
export function toldOuting(race: Race, performance: Performance): Outing | null {
  const { event, round, date, edition } = race;
  if (date === null) return null;
  const { athlete, mark, place, status, sources } = performance;
  return {
    athlete,
    nation: athlete.nation,
    event,
    round,
    date,
    mark,
    hand: false,
    wind: null,
    place,
    status,
    points: mark === null ? null : pointsOf(event, mark),
    meet: edition.name,
    city: edition.city,
    country: edition.nation,
    sources,
  };
}
