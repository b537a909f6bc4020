import type { Event } from '../athletics/discipline.ts';
import { completeLists } from '../lists/complete-lists.ts';
import { completeTo } from '../lists/complete-to.ts';
import type { Listed } from './listed.ts';
import { yearIn } from './outings.ts';

/** What a list of the best rests on. */
export interface ListBasis {
  readonly listed: Listed;
  /** The ISO date to which it is complete; null where it has only what some list happens to hold. */
  readonly until: string | null;
}

/** Complete lists, where they reach a year or no year is asked for; otherwise all there are. */
export function listBasis(
  listed: Listed,
  { event, year }: { readonly event: Event; readonly year?: number | undefined },
): ListBasis {
  const until = completeTo(listed.store, event);
  return until === null || (year ?? 0) > yearIn(until)
    ? { listed, until: null }
    : { listed: { ...listed, store: completeLists(listed.store) }, until };
}
