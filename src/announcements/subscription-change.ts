import { DAYS_KEPT, type Entry, type Follow, MOST_FOLLOWS, type Settings, type Subscription } from './subscription.ts';

/** What a command decides about a subscription, or what became of a day’s announcement. */
export type SubscriptionChange =
  | { readonly kind: 'set up'; readonly settings: Settings; readonly at: Temporal.Instant }
  | { readonly kind: 'stop' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume'; readonly at: Temporal.Instant }
  | { readonly kind: 'follow'; readonly follow: Follow }
  | { readonly kind: 'unfollow'; readonly follow: Pick<Follow, 'kind' | 'id'> }
  | {
      readonly kind: 'begin';
      /** ISO date. */
      readonly day: string;
      readonly nonce: string;
      readonly channelId: string;
      readonly at: Temporal.Instant;
      readonly quoteIds: readonly string[];
    }
  | {
      readonly kind: 'posted';
      readonly day: string;
      readonly channelId: string;
      readonly messageId: string;
      readonly at: Temporal.Instant;
    }
  | { readonly kind: 'missed'; readonly day: string; readonly why: string }
  | { readonly kind: 'empty'; readonly day: string; readonly at: Temporal.Instant }
  | { readonly kind: 'suspend'; readonly why: string; readonly at: Temporal.Instant };

type Of<Kind extends SubscriptionChange['kind']> = Extract<SubscriptionChange, { kind: Kind }>;

const isSame = (a: Pick<Follow, 'kind' | 'id'>, b: Pick<Follow, 'kind' | 'id'>): boolean =>
  a.kind === b.kind && a.id === b.id;

/** Whether announcements go out: they are set up, and neither paused nor refused by Discord. */
export const isActive = ({ settings, paused, suspended }: Subscription): boolean =>
  settings !== null && !paused && suspended === null;

/** Days are done in their order: one that is no later than the last is done, whatever the clock says. */
function added(subscription: Subscription, entry: Entry): Subscription {
  const { ledger } = subscription;
  const last = ledger.at(-1);
  if (last && last.day >= entry.day) return subscription;
  return { ...subscription, ledger: [...ledger, entry].slice(-DAYS_KEPT) };
}

/** The subscription with another end of what is still on its way on some day; the same when nothing is. */
function ended(subscription: Subscription, isDay: (day: string) => boolean, state: Entry['state']): Subscription {
  const isOpen = (entry: Entry): boolean => entry.state.kind === 'posting' && isDay(entry.day);
  if (!subscription.ledger.some(isOpen)) return subscription;
  // What was not told is news the next day, too.
  const told = state.kind === 'missed' ? { upTo: null, quoteIds: [] } : {};
  const ledger = subscription.ledger.map((entry) => (isOpen(entry) ? { ...entry, ...told, state } : entry));
  return { ...subscription, ledger };
}

function begun(subscription: Subscription, { day, nonce, channelId, at, quoteIds }: Of<'begin'>): Subscription {
  if (!isActive(subscription)) return subscription;
  const state = { kind: 'posting', nonce, since: at, channelId } as const;
  return added(subscription, { day, state, upTo: at, quoteIds: [...quoteIds] });
}

function followed(subscription: Subscription, { follow }: Of<'follow'>): Subscription {
  const { follows } = subscription;
  const isKnown = follows.some((known) => isSame(known, follow));
  return isKnown || follows.length >= MOST_FOLLOWS ? subscription : { ...subscription, follows: [...follows, follow] };
}

function unfollowed(subscription: Subscription, { follow }: Of<'unfollow'>): Subscription {
  const follows = subscription.follows.filter((known) => !isSame(known, follow));
  return follows.length === subscription.follows.length ? subscription : { ...subscription, follows };
}

function suspended(subscription: Subscription, { why, at }: Of<'suspend'>): Subscription {
  const closed = ended(subscription, () => true, { kind: 'missed', why });
  return subscription.suspended ? closed : { ...closed, suspended: { why, since: at } };
}

/**
 * The subscription after a change. Twice the same change is as good as once, and one that comes too late changes nothing: a day is
 * begun once, whoever is first, and what was posted stays posted. Where nothing changes, it is the same object.
 */
export function applySubscriptionChange(subscription: Subscription, change: SubscriptionChange): Subscription {
  switch (change.kind) {
    case 'set up': {
      const { settings, at: since } = change;
      return { ...subscription, settings, since, paused: false, suspended: null };
    }
    case 'stop':
      return { ...subscription, settings: null, since: null, paused: false, suspended: null };
    case 'pause':
      return subscription.paused ? subscription : { ...subscription, paused: true };
    case 'resume':
      if (isActive(subscription)) return subscription;
      return { ...subscription, since: change.at, paused: false, suspended: null };
    case 'follow':
      return followed(subscription, change);
    case 'unfollow':
      return unfollowed(subscription, change);
    case 'begin':
      return begun(subscription, change);
    case 'posted': {
      const { day, channelId, messageId, at } = change;
      return ended(subscription, (own) => own === day, { kind: 'posted', channelId, messageId, at });
    }
    case 'missed': {
      const state = { kind: 'missed', why: change.why } as const;
      const closed = ended(subscription, (own) => own === change.day, state);
      return added(closed, { day: change.day, state, upTo: null, quoteIds: [] });
    }
    case 'empty':
      return added(subscription, { day: change.day, state: { kind: 'empty' }, upTo: change.at, quoteIds: [] });
    case 'suspend':
      return suspended(subscription, change);
  }
}
