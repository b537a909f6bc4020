import type { ListStore } from '../../lists/list-store.ts';
import { standingOf } from '../../lists/standing.ts';
import type { Final } from './final-at.ts';

/** So many of the best marks of an event ever are remembered wherever they were. */
const GREAT = 60;

/** Whether a final was won with one of the best marks ever. */
export function isGreat(lists: ListStore, { race: { event }, winner: { mark } }: Final): boolean {
  const standing = mark === null ? null : standingOf(lists, event, mark.value);
  return (standing?.amongMarks.rank ?? GREAT) < GREAT;
}
