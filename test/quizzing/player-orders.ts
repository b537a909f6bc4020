import { z } from 'zod';

/** What a process that plays is told. */
export const playerOrders = z.object({
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('sqlite'), path: z.string() }),
    z.object({ kind: z.literal('redis'), url: z.string() }),
  ]),
  api: z.string(),
  token: z.string(),
  guild: z.string(),
  channels: z.array(z.string()),
  /** Who answers in this process, and in no other. */
  users: z.array(z.string()),
  /** When its clock and the sun told the same time, in milliseconds since 1970. */
  since: z.number(),
  /** How many times as fast as the sun the clock runs. */
  speed: z.number(),
});
export type PlayerOrders = z.infer<typeof playerOrders>;

/** An answer that a process is about to store. */
export const triedSchema = z.object({
  what: z.literal('tries'),
  round: z.string(),
  userId: z.string(),
  choice: z.int(),
  at: z.int(),
  opened: z.int(),
});
export type Tried = z.infer<typeof triedSchema>;

/** A line that such a process writes. */
export const saidSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('ready') }),
  triedSchema,
  /** What it tried last lasts. */
  z.object({ what: z.literal('told') }),
]);
