import type { DueNow } from '../announcements/due-now.ts';
import type { Settings, Subscription } from '../announcements/subscription.ts';
import { applySubscriptionChange, type SubscriptionChange } from '../announcements/subscription-change.ts';
import { announcementMark } from '../cards/announcement-card.ts';
import type { Post } from '../cards/post.ts';
import type { Failure } from '../discord/failure.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import type { Announcing } from './announcing.ts';
import { channelOf } from './channel-of.ts';
import { madeFor } from './made-for.ts';
import { suspend } from './suspend.ts';

/** For so long Discord surely gives the earlier message for the same nonce; its page says “the past few minutes”. */
const NONCE_MS = 2 * 60_000;

const UNKNOWN =
  'I was interrupted while I posted it, and may not read this channel’s history to see whether it is there. Give me Read Message History.';
const LATE = 'I was not running, or Discord could not be reached, when it was due and for six hours after.';
const GONE = 'There was nothing left to tell when I came back to it.';

/** A day that is due, and whose. */
export interface DueDay {
  /** `guild:<id>` or `user:<id>`. */
  readonly subscriber: string;
  readonly subscription: Subscription;
  readonly settings: Settings;
  readonly due: DueNow;
}

/** Where and under which nonce a day may have been posted, and from when on the nonce keeps it from being posted twice. */
interface Begun {
  readonly nonce: string;
  readonly since: Temporal.Instant;
  readonly channelId: string;
}

/** Milliseconds, in whole ones, for which a nonce still does its work. */
const leftOf = (since: Temporal.Instant, now: Temporal.Instant): number =>
  NONCE_MS - (now.epochMilliseconds - since.epochMilliseconds);

/** What the ledger says of a day that is on its way; null when it isn’t. */
function begunIn({ ledger }: Subscription, day: string): Begun | null {
  const state = ledger.find((entry) => entry.day === day)?.state;
  return state?.kind === 'posting' ? state : null;
}

/**
 * Ends one due day: posted, empty, missed or refused. The ledger says “posting” before the message goes out, so that whoever finds
 * that looks for the message first, and posts it under the same nonce only if it isn’t there; and does so soon after having looked,
 * as somebody else may have done the same. Rejects when nobody can know yet how it ended, to be called again.
 */
export async function settleDay(
  announcing: Announcing,
  { subscriber, subscription, settings, due }: DueDay,
): Promise<void> {
  const { subscriptions, messages, now } = announcing;
  const day = due.day.toString();

  const change = (one: SubscriptionChange): Promise<Subscription> =>
    subscriptions.change(subscriber, (before) => applySubscriptionChange(before, one));
  const missed = (why: string): Promise<Subscription> => change({ kind: 'missed', day, why });

  /** A channel that says no is not tried again before somebody looks; one that was given up since is forgotten. */
  async function refused(failure: Failure, channelId: string | null): Promise<void> {
    if (failure.kind === 'unsure') throw new UnsureError(failure.sentence);
    const { why, sentence } = failure;
    const isOld = channelId !== null && settings.channelId !== null && channelId !== settings.channelId;
    if (why === 'invalid' || isOld) return void (await missed(sentence));
    await suspend(announcing, subscriber, sentence);
  }

  /** What follows is told first: whoever comes after a crash in between finds the message, and tells it again. */
  async function posted(channelId: string, messageId: string): Promise<void> {
    await announcing.onPosted({ subscriber, settings, channelId, day });
    await change({ kind: 'posted', day, channelId, messageId, at: now() });
  }

  /** Looks for what somebody has begun, where the settings of then wanted it; null when the day is done by that. */
  async function afterLook(begun: Begun): Promise<Begun | null> {
    const { channelId, since } = begun;
    const looked = now();
    const found = await messages.findOwn(channelId, since, announcementMark(day));
    switch (found.kind) {
      case 'none':
        return { ...begun, since: looked };
      case 'found':
        await posted(channelId, found.messageId);
        return null;
      case 'hidden':
        if (leftOf(since, now()) > 0) return begun;
        await missed(UNKNOWN);
        return null;
      default:
        await refused(found, channelId);
        return null;
    }
  }

  /** Null when somebody else was first, nothing is announced any more, or there is nowhere to post it. */
  async function begin(quoteIds: readonly string[]): Promise<Begun | null> {
    const channel = await channelOf(messages, subscriber, settings);
    if (channel.kind !== 'open') {
      await refused(channel, settings.channelId);
      return null;
    }
    const { channelId } = channel;
    const nonce = announcing.newNonce();
    const begun = begunIn(await change({ kind: 'begin', day, nonce, channelId, at: now(), quoteIds }), day);
    return begun?.nonce === nonce ? begun : null;
  }

  async function post({ nonce, since, channelId }: Begun, body: Post): Promise<void> {
    const left = leftOf(since, now());
    if (left <= 0) throw new UnsureError('I was held up before I posted it. There is nothing to do: I look again.');
    const sent = await messages.post(channelId, body, { nonce, signal: AbortSignal.timeout(left) });
    await (sent.kind === 'posted' ? posted(channelId, sent.messageId) : refused(sent, channelId));
  }

  const before = begunIn(subscription, day);
  const looked = before && (await afterLook(before));
  if (before && !looked) return;
  if (!due.fresh) return void (await missed(LATE));
  const made = await madeFor(announcing, subscriber, subscription, settings, { day, as: 'announcement' });
  if (!made) return void (await (before ? missed(GONE) : change({ kind: 'empty', day, at: now() })));
  const begun = looked ?? (await begin(made.quoteIds));
  if (begun) await post(begun, made.post);
}
