import { z } from 'zod';
import { userIdSchema } from '../user-id.ts';
import { MEMBER_TEXT } from './member.ts';

/** A question whose answer was shown, for whoever reports it. */
const revealedSchema = z.strictObject({
  round: z.string(),
  channelId: z.string(),
  questionId: z.string(),
  prompt: z.string(),
});
export type Revealed = z.infer<typeof revealedSchema>;

/** What trivia keeps of a server, or of somebody who plays in private messages. */
export const scoresSchema = z.strictObject({
  version: z.literal(1),
  /** By Discord's id, as `memberText` writes them. */
  members: z.record(userIdSchema, z.string().regex(MEMBER_TEXT)),
  /** The rounds that were counted lately, by when they closed: `<moment> <id>`, so that they sort by time. */
  settled: z.array(z.string()),
  /** What was closed up to here is forgotten, and never counted any more; empty at first. */
  horizon: z.string(),
  /** Those who want to be on no board. */
  optedOut: z.array(userIdSchema),
  /** The questions that were asked, oldest first: the short id of the question, a space, and that of the round. */
  asked: z.array(z.string()),
  revealed: z.array(revealedSchema),
});
export type Scores = z.infer<typeof scoresSchema>;

/** Nobody has played. */
export const noScores: Scores = Object.freeze({
  version: 1,
  members: {},
  settled: [],
  horizon: '',
  optedOut: [],
  asked: [],
  revealed: [],
});
