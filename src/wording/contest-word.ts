import { disciplineOf, type Event } from '../athletics/discipline.ts';

/** What contests of these events are called in one word: "race" where all are raced, "competition" where some are jumped, thrown or combined. */
export const contestWord = (events: readonly Pick<Event, 'discipline'>[]): 'race' | 'competition' =>
  events.every(({ discipline }) => disciplineOf(discipline).measure === 'time') ? 'race' : 'competition';
