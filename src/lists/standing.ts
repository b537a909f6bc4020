import { disciplineOf, type Event } from '../athletics/discipline.ts';
import type { Numbers } from './list-columns.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { lowerBound } from './lower-bound.ts';

/** A place, and whether somebody has it already. */
export interface Rank {
  readonly rank: number;
  readonly tied: boolean;
}

/** Where a mark would stand on an all-time list: behind all that are better. */
export interface Standing {
  /** Among the best marks of athletes. */
  readonly amongAthletes: Rank;
  readonly athletes: number;
  /** Among all marks. */
  readonly amongMarks: Rank;
  readonly marks: number;
  /**
   * Whether the mark is worse than all that are listed. Lists end somewhere, so that such a standing is only the least it can be.
   */
  readonly beyond: boolean;
}

/** The first of some rows whose mark isn’t better than a value: they stand with the best mark first. */
function firstNotBetter(mark: Numbers, value: number, lowerIsBetter: boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    const own = mark[middle] ?? 0;
    if (lowerIsBetter ? own < value : own > value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a mark with a legal wind would stand, `value` in the unit of `Mark`; null for an event that the lists don’t have. */
export function standingOf(store: ListStore, event: Event, value: number): Standing | null {
  const number = eventNumber(store, event);
  if (number === undefined) return null;
  const { mark, eventRows } = store.numbers;
  const { starts, members } = store.bests;
  const [from, to] = [eventRows[number * 2] ?? 0, eventRows[number * 2 + 1] ?? 0];
  const [fromBest, toBest] = [starts[number * 2] ?? 0, starts[number * 2 + 1] ?? 0];
  const row = firstNotBetter(mark, value, disciplineOf(event.discipline).measure === 'time', from, to);
  // Bests stand in the order of rows: those better are those before the row.
  const best = lowerBound(members, row, fromBest, toBest);
  return {
    amongAthletes: { rank: best - fromBest + 1, tied: best < toBest && mark[members[best] ?? 0] === value },
    athletes: toBest - fromBest,
    amongMarks: { rank: row - from + 1, tied: row < to && mark[row] === value },
    marks: to - from,
    beyond: row === to,
  };
}
