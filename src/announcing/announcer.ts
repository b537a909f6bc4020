import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { dueNow, nextPost } from '../announcements/due-now.ts';
import { dayOf } from '../announcements/next-due.ts';
import type { Subscription } from '../announcements/subscription.ts';
import type { Posted } from '../discord/messages.ts';
import { isScope, type Scope } from '../scope.ts';
import type { Announcing } from './announcing.ts';
import { channelOf } from './channel-of.ts';
import { madeFor } from './made-for.ts';
import { settleDay } from './settle-day.ts';
import { suspend } from './suspend.ts';

/** Posts announcements, each once. */
export interface Announcer {
  /** Waits for the next announcement of everybody. Rejects when the store fails. */
  start(): Promise<void>;
  /** Waits for the next announcement of a subscriber whose subscription has changed. Rejects when the store fails. */
  changed(subscriber: Scope): Promise<void>;
  /** Posts whatever is due. Rejects when that can’t be known to be done, to be called again. */
  ring(subscriber: Scope): Promise<void>;
  /** Posts what would be announced now, as a test; nothing where nothing would be. When Discord refuses it, announcements are suspended. */
  test(subscriber: Scope): Promise<Posted | { readonly kind: 'nothing' }>;
}

/** So many subscribers are looked after at the same time at the start: Redis answers each after a while. */
const AT_ONCE = 100;

/** Each in a turn of its own, so that interactions get theirs while a hundred thousand are walked. */
async function* oneATurn<T>(all: AsyncIterable<T>): AsyncGenerator<T, void> {
  for await (const one of all) {
    yield one;
    await setImmediate();
  }
}

const areSame = (a: Temporal.Instant | null, b: Temporal.Instant | null): boolean =>
  a === null || b === null ? a === b : a.equals(b);

/** When something is to be done for a subscriber; null while nothing is. */
const nextMoment = (subscription: Subscription, now: Temporal.Instant): Temporal.Instant | null =>
  (dueNow(subscription, now) ?? nextPost(subscription, now))?.at ?? null;

/** What it waits for is read again once it waits, as somebody else may have changed that meanwhile and set the alarm before. */
async function waitForNext({ subscriptions, alarms, now }: Announcing, subscriber: Scope): Promise<void> {
  let subscription = await subscriptions.read(subscriber);
  for (;;) {
    const at = nextMoment(subscription, now());
    await (at ? alarms.set(subscriber, at) : alarms.cancel(subscriber));
    const after = await subscriptions.read(subscriber);
    if (after === subscription || areSame(nextMoment(after, now()), at)) return;
    subscription = after;
  }
}

async function waitForAll(announcing: Announcing): Promise<void> {
  const wait = async ([key]: readonly [string, unknown]) => {
    if (isScope(key)) await waitForNext(announcing, key);
  };
  const all = Readable.from(oneATurn(announcing.subscriptions.all()));
  await all.forEach(wait, { concurrency: AT_ONCE });
}

async function settleAllDue(announcing: Announcing, subscriber: Scope): Promise<void> {
  for (;;) {
    const subscription = await announcing.subscriptions.read(subscriber);
    const { settings } = subscription;
    const due = dueNow(subscription, announcing.now());
    if (!settings || !due) return;
    await settleDay(announcing, { subscriber, subscription, settings, due });
  }
}

async function postTest(announcing: Announcing, subscriber: Scope): ReturnType<Announcer['test']> {
  const { subscriptions, messages, newNonce, now } = announcing;
  const subscription = await subscriptions.read(subscriber);
  const { settings } = subscription;
  if (!settings) return { kind: 'nothing' };
  const channel = await channelOf(messages, subscriber, settings);
  if (channel.kind !== 'open') return channel;
  const day = dayOf(settings, now()).toString();
  const made = await madeFor(announcing, subscriber, subscription, settings, { day, as: 'test' });
  return made ? messages.post(channel.channelId, made.post, { nonce: newNonce() }) : { kind: 'nothing' };
}

/** An announcer over documents, alarms and Discord. */
export const createAnnouncer = (announcing: Announcing): Announcer => ({
  start: () => waitForAll(announcing),
  changed: (subscriber) => waitForNext(announcing, subscriber),
  async ring(subscriber) {
    await settleAllDue(announcing, subscriber);
    await waitForNext(announcing, subscriber);
  },
  async test(subscriber) {
    const posted = await postTest(announcing, subscriber);
    // Announcements would be refused as well; one that is too long for Discord says nothing of the channel.
    if (posted.kind === 'refused' && posted.why !== 'invalid') {
      await suspend(announcing, subscriber, posted.sentence);
      await waitForNext(announcing, subscriber);
    }
    return posted;
  },
});
