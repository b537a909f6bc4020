import { byMark, type Mark } from '../athletics/mark.ts';
import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import { margin } from './margin.ts';
import type { Athlete, Performance, Race, Results } from './results.ts';

/** One of the two, as the question named them. */
export type Side = 'a' | 'b';

/** A race that both started. */
export interface Encounter {
  readonly race: Race;
  readonly a: Performance;
  readonly b: Performance;
  /** Null when no source tells who was ahead. */
  readonly winner: Side | null;
  /** Null unless both marks are known. */
  readonly margin: Mark | null;
}

/** Wins of each, and the encounters that nobody is known to have won. */
export interface Score {
  readonly a: number;
  readonly b: number;
  readonly undecided: number;
}

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

const started = ({ status }: Performance): boolean => status !== 'DNS';
const finished = ({ status, place, mark }: Performance): boolean =>
  status === null && (place !== null || mark !== null);
const failed = ({ status }: Performance): boolean => status === 'DNF' || status === 'DQ';

/** Less than zero when `a` was ahead; null when it can't be told. */
function compare(a: Performance, b: Performance): number | null {
  if (finished(a) && failed(b)) return -1;
  if (failed(a) && finished(b)) return 1;
  if (failed(a) || failed(b)) return null;
  if (a.place !== null && b.place !== null) return a.place - b.place;
  return a.mark && b.mark && a.mark.measure === b.mark.measure ? byMark(a.mark, b.mark) : null;
}

function winnerOf(a: Performance, b: Performance): Side | null {
  const order = compare(a, b) ?? 0;
  if (order === 0) return null;
  return order < 0 ? 'a' : 'b';
}

function encounterIn(race: Race, aId: string, bId: string): Encounter[] {
  const of = (id: string): Performance | undefined =>
    race.performances.find((performance) => performance.athlete.id === id && started(performance));
  const [a, b] = [of(aId), of(bId)];
  if (!a || !b) return [];
  // Heats of a round stand together here, so two in them may not have met.
  const met = race.round === 'final';
  const comparable = met && a.mark && b.mark && a.mark.measure === b.mark.measure;
  return [
    {
      race,
      a,
      b,
      winner: met ? winnerOf(a, b) : null,
      margin: comparable && a.mark && b.mark ? margin(a.mark, b.mark) : null,
    },
  ];
}

const scoreOf = (encounters: readonly Encounter[]): Score => ({
  a: encounters.filter(({ winner }) => winner === 'a').length,
  b: encounters.filter(({ winner }) => winner === 'b').length,
  undecided: encounters.filter(({ winner }) => winner === null).length,
});

function streakOf(encounters: readonly Encounter[]): Rivalry['streak'] {
  const winners = encounters.flatMap(({ winner }) => winner ?? []);
  const [side] = winners;
  if (!side) return null;
  const ended = winners.findIndex((winner) => winner !== side);
  return { side, length: ended < 0 ? winners.length : ended };
}

/** Every race that both started, in one event or all, and who was ahead. */
export function rivalryOf(results: Results, a: Athlete, b: Athlete, event?: EventQuery): Rivalry {
  const encounters = results
    .racesOf(a.id)
    .filter((race) => !event || isEvent(event, race.event))
    .flatMap((race) => encounterIn(race, a.id, b.id));
  const finals = encounters.filter(({ race }) => race.round === 'final');
  return { a, b, encounters, score: scoreOf(encounters), finals: scoreOf(finals), streak: streakOf(encounters) };
}
