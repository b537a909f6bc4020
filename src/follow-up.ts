import { z } from 'zod';

/** How long Discord lets a bot say more to whoever began an interaction. */
const LIVES_MS = 15 * 60_000;

/** Where something more can be said to whoever began an interaction, so that they alone see it. */
export const followUpSchema = z.strictObject({
  /** Discord's id. */
  applicationId: z.string(),
  /** The interaction's own, which opens nothing else. */
  token: z.string(),
  /** When the interaction came, in milliseconds since 1970. */
  since: z.int().nonnegative(),
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** Whether Discord still takes it, at a moment in milliseconds since 1970. */
export const isOpen = ({ since }: FollowUp, now: number): boolean => now - since < LIVES_MS;
