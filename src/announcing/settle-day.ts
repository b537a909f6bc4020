import type { DueNow } from '../announcements/due-now.ts';
import type { Settings, Subscription } from '../announcements/subscription.ts';
import { applySubscriptionChange, type SubscriptionChange } from '../announcements/subscription-change.ts';
import { announcementMark } from '../cards/announcement-card.ts';
import type { Failure } from '../discord/failure.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import type { Announcing } from './announcing.ts';
import { channelOf } from './channel-of.ts';
import { madeFor } from './made-for.ts';

/** For so long Discord surely gives the earlier message for the same nonce. */
const NONCE_MINUTES = 2;

const UNKNOWN =
  'I was interrupted while I posted it, and may not read this channel’s history to see whether it is there. Give me Read Message History.';
const LATE = 'I was not running, or Discord could not be reached, when it was due and for six hours after.';
const GONE = 'There was nothing left to tell when I came back to it.';

/** A day that is due, and whose. */
interface Due {
  readonly subscriber: string;
  readonly subscription: Subscription;
  readonly settings: Settings;
  /** ISO date. */
  readonly day: string;
  readonly fresh: boolean;
  /** Under which nonce, and since when, it may have been posted already; null when nobody has begun. */
  readonly begun: { readonly nonce: string; readonly since: Temporal.Instant } | null;
}

function dueOf(subscriber: string, subscription: Subscription, settings: Settings, { day, fresh }: DueNow): Due {
  const state = subscription.ledger.find((entry) => entry.day === day.toString())?.state;
  const begun = state?.kind === 'posting' ? state : null;
  return { subscriber, subscription, settings, day: day.toString(), fresh, begun };
}

/**
 * Ends one due day: posted, empty, missed or refused. The ledger says “posting” before the message goes out, so that whoever finds
 * that looks for the message first, and posts it under the same nonce only if it isn’t there. Rejects when nobody can know yet how
 * it ended, to be called again.
 */
export async function settleDay(
  announcing: Announcing,
  subscriber: string,
  subscription: Subscription,
  dueNow: DueNow,
) {
  const { subscriptions, messages, now } = announcing;
  if (!subscription.settings) return;
  const due = dueOf(subscriber, subscription, subscription.settings, dueNow);
  const { settings, day, begun, fresh } = due;

  const change = (one: SubscriptionChange): Promise<Subscription> =>
    subscriptions.change(subscriber, (before) => applySubscriptionChange(before, one));
  const missed = (why: string): Promise<Subscription> => change({ kind: 'missed', day, why });

  /** A channel that says no is not tried again before somebody looks. */
  async function refused(failure: Failure): Promise<void> {
    if (failure.kind === 'unsure') throw new UnsureError(failure.sentence);
    const { why, sentence } = failure;
    if (why === 'invalid') return void (await missed(sentence));
    await change({ kind: 'suspend', why: sentence, at: now() });
    announcing.onSuspended(subscriber, sentence);
  }

  async function posted(channelId: string, messageId: string): Promise<void> {
    await change({ kind: 'posted', day, channelId, messageId, at: now() });
    await announcing.onPosted({ subscriber, settings, channelId, day });
  }

  /** Looks for what was begun: whether the day is done by that. */
  async function isThere(channelId: string, since: Temporal.Instant): Promise<boolean> {
    const found = await messages.findOwn(channelId, since, announcementMark(day));
    switch (found.kind) {
      case 'found':
        await posted(channelId, found.messageId);
        return true;
      case 'none':
        return false;
      case 'unsure':
        throw new UnsureError(found.sentence);
      case 'refused': {
        const isRemembered = Temporal.Duration.compare(now().since(since), { minutes: NONCE_MINUTES }) < 0;
        if (!isRemembered) await missed(UNKNOWN);
        return !isRemembered;
      }
    }
  }

  /** The nonce under which this process has begun; null when another was first, or nothing is announced any more. */
  async function begin(quoteIds: readonly string[]): Promise<string | null> {
    const nonce = announcing.newNonce();
    const { ledger } = await change({ kind: 'begin', day, nonce, at: now(), quoteIds });
    const state = ledger.find((entry) => entry.day === day)?.state;
    return state?.kind === 'posting' && state.nonce === nonce ? nonce : null;
  }

  const channel = await channelOf(messages, subscriber, settings);
  if (channel.kind !== 'open') return refused(channel);
  const { channelId } = channel;
  if (begun && (await isThere(channelId, begun.since))) return;
  if (!fresh) return void (await missed(LATE));
  const made = await madeFor(announcing, subscriber, subscription, settings, { day, as: 'announcement' });
  if (!made) return void (await (begun ? missed(GONE) : change({ kind: 'empty', day, at: now() })));
  const nonce = begun?.nonce ?? (await begin(made.quoteIds));
  if (nonce === null) return;
  const sent = await messages.post(channelId, made.post, { nonce });
  await (sent.kind === 'posted' ? posted(channelId, sent.messageId) : refused(sent));
}
