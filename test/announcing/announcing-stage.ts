import {
  noSubscription,
  type Settings,
  type Subscription,
  subscriptionSchema,
} from '../../src/announcements/subscription.ts';
import { applySubscriptionChange, type SubscriptionChange } from '../../src/announcements/subscription-change.ts';
import type { Announcer } from '../../src/announcing/announcer.ts';
import { createAnnouncer } from '../../src/announcing/announcer.ts';
import type { Announced, Announcing } from '../../src/announcing/announcing.ts';
import { createClock } from '../../src/playground/clock.ts';
import type { Playground } from '../../src/playground/playground.ts';
import type { SeenRequest } from '../../src/playground/rest/rest-server.ts';
import { guilds } from '../../src/playground/servers.ts';
import { guildScope, type Scope } from '../../src/scope.ts';
import type { Documents } from '../../src/storage/documents.ts';
import { documentsIn } from '../../src/storage/documents.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { outboundTo } from '../discord/outbound.ts';
import { world } from '../fixture-world.ts';
import { startChecked } from '../playground/checked-playground.ts';

/** Where the bot may write. */
export const channelId = guilds[0].channels[0]?.id ?? '';
export const trackside = guildScope(guilds[0].id);
/** The first day; its announcement is due at 06:30, an hour and a half after it was set up. */
export const DAY = '2027-03-23';
const SET_UP = Temporal.Instant.from(`${DAY}T05:00:00Z`);

/** Every morning at half past seven, in Oslo, there is something to tell. */
export const daily: Settings = {
  channelId,
  time: '07:30',
  timeZone: 'Europe/Oslo',
  content: ['day', 'quote'],
  roleId: null,
  spoilers: 'shown',
  minimum: 0,
  whenEmpty: 'say so',
};

/** Announcers that share a store, in front of a playground. */
export interface AnnouncingStage extends AsyncDisposable {
  readonly playground: Playground;
  readonly subscriptions: Documents<Subscription>;
  readonly announcer: Announcer;
  /** Another process’s, unlike the first in some parts, or in how long it waits for an answer. */
  another(parts?: Partial<Announcing>, timeoutMs?: number): Announcer;
  /** Told by `onPosted` and `onSuspended`. */
  readonly told: { readonly posted: Announced[]; readonly suspended: string[] };
  /** What waits for its moment, by subscriber. */
  readonly alarms: Map<string, string>;
  change(subscriber: Scope, change: SubscriptionChange): Promise<void>;
  /** Sets it up at 05:00 of the first day. */
  setUp(subscriber: Scope, settings?: Partial<Settings>): Promise<void>;
  /** Moves the clock to a moment. */
  moveTo(moment: string): void;
  /** How each request to post a message was answered. */
  posts(): SeenRequest[];
}

/** Starts one at 05:00 of the first day. */
export async function announcingStage(): Promise<AnnouncingStage> {
  const clock = createClock();
  const moveTo = (moment: string): void =>
    clock.advance(Temporal.Instant.from(moment).epochMilliseconds - clock.now().epochMilliseconds);
  moveTo(SET_UP.toString());
  const playground = await startChecked({ clock });
  const store = await openStore({ kind: 'memory' });
  const kind = { schema: subscriptionSchema, initial: noSubscription };
  const subscriptions = documentsIn(store.namespace('subscription'), kind, () => {});
  const told: AnnouncingStage['told'] = { posted: [], suspended: [] };
  const alarms = new Map<string, string>();
  let nonces = 0;

  function another(parts: Partial<Announcing> = {}, timeoutMs?: number): Announcer {
    const { rest, messages } = outboundTo(playground.api, playground.token);
    if (timeoutMs !== undefined) rest.options.timeout = timeoutMs;
    return createAnnouncer({
      subscriptions,
      alarms: {
        set: async (id, at) => void alarms.set(id, at.toString()),
        cancel: async (id) => void alarms.delete(id),
      },
      messages,
      worldFor: async () => ({ ...world, now: clock.now() }),
      newNonce: () => `nonce-${++nonces}`,
      // A real clock’s moments aren’t whole milliseconds.
      now: () => clock.now().add({ nanoseconds: 1 }),
      onPosted: async (announced) => void told.posted.push(announced),
      onSuspended: (subscriber) => void told.suspended.push(subscriber),
      ...parts,
    });
  }

  const change = async (subscriber: Scope, one: SubscriptionChange): Promise<void> =>
    void (await subscriptions.change(subscriber, (before) => applySubscriptionChange(before, one)));

  return {
    ...{ playground, subscriptions, told, alarms, change, moveTo, another },
    announcer: another(),
    setUp: (subscriber, settings = {}) =>
      change(subscriber, { kind: 'set up', settings: { ...daily, ...settings }, at: SET_UP }),
    posts: () => playground.requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/messages')),
    async [Symbol.asyncDispose]() {
      await playground.close();
      await store.close();
    },
  };
}
