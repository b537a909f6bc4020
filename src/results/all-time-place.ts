import type { Event } from '../athletics/discipline.ts';
import type { Mark } from '../athletics/mark.ts';
import { completeLists } from '../lists/complete-lists.ts';
import { completeTo } from '../lists/complete-to.ts';
import { isSparse } from '../lists/gaps.ts';
import type { ListStore } from '../lists/list-store.ts';
import { standingOf } from '../lists/standing.ts';

/** The place of somebody’s best mark, with a legal wind, on the all-time list of athletes; null where no complete list has that mark, or too many are missing from it. */
export function allTimePlace(store: ListStore, event: Event, { value }: Mark): number | null {
  if (completeTo(store, event) === null || isSparse(event.discipline)) return null;
  const standing = standingOf(completeLists(store), event, value);
  return standing?.amongAthletes.tied ? standing.amongAthletes.rank : null;
}
