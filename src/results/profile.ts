import { type Event, eventKey } from '../athletics/discipline.ts';
import { byMark, type Mark } from '../athletics/mark.ts';
import type { Athlete, Performance, Race, Results } from './results.ts';
import { rivalryOf, type Score } from './rivalry.ts';

/** An athlete's part in a race. */
export interface Entry {
  readonly race: Race;
  readonly performance: Performance;
}

/** The best mark in one event, and the race it comes from. */
export interface Best extends Entry {
  readonly event: Event;
  readonly mark: Mark;
}

/** Somebody met often; `score.a` counts the wins of the athlete asked about. */
export interface Rival {
  readonly athlete: Athlete;
  readonly encounters: number;
  readonly score: Score;
}

/** What the store knows of one athlete. */
export interface Profile {
  readonly athlete: Athlete;
  /** Latest first. */
  readonly entries: readonly Entry[];
  /** Finals won. */
  readonly wins: number;
  /** Most contested event first. */
  readonly bests: readonly Best[];
  /** Most encounters first. */
  readonly rivals: readonly Rival[];
}

function bestsOf(entries: readonly Entry[]): Best[] {
  const byEvent = Map.groupBy(entries, ({ race }) => eventKey(race.event));
  const mostContested = [...byEvent.values()].sort((a, b) => b.length - a.length);
  return mostContested.flatMap((ofEvent) =>
    ofEvent
      .flatMap((entry) =>
        entry.performance.mark ? { ...entry, event: entry.race.event, mark: entry.performance.mark } : [],
      )
      .sort((a, b) => byMark(a.mark, b.mark))
      .slice(0, 1),
  );
}

function rivalsOf(results: Results, athlete: Athlete, entries: readonly Entry[]): Rival[] {
  const others = new Map(
    entries.flatMap(({ race }) =>
      race.performances.map((performance) => [performance.athlete.id, performance.athlete]),
    ),
  );
  others.delete(athlete.id);
  return [...others.values()]
    .map((other) => ({ athlete: other, rivalry: rivalryOf(results, athlete, other) }))
    .map((met) => ({ athlete: met.athlete, encounters: met.rivalry.encounters.length, score: met.rivalry.score }))
    .filter(({ encounters }) => encounters > 0)
    .sort((a, b) => b.encounters - a.encounters || a.athlete.name.localeCompare(b.athlete.name, 'en'));
}

/** An athlete's races, wins, bests and rivals. */
export function profileOf(results: Results, athlete: Athlete): Profile {
  const entries = results.racesOf(athlete.id).flatMap((race) => {
    const performance = race.performances.find((one) => one.athlete.id === athlete.id);
    return performance ? [{ race, performance }] : [];
  });
  const won = ({ race, performance }: Entry): boolean => race.round === 'final' && performance.place === 1;
  return {
    athlete,
    entries,
    wins: entries.filter(won).length,
    bests: bestsOf(entries),
    rivals: rivalsOf(results, athlete, entries),
  };
}
