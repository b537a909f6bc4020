import type { Announcing } from './announcing.ts';
import { type Begun, begunIn } from './begun.ts';
import { type DueDay, dayOf } from './due-day.ts';
import { type DayEnd, endDay } from './end-day.ts';
import { madeFor } from './made-for.ts';
import { beginDay, lookForBegun, postDay } from './post-day.ts';

const LATE = 'I was not running, or Discord could not be reached, when it was due and for six hours after.';
const GONE = 'There was nothing left to tell when I came back to it.';

/** How a day ends of which somebody may have begun the announcement; null when somebody else is at it. */
async function endOf(announcing: Announcing, dueDay: DueDay, before: Begun | null): Promise<DayEnd | null> {
  const { subscriber, subscription, settings, due } = dueDay;
  const looked = before && (await lookForBegun(announcing, dueDay, before));
  if (looked && looked.kind !== 'posting') return looked;
  if (!due.fresh) return { kind: 'missed', why: LATE };
  const wanted = { day: dayOf(dueDay), as: 'announcement' } as const;
  const made = await madeFor(announcing, subscriber, subscription, settings, wanted);
  if (!made) return before ? { kind: 'missed', why: GONE } : { kind: 'empty' };
  const begun = looked ?? (await beginDay(announcing, dueDay, made.quoteIds));
  return begun?.kind === 'posting' ? postDay(announcing, begun, made.post) : begun;
}

/**
 * Ends one due day: posted, empty, missed or refused. The ledger says “posting” before the message goes out, so that whoever finds
 * that looks for the message first, and posts it under the same nonce only if it isn’t there; and does so soon after having looked,
 * as somebody else may have done the same. Rejects when nobody can know yet how it ended, to be called again.
 */
export async function settleDay(announcing: Announcing, dueDay: DueDay): Promise<void> {
  const end = await endOf(announcing, dueDay, begunIn(dueDay.subscription, dayOf(dueDay)));
  if (end) await endDay(announcing, dueDay, end);
}
