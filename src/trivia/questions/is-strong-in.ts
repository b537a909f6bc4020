import type { Event } from '../../athletics/discipline.ts';
import { rowsInEvent } from '../../lists/athlete-rows.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { mainEventOf } from './main-event-of.ts';

/** So many points worse is still about as good. */
const AS_GOOD = 50;

/** Whether the best of an athlete in an event is worth about as much as in the event they are strongest in: nobody thinks of a hurdler among sprinters. */
export function isStrongIn(store: ListStore, athlete: number, event: Event): boolean {
  const main = mainEventOf(store, athlete);
  const [own, best] = [event, main].map((one) => one && rowsInEvent(store, athlete, one).rows[0]);
  const { points } = store.numbers;
  return own !== undefined && best !== undefined && (points[own] ?? 0) >= (points[best] ?? 0) - AS_GOOD;
}
