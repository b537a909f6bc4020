import type { Settings, Subscription } from '../../src/announcements/subscription.ts';
import { noSubscription, subscriptionSchema } from '../../src/announcements/subscription.ts';
import { guildScope } from '../../src/scope.ts';
import { documentsIn } from '../../src/storage/documents.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { StorePlace } from '../../src/storage/store-place.ts';
import { manyGuilds } from '../playground/many-guilds.ts';

/** Their clocks change in the days after `START`, or never do, or have half hours. */
const ZONES = ['Europe/Oslo', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'];

/** When all of them set it up. */
export const START: Temporal.Instant = Temporal.Instant.from('2027-03-23T00:00:00Z');

/** Fifty servers. */
export const clubs = manyGuilds(50);

const seedOf = (n: number): number => (n * 2_654_435_761) % 4_294_967_296;
const two = (n: number): string => String(n).padStart(2, '0');

/** What the nth of them has set up: every second one on the hour, so that several are due at once. */
export const settingsOf = (n: number): Settings => ({
  channelId: clubs[n]?.channels[0]?.id ?? '',
  time: `${two(seedOf(n) % 24)}:${n % 2 === 0 ? '00' : two(seedOf(n + 50) % 60)}`,
  timeZone: ZONES[n % ZONES.length] ?? 'UTC',
  content: ['news', 'day', 'quote'],
  roleId: null,
  spoilers: 'shown',
  minimum: 0,
  whenEmpty: 'say so',
});

/** Sets it up for all of them. */
export async function subscribe(place: StorePlace): Promise<void> {
  const store = await openStore(place);
  const kind = { schema: subscriptionSchema, initial: noSubscription };
  const subscriptions = documentsIn(store.namespace('subscription'), kind, () => {});
  for (const [n, { id }] of clubs.entries()) {
    const subscription: Subscription = { ...noSubscription, settings: settingsOf(n), since: START };
    await subscriptions.change(guildScope(id), () => subscription);
  }
  await store.close();
}

/** The local days of the nth whose announcement is due between the start and a moment. */
export function daysOf(n: number, until: Temporal.Instant): string[] {
  const { time, timeZone } = settingsOf(n);
  const { compare } = Temporal.Instant;
  const days: string[] = [];
  for (let day = START.toZonedDateTimeISO(timeZone).toPlainDate(); ; day = day.add({ days: 1 })) {
    const due = day.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
    if (compare(due, until) > 0) return days;
    if (compare(due, START) > 0) days.push(day.toString());
  }
}
