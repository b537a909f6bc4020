import { z } from 'zod';
import { boardTopicSchema } from '../board-topic.ts';
import { userIdSchema } from '../user-id.ts';

/** Points, right answers and answers. */
const tallySchema = z.tuple([z.int(), z.int(), z.int()]);
export type Tally = z.infer<typeof tallySchema>;

/** By topic; `all` counts each answer once, whatever topics it has. */
const talliesSchema = z.partialRecord(z.enum(['all', ...boardTopicSchema.options]), tallySchema);
export type Tallies = z.infer<typeof talliesSchema>;

/** Of the latest day, week, month or season in which somebody answered; `key` says which. */
const periodSchema = z.strictObject({ key: z.string(), tallies: talliesSchema });

/** Days are counted from 1 January 1970. */
const day = z.int();

const memberSchema = z.strictObject({
  total: talliesSchema,
  season: periodSchema,
  month: periodSchema,
  week: periodSchema,
  day: periodSchema,
  /** The latest days with a right answer, in order; older ones are folded into `before`. */
  rightDays: z.array(day),
  before: z.strictObject({ last: day, length: z.int(), forgiven: z.boolean(), best: z.int() }).nullable(),
});
export type Member = z.infer<typeof memberSchema>;

/** A question that a server was asked, by the short id of the question, and in which round. */
const askedSchema = z.tuple([z.string(), z.string()]);

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
  members: z.record(userIdSchema, memberSchema),
  /** The rounds that were counted lately, by when they closed: `<moment> <id>`, so that they sort by time. */
  settled: z.array(z.string()),
  /** What was closed up to here is forgotten, and never counted any more; empty at first. */
  horizon: z.string(),
  /** Those who want to be on no board. */
  optedOut: z.array(userIdSchema),
  asked: z.array(askedSchema),
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

/** Whose scores they are: `guild:<id>` of a server or, in private messages, `user:<id>`. */
export const scopeOf = (guildId: string | null, userId: string): string =>
  guildId === null ? `user:${userId}` : `guild:${guildId}`;
