import { z } from 'zod';
import { dateSchema } from '../athletics/date.ts';

const instant = z.codec(z.iso.datetime(), z.instanceof(Temporal.Instant), {
  decode: (text) => Temporal.Instant.from(text),
  encode: (moment) => moment.toString(),
});

/** What an announcement can be made of, in the order in which it stands there. */
export const parts = ['news', 'day', 'quote', 'trivia'] as const;
export type Part = (typeof parts)[number];

/** Beyond this the scoring tables end. */
export const MOST_POINTS = 1400;

const isTimeZone = (text: string): boolean => {
  try {
    return new Temporal.ZonedDateTime(0n, text).timeZoneId === text;
  } catch {
    return false;
  }
};

const settingsSchema = z.strictObject({
  /** Where it is posted; null for direct messages. */
  channelId: z.string().nullable(),
  /** "07:30", on the clock of the zone. */
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  /** IANA’s name, as `Temporal` writes it. */
  timeZone: z.string().refine(isTimeZone, { error: 'expected a time zone such as "Europe/Oslo"' }),
  content: z.array(z.enum(parts)).min(1),
  /** The one role that is pinged. */
  roleId: z.string().nullable(),
  /** Whether results are hidden until somebody taps them. */
  spoilers: z.enum(['shown', 'hidden']),
  /** So many of World Athletics’ points a mark needs to be told of on its day of the year. */
  minimum: z.int().min(0).max(MOST_POINTS),
  /** What happens on a day on which nothing is to be told. */
  whenEmpty: z.enum(['silent', 'say so']),
});

/** When, where and what is announced. */
export type Settings = z.infer<typeof settingsSchema>;

const followSchema = z.strictObject({
  /** An athlete by id, an event by `EventQuery.key`, a meet by its editions’ id without the year. */
  kind: z.enum(['athlete', 'event', 'meet']),
  id: z.string(),
  name: z.string(),
});

/** What a subscriber wants to hear of first. */
export type Follow = z.infer<typeof followSchema>;

const stateSchema = z.discriminatedUnion('kind', [
  /** On its way, perhaps there: whoever finds this asks Discord before posting again with the same nonce. */
  z.strictObject({ kind: z.literal('posting'), nonce: z.string(), since: instant, channelId: z.string() }),
  z.strictObject({ kind: z.literal('posted'), channelId: z.string(), messageId: z.string(), at: instant }),
  z.strictObject({ kind: z.literal('missed'), why: z.string() }),
  z.strictObject({ kind: z.literal('empty') }),
]);

const entrySchema = z.strictObject({
  /** The day it is for, in the zone of the settings. */
  day: dateSchema,
  state: stateSchema,
  /** What was read up to this moment was told; null when nothing was. */
  upTo: instant.nullable(),
  quoteIds: z.array(z.string()),
});

/** What became of one day’s announcement. */
export type Entry = z.infer<typeof entrySchema>;

/** So many days are remembered: more than the 60 on which no quote comes again. */
export const DAYS_KEPT = 70;

/** So many athletes, events and meets may be followed by one subscriber. */
export const MOST_FOLLOWS = 50;

/** All that is kept of a subscriber: a server (`guild:<id>`), or a member who gets direct messages (`user:<id>`). */
export const subscriptionSchema = z.strictObject({
  version: z.literal(1),
  /** Null until it is set up, and after it was stopped. */
  settings: settingsSchema.nullable(),
  /** When the settings were made or resumed: nothing that was due before is made up for. */
  since: instant.nullable(),
  paused: z.boolean(),
  /** Discord refused a post for good. */
  suspended: z.strictObject({ why: z.string(), since: instant }).nullable(),
  follows: z.array(followSchema).max(MOST_FOLLOWS),
  /** By day, each once. */
  ledger: z.array(entrySchema),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** Whoever has asked for nothing yet. */
export const noSubscription: Subscription = Object.freeze({
  version: 1,
  settings: null,
  since: null,
  paused: false,
  suspended: null,
  follows: [],
  ledger: [],
});
