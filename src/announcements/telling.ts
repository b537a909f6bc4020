import type { Subscription } from './subscription.ts';

/** News are what was read after one moment and up to another. */
export interface Telling {
  readonly after: Temporal.Instant;
  readonly upTo: Temporal.Instant;
}

/** The first announcement tells of the last day. */
const FIRST_HOURS = 24;

/**
 * What a day’s announcement tells of: all that was read since the last one, up to now. One that was begun before and is made again
 * tells what it would have told then, so that whatever came later is news the next day.
 */
export function tellingOf({ ledger }: Subscription, day: string, now: Temporal.Instant): Telling {
  const begun = ledger.find((entry) => entry.day === day && entry.state.kind === 'posting');
  const upTo = begun?.upTo ?? now;
  const told = ledger.flatMap((entry) => (entry === begun ? [] : (entry.upTo ?? [])));
  const after = told.toSorted(Temporal.Instant.compare).at(-1);
  return { after: after ?? upTo.subtract({ hours: FIRST_HOURS }), upTo };
}
