import { applySubscriptionChange } from '../announcements/subscription-change.ts';
import type { Failure } from '../discord/failure.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import type { Announcing } from './announcing.ts';
import { type DueDay, dayOf } from './due-day.ts';
import { suspend } from './suspend.ts';

/** How a day that is due ends. */
export type DayEnd =
  | { readonly kind: 'posted'; readonly channelId: string; readonly messageId: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'missed'; readonly why: string }
  /** Discord said no, or nobody knows; null for direct messages that couldn’t be opened. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly channelId: string | null };

/** What follows is told first: whoever comes after a crash in between finds the message, and tells it again. */
async function told({ onPosted, now }: Announcing, dueDay: DueDay, end: Extract<DayEnd, { kind: 'posted' }>) {
  const { subscriber, settings } = dueDay;
  await onPosted({ subscriber, settings, channelId: end.channelId, day: dayOf(dueDay) });
  return { ...end, at: now() };
}

/** A channel that says no is not tried again before somebody looks; one that was given up since is forgotten. Null where that stops all days. */
async function refused(
  announcing: Announcing,
  { subscriber, settings }: DueDay,
  end: Extract<DayEnd, { kind: 'failed' }>,
) {
  const { failure, channelId } = end;
  if (failure.kind === 'unsure') throw new UnsureError(failure.sentence);
  const { why, sentence } = failure;
  const isOld = channelId !== null && settings.channelId !== null && channelId !== settings.channelId;
  if (why === 'invalid' || isOld) return { kind: 'missed', why: sentence } as const;
  await suspend(announcing, subscriber, sentence);
  return null;
}

async function changeOf(announcing: Announcing, dueDay: DueDay, end: DayEnd) {
  switch (end.kind) {
    case 'posted':
      return told(announcing, dueDay, end);
    case 'empty':
      return { ...end, at: announcing.now() };
    case 'missed':
      return end;
    case 'failed':
      return refused(announcing, dueDay, end);
  }
}

/** Writes down how a day ended. Rejects with an `UnsureError` when nobody knows yet. */
export async function endDay(announcing: Announcing, dueDay: DueDay, end: DayEnd): Promise<void> {
  const change = await changeOf(announcing, dueDay, end);
  if (change === null) return;
  const day = dayOf(dueDay);
  await announcing.subscriptions.change(dueDay.subscriber, (before) =>
    applySubscriptionChange(before, { ...change, day }),
  );
}
