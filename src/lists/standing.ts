import { disciplineOf, type Event } from '../athletics/discipline.ts';
import { membersOf } from './groups.ts';
import { eventNumber } from './list-event.ts';
import type { ListStore } from './list-store.ts';

/** Where a mark would stand on an all-time list: behind all that are better. */
export interface Standing {
  /** Among the best marks of athletes. */
  readonly amongAthletes: number;
  readonly athletes: number;
  /** Among all marks. */
  readonly amongMarks: number;
  readonly marks: number;
  /**
   * Whether the mark is worse than all that are listed. Lists end somewhere, so that such a standing is only the least it can be.
   */
  readonly beyond: boolean;
}

/** How many of the first `count` are better than a mark; they get worse from place to place. */
function better(count: number, markAt: (place: number) => number, value: number, lowerIsBetter: boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = markAt(middle);
    if (lowerIsBetter ? mark < value : mark > value) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const ofMarks = better(marks, (place) => mark[from + place] ?? 0, value, lowerIsBetter);
  const ofBests = better(bests.length, (place) => mark[bests[place] ?? 0] ?? 0, value, lowerIsBetter);
  return {
    amongAthletes: ofBests + 1,
    athletes: bests.length,
    amongMarks: ofMarks + 1,
    marks,
    beyond: marks === ofMarks,
  };
}
