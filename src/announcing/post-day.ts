import { applySubscriptionChange } from '../announcements/subscription-change.ts';
import { announcementMark } from '../cards/announcement-card.ts';
import type { Post } from '../cards/post.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import type { Announcing } from './announcing.ts';
import { type Begun, begunIn, leftOf } from './begun.ts';
import { channelOf } from './channel-of.ts';
import { type DueDay, dayOf } from './due-day.ts';
import type { DayEnd } from './end-day.ts';
import { within } from './within.ts';

const UNKNOWN =
  'I was interrupted while I posted it, and may not read this channel’s history to see whether it is there. Give me Read Message History.';

/** Looks for what somebody has begun, where the settings of then wanted it: how the day has ended by that, or what is still to be posted. */
export async function lookForBegun(
  { messages, now }: Announcing,
  dueDay: DueDay,
  begun: Begun,
): Promise<DayEnd | Begun> {
  const { channelId, since } = begun;
  const looked = now();
  const found = await messages.findOwn(channelId, since, announcementMark(dayOf(dueDay)));
  switch (found.kind) {
    case 'none':
      return { ...begun, since: looked };
    case 'found':
      return { kind: 'posted', channelId, messageId: found.messageId };
    case 'hidden':
      return leftOf(begun, now()) > 0 ? begun : { kind: 'missed', why: UNKNOWN };
    default:
      return { kind: 'failed', failure: found, channelId };
  }
}

/** Says in the ledger that a day is being posted; null when somebody else was first, or nothing is announced any more. */
export async function beginDay(
  announcing: Announcing,
  dueDay: DueDay,
  quoteIds: readonly string[],
): Promise<DayEnd | Begun | null> {
  const { subscriptions, messages, newNonce, now } = announcing;
  const { subscriber, settings } = dueDay;
  const channel = await channelOf(messages, subscriber, settings);
  if (channel.kind !== 'open') return { kind: 'failed', failure: channel, channelId: settings.channelId };
  const { channelId } = channel;
  const [day, nonce] = [dayOf(dueDay), newNonce()];
  const after = await subscriptions.change(subscriber, (before) =>
    applySubscriptionChange(before, { kind: 'begin', day, nonce, channelId, at: now(), quoteIds }),
  );
  const begun = begunIn(after, day);
  return begun?.nonce === nonce ? begun : null;
}

/** Posts what was begun, as long as its nonce keeps it from being posted twice. */
export async function postDay({ messages, now }: Announcing, begun: Begun, body: Post): Promise<DayEnd> {
  const { nonce, channelId } = begun;
  const left = leftOf(begun, now());
  if (left <= 0) throw new UnsureError('I was held up before I posted it. There is nothing to do: I look again.');
  const sent = await within(left, (signal) => messages.post(channelId, body, { nonce, signal }));
  return sent.kind === 'posted'
    ? { kind: 'posted', channelId, messageId: sent.messageId }
    : { kind: 'failed', failure: sent, channelId };
}
