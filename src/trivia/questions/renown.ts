import type { ListStore } from '../../lists/list-store.ts';
import { type Difficulty, difficulties } from './difficulty.ts';
import { medalsOf } from './medals.ts';

/**
 * Athletes stand in the order of their ten best marks: so many of them are known to everybody, to fans, and to those who follow the sport closely.
 * A medal of the greatest meets counts for more than many places in that order.
 */
const FAME = { star: 120, champion: 500, known: 500, medallist: 1500, followed: 1000 } as const;
/** As many titles make a name that lasts. */
const LASTING = 4;
const SEVERAL = 2;
/** Who had no medal before is remembered by nobody for marks alone. */
export const REMEMBERED = 1990;

/** How well known an athlete of the lists was for what happened in a year: easy for the most famous, null for those whom few could name. */
export function renownOf(store: ListStore, athlete: number, year: number): Difficulty | null {
  const golds = medalsOf(store).golds[athlete] ?? 0;
  const medals = medalsOf(store).medals[athlete] ?? 0;
  const isRecent = year >= REMEMBERED;
  if (golds >= LASTING || (isRecent && athlete < (golds > 0 ? FAME.champion : FAME.star))) return 'easy';
  const isWinner = golds > 0 && medals >= SEVERAL;
  if (isWinner || (isRecent && athlete < FAME.known) || (medals > 0 && athlete < FAME.medallist)) return 'medium';
  return medals > 0 || (isRecent && athlete < FAME.followed) ? 'hard' : null;
}

/** The harder of two. */
export const harder = (a: Difficulty, b: Difficulty): Difficulty =>
  difficulties.indexOf(a) > difficulties.indexOf(b) ? a : b;

/** One step harder. */
export const harderStill = (difficulty: Difficulty): Difficulty => (difficulty === 'easy' ? 'medium' : 'hard');
