import { disciplineOf, type Event } from '../athletics/discipline.ts';
import { membersOf } from './groups.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';
import { lowerBoundOf } from './lower-bound.ts';

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

/** Where a mark with a legal wind would stand, `value` in the unit of `Mark`; null for an event that the lists don’t have. */
export function standingOf(store: ListStore, event: Event, value: number): Standing | null {
  const number = eventNumber(store, event);
  if (number === undefined) return null;
  const { mark, eventRows } = store.numbers;
  const from = eventRows[number * 2] ?? 0;
  const marks = (eventRows[number * 2 + 1] ?? 0) - from;
  const bests = membersOf(store.bests, number * 2);
  const lowerIsBetter = disciplineOf(event.discipline).measure === 'time';
  const isBetter = (row: number): boolean => (lowerIsBetter ? (mark[row] ?? 0) < value : (mark[row] ?? 0) > value);
  const among = (count: number, rowAt: (place: number) => number): Rank => {
    const better = lowerBoundOf(count, (place) => isBetter(rowAt(place)));
    return { rank: better + 1, tied: better < count && mark[rowAt(better)] === value };
  };
  const amongMarks = among(marks, (place) => from + place);
  return {
    amongAthletes: among(bests.length, (place) => bests[place] ?? 0),
    athletes: bests.length,
    amongMarks,
    marks,
    beyond: amongMarks.rank > marks,
  };
}
