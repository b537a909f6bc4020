import { noSubscription, type Settings, type Subscription } from '../../src/announcements/subscription.ts';
import { applySubscriptionChange, type SubscriptionChange } from '../../src/announcements/subscription-change.ts';

export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

export const settings: Settings = {
  channelId: '123456789012345678',
  time: '07:30',
  timeZone: 'Europe/Oslo',
  content: ['news', 'day', 'quote', 'trivia'],
  roleId: null,
  spoilers: 'shown',
  minimum: 1200,
  whenEmpty: 'silent',
};

export const setUpAt = (at: string, other: Partial<Settings> = {}): SubscriptionChange => ({
  kind: 'set up',
  settings: { ...settings, ...other },
  at: instant(at),
});

/** What these changes make of a subscription that nobody has made yet. */
export const changedBy = (...changes: readonly SubscriptionChange[]): Subscription =>
  changes.reduce(applySubscriptionChange, noSubscription);

/** The first time 1 September 2024, 12:00 in Oslo. */
export const setUp = setUpAt('2024-09-01T10:00:00Z');

export const begin = (day: string, at = `${day}T05:30:01Z`, quoteIds: readonly string[] = []): SubscriptionChange => ({
  kind: 'begin',
  day,
  nonce: `nonce-${day}`,
  channelId: '123456789012345678',
  at: instant(at),
  quoteIds,
});

export const posted = (day: string, at = `${day}T05:30:02Z`): SubscriptionChange => ({
  kind: 'posted',
  day,
  channelId: '123456789012345678',
  messageId: '223456789012345678',
  at: instant(at),
});
