import type { Event } from '../athletics/discipline.ts';
import { aheadOf, type Side } from './ahead.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { type RacesRun, racesRun } from './races-run.ts';

/** A race that lists have both athletes in, with the row of each. */
export interface ListEncounter {
  readonly race: number;
  readonly a: number;
  readonly b: number;
  /** Null when it can’t be told: a tie, or place and mark contradict each other. */
  readonly winner: Side | null;
}

/** Who was ahead of two members in one race; null when it can’t be told. */
function winnerOf({ marks, places }: RacesRun, a: number, b: number): Side | null {
  const [placeA, placeB] = [places[a] ?? 0, places[b] ?? 0];
  return aheadOf((marks[a] ?? 0) - (marks[b] ?? 0), placeA > 0 && placeB > 0 ? placeA - placeB : null);
}

/** From which race up to which those of an event go; of all without one, and of one that lists don’t have none. */
function racesOf(store: ListStore, event: Event | undefined): readonly [number, number] {
  if (!event) return [0, store.races];
  const number = eventNumber(store, event) ?? -1;
  return [store.numbers.eventRaces[number] ?? 0, store.numbers.eventRaces[number + 1] ?? 0];
}

/** Every race that lists have two athletes in, in one event or all, and who was ahead; the latest first. */
export function headToHead(store: ListStore, a: number, b: number, event?: Event): readonly ListEncounter[] {
  const run = racesRun(store);
  const { starts, members, ago } = run;
  const [first, last] = racesOf(store, event);
  const met: ListEncounter[] = [];
  if (a === b) return met;
  const [endA, endB] = [starts[a + 1] ?? 0, starts[b + 1] ?? 0];
  let [i, j] = [starts[a] ?? 0, starts[b] ?? 0];
  let seen = -1;
  while (i < endA && j < endB) {
    const [agoA, agoB] = [ago[i] ?? 0, ago[j] ?? 0];
    if (agoA === agoB && agoA !== seen) {
      seen = agoA;
      const [rowA, rowB] = [members[i] ?? 0, members[j] ?? 0];
      const race = store.raceOf[rowA] ?? 0;
      if (race >= first && race < last) met.push({ race, a: rowA, b: rowB, winner: winnerOf(run, i, j) });
    }
    // Added without a branch: which of two comes first can’t be guessed.
    i += Number(agoA <= agoB);
    j += Number(agoB <= agoA);
  }
  return met;
}
