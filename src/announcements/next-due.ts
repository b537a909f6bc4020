import type { Settings } from './subscription.ts';

/** When somebody wants to hear from us. */
export type Clock = Pick<Settings, 'time' | 'timeZone'>;

/**
 * The moment of a day’s announcement. Where the clock passes the time twice, the first; where it jumps over it, as much later as it
 * jumps (RFC 5545, 3.3.5: 02:30 becomes 03:30). Null for a day that the zone leaves out whole, as Apia did 30 December 2011.
 */
export function dueOn({ time, timeZone }: Clock, day: Temporal.PlainDate): Temporal.Instant | null {
  if (!day.toZonedDateTime(timeZone).toPlainDate().equals(day)) return null;
  const due = day.toPlainDateTime(Temporal.PlainTime.from(time));
  return due.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toInstant();
}

/** A day, and the moment of its announcement. */
export interface Due {
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
}

/** The announcements due on a day and the days after it, in their order. */
export function* dueFrom(clock: Clock, first: Temporal.PlainDate): Generator<Due, never> {
  for (let day = first; ; day = day.add({ days: 1 })) {
    const at = dueOn(clock, day);
    if (at) yield { day, at };
  }
}

/** The day that the clock shows. */
export const dayOf = ({ timeZone }: Pick<Clock, 'timeZone'>, now: Temporal.Instant): Temporal.PlainDate =>
  now.toZonedDateTimeISO(timeZone).toPlainDate();

/** The first announcement due after a moment. */
export function dueAfter(clock: Clock, after: Temporal.Instant): Due {
  // Late at night a jump of the clock can put the moment of a day into the next one.
  for (const due of dueFrom(clock, dayOf(clock, after).subtract({ days: 1 }))) {
    if (Temporal.Instant.compare(due.at, after) > 0) return due;
  }
  throw new RangeError('days never end');
}
