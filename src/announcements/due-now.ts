import { type Clock, type Due, dayOf, dueAfter, dueFrom } from './next-due.ts';
import { DAYS_KEPT, type Entry, type Subscription } from './subscription.ts';
import { isActive } from './subscription-change.ts';

/** So long after its moment an announcement is still welcome. */
const FRESH_HOURS = 6;

/** An announcement that was due and is not done. */
export interface DueNow extends Due {
  /** Whether it is young enough to be posted; otherwise it is missed. */
  readonly fresh: boolean;
  /** The nonce of whoever began to post it; null when nobody has. */
  readonly nonce: string | null;
}

const { compare } = Temporal.Instant;

const isFresh = (at: Temporal.Instant, now: Temporal.Instant): boolean =>
  compare(now, at.add({ hours: FRESH_HOURS })) <= 0;

function begunDay(clock: Clock, { day: text, state }: Entry, now: Temporal.Instant): DueNow | null {
  if (state.kind !== 'posting') return null;
  const day = Temporal.PlainDate.from(text);
  // Since it was begun, settings may have changed: then it was due when it was begun.
  const [due] = dueFrom(clock, day).take(1);
  const at = due?.day.equals(day) && compare(due.at, state.since) <= 0 ? due.at : state.since;
  return { day, at, fresh: isFresh(at, now), nonce: state.nonce };
}

/** The first day whose announcement may be missing: after the last one that was done, after it was set up, and not ages ago. */
function firstOpen(clock: Clock, since: Temporal.Instant, last: Entry | undefined, now: Temporal.Instant) {
  const days = [
    dayOf(clock, since).subtract({ days: 1 }),
    dayOf(clock, now).subtract({ days: DAYS_KEPT }),
    ...(last ? [Temporal.PlainDate.from(last.day).add({ days: 1 })] : []),
  ];
  return days.reduce((latest, day) => (Temporal.PlainDate.compare(day, latest) > 0 ? day : latest));
}

/**
 * The earliest announcement that was due by now and is not done: begun and not ended, or never begun. Once that one is posted, missed or
 * empty, there may be another. A clock that was set back finds nothing until it has caught up, as no day comes twice.
 */
export function dueNow(subscription: Subscription, now: Temporal.Instant): DueNow | null {
  const { settings, since, ledger } = subscription;
  if (!settings || !since || !isActive(subscription)) return null;
  for (const entry of ledger) {
    const begun = begunDay(settings, entry, now);
    if (begun) return begun;
  }
  for (const { day, at } of dueFrom(settings, firstOpen(settings, since, ledger.at(-1), now))) {
    if (compare(at, now) > 0) return null;
    if (compare(at, since) > 0) return { day, at, fresh: isFresh(at, now), nonce: null };
  }
  return null;
}

/** The next announcement after a moment on a day that is not done yet; null while none goes out. */
export function nextPost(subscription: Subscription, now: Temporal.Instant): Due | null {
  const { settings, ledger } = subscription;
  if (!settings || !isActive(subscription)) return null;
  const next = dueAfter(settings, now);
  const last = ledger.at(-1);
  if (!last || next.day.toString() > last.day) return next;
  const [later] = dueFrom(settings, Temporal.PlainDate.from(last.day).add({ days: 1 })).take(1);
  return later ?? null;
}
