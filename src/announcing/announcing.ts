import type { Alarms } from '../alarms/alarms.ts';
import type { Settings, Subscription } from '../announcements/subscription.ts';
import type { Messages } from '../discord/messages.ts';
import type { Scope } from '../scope.ts';
import type { Documents } from '../storage/documents.ts';
import type { World } from '../world.ts';

/** An announcement that stands in its channel. */
export interface Announced {
  readonly subscriber: Scope;
  readonly settings: Settings;
  readonly channelId: string;
  /** ISO date. */
  readonly day: string;
}

/** What announcing takes. */
export interface Announcing {
  readonly subscriptions: Documents<Subscription>;
  readonly alarms: Pick<Alarms, 'set' | 'cancel'>;
  readonly messages: Pick<Messages, 'post' | 'findOwn' | 'openDirectMessage'>;
  /** What the bot knows for a subscriber, now. */
  readonly worldFor: (subscriber: Scope) => Promise<World>;
  /** At most 25 characters that no other message has. */
  readonly newNonce: () => string;
  readonly now: () => Temporal.Instant;
  /** What follows an announcement; told again when the process dies, or the store fails, just then. Rejecting means to be told again. */
  readonly onPosted: (announced: Announced) => Promise<void>;
  /** Hears of every subscription that Discord refuses. */
  readonly onSuspended: (subscriber: Scope, why: string) => void;
}
