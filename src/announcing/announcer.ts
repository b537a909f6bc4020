import { dueNow, nextPost } from '../announcements/due-now.ts';
import { dayOf } from '../announcements/next-due.ts';
import type { Posted } from '../discord/messages.ts';
import type { Announcing } from './announcing.ts';
import { channelOf } from './channel-of.ts';
import { madeFor } from './made-for.ts';
import { settleDay } from './settle-day.ts';

/** Posts announcements, each once. */
export interface Announcer {
  /** Waits for the next announcement of everybody. Rejects when the store fails. */
  start(): Promise<void>;
  /** Waits for the next announcement of a subscriber whose subscription has changed. Rejects when the store fails. */
  changed(subscriber: string): Promise<void>;
  /** Posts whatever is due. Rejects when that can’t be known to be done, to be called again. */
  ring(subscriber: string): Promise<void>;
  /** Posts what would be announced now, as a test; nothing where nothing would be. */
  test(subscriber: string): Promise<Posted | { readonly kind: 'nothing' }>;
}

/** An announcer over documents, alarms and Discord. */
export function createAnnouncer(announcing: Announcing): Announcer {
  const { subscriptions, alarms, messages, now } = announcing;

  async function wait(subscriber: string): Promise<void> {
    const subscription = await subscriptions.read(subscriber);
    const at = dueNow(subscription, now()) ? now() : nextPost(subscription, now())?.at;
    await (at ? alarms.set(subscriber, at) : alarms.cancel(subscriber));
  }

  return {
    async start() {
      for await (const [subscriber] of subscriptions.all()) await wait(subscriber);
    },
    changed: wait,
    async ring(subscriber) {
      for (;;) {
        const subscription = await subscriptions.read(subscriber);
        const due = dueNow(subscription, now());
        if (!due) break;
        await settleDay(announcing, subscriber, subscription, due);
      }
      await wait(subscriber);
    },
    async test(subscriber) {
      const subscription = await subscriptions.read(subscriber);
      const { settings } = subscription;
      if (!settings) return { kind: 'nothing' };
      const channel = await channelOf(messages, subscriber, settings);
      if (channel.kind !== 'open') return channel;
      const day = dayOf(settings, now()).toString();
      const made = await madeFor(announcing, subscriber, subscription, settings, { day, as: 'test' });
      return made ? messages.post(channel.channelId, made.post, { nonce: announcing.newNonce() }) : { kind: 'nothing' };
    },
  };
}
