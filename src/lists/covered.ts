import type { Event } from '../athletics/discipline.ts';
import { completeLists } from './complete-lists.ts';
import { completeTo } from './complete-to.ts';
import type { ListStore } from './list-store.ts';

/** What lists can know of some events. */
export interface Covered {
  /** The ISO date to which all those go that have an all-time list, or all there are; null without any. */
  readonly until: string | null;
  /** Whether there are lists besides, with single results. */
  readonly others: boolean;
}

/** What lists can know of some events; null where there are no lists. */
export function coveredBy(store: ListStore, events: readonly Event[]): Covered | null {
  if (store.rows === 0) return null;
  const days = events.flatMap((event) => completeTo(store, event) ?? []);
  const [until = null] = (days.length > 0 ? days : store.columns.complete.map(({ to }) => to)).toSorted();
  return { until, others: completeLists(store) !== store };
}
