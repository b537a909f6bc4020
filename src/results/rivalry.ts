import type { Athlete } from '../athletics/athlete.ts';
import type { Side } from '../lists/ahead.ts';
import { latestFirst } from './latest-first.ts';
import { type Encounter, encounterAt, meetingsOf, type RivalryQuery } from './meetings.ts';
import type { Results } from './results.ts';
import { type Score, scoreOf } from './score.ts';

/** Two athletes and every race both started. */
export interface Rivalry {
  readonly a: Athlete;
  readonly b: Athlete;
  /** Latest first. */
  readonly encounters: readonly Encounter[];
  readonly score: Score;
  readonly finals: Score;
  /** Who won the latest decided encounters, and how many in a row. */
  readonly streak: { readonly side: Side; readonly length: number } | null;
}

function streakOf(encounters: readonly Encounter[]): Rivalry['streak'] {
  const winners = encounters.flatMap(({ winner }) => winner ?? []);
  const [side] = winners;
  if (!side) return null;
  const ended = winners.findIndex((winner) => winner !== side);
  return { side, length: ended < 0 ? winners.length : ended };
}

/** Every race that both started, in one event or all, and who was ahead. */
export function rivalryOf(results: Results, a: Athlete, b: Athlete, query: RivalryQuery = {}): Rivalry {
  const { told, listed } = meetingsOf(results, a, b, query);
  const encounters = [...told, ...listed.flatMap((encounter) => encounterAt(results, encounter, a, b))].sort((x, y) =>
    latestFirst(x.race, y.race),
  );
  const finals = encounters.filter(({ race }) => race.round === 'final');
  return { a, b, encounters, score: scoreOf(encounters), finals: scoreOf(finals), streak: streakOf(encounters) };
}
