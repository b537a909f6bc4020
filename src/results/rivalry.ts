import type { Athlete } from '../athletics/athlete.ts';
import { byMark, type Mark } from '../athletics/mark.ts';
import { type EventQuery, isEvent } from '../athletics/parse-event.ts';
import { isOneRace } from '../lists/list-round.ts';
import { latestFirst } from './latest-first.ts';
import { listRacesOf } from './list-races-of.ts';
import { margin } from './margin.ts';
import type { Performance, Race } from './race.ts';
import type { Results } from './results.ts';

/** One of the two, as the question named them. */
export type Side = 'a' | 'b';

/** A race that both started; heats of which nobody knows who was in which are none. */
export interface Encounter {
  readonly race: Race;
  readonly a: Performance;
  readonly b: Performance;
  /** Null when no source tells who was ahead, or place and marks contradict each other. */
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
  const byMarks = a.mark && b.mark && a.mark.measure === b.mark.measure ? Math.sign(byMark(a.mark, b.mark)) : null;
  if (a.place === null || b.place === null) return byMarks;
  const byPlaces = Math.sign(a.place - b.place);
  // Equal marks are parted by place; a place that the marks contradict is no proof.
  return byMarks !== null && byPlaces === -byMarks ? null : byPlaces;
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
  // Where heats of a round stand together two in them may not have met.
  if (!a || !b || !isOneRace(race.round, race.section)) return [];
  const comparable = a.mark && b.mark && a.mark.measure === b.mark.measure;
  return [
    { race, a, b, winner: winnerOf(a, b), margin: comparable && a.mark && b.mark ? margin(a.mark, b.mark) : null },
  ];
}

/** The races that both are in, latest first; of those that only lists know no other becomes an object. */
function racesOfBoth(results: Results, a: Athlete, b: Athlete): readonly Race[] {
  const { listed } = results;
  const [numberA, numberB] = [listed.numberOf(a.id), listed.numberOf(b.id)];
  const told = results.toldOf(a.id);
  if (numberA === undefined || numberB === undefined) return told;
  const ofB = listRacesOf(listed, numberB);
  const both = [...listRacesOf(listed, numberA)].filter((number) => ofB.has(number) && !results.isTold(number));
  return [...told, ...both.map(results.raceAt)].sort(latestFirst);
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

/** Which encounters are asked for; what is absent may be anything. */
export interface RivalryQuery {
  readonly event?: EventQuery | undefined;
  /** Finals alone. */
  readonly finals?: boolean | undefined;
}

/** Every race that both started, in one event or all, and who was ahead. */
export function rivalryOf(
  results: Results,
  a: Athlete,
  b: Athlete,
  { event, finals: only }: RivalryQuery = {},
): Rivalry {
  const encounters = racesOfBoth(results, a, b)
    .filter((race) => (!event || isEvent(event, race.event)) && (!only || race.round === 'final'))
    .flatMap((race) => encounterIn(race, a.id, b.id));
  const finals = encounters.filter(({ race }) => race.round === 'final');
  return { a, b, encounters, score: scoreOf(encounters), finals: scoreOf(finals), streak: streakOf(encounters) };
}
