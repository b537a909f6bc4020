import { z } from 'zod';
import { followUpSchema } from '../follow-up.ts';
import { boardTopicSchema } from './board-topic.ts';
import { userIdSchema } from './user-id.ts';
import { votesSchema } from './votes.ts';

/** So many people can answer one question. */
export const MOST_VOTERS = 10_000;

/** Milliseconds since 1970. */
const moment = z.int().nonnegative();

/** Where an answer comes from, as `Source` has it. */
export const sourceSchema = z.strictObject({
  kind: z.enum(['article', 'list']),
  id: z.string(),
  short: z.string(),
  url: z.string().nullable(),
});

/** A question as a quiz keeps it, so that whichever process goes on shows the same one. */
export const quizQuestionSchema = z.strictObject({
  id: z.string(),
  prompt: z.string(),
  options: z.array(z.string()).min(2).max(10),
  /** The place of the right option, from 0. */
  answer: z.int().min(0).max(9),
  why: z.string(),
  sources: z.array(sourceSchema),
  topics: z.array(boardTopicSchema),
});
export type QuizQuestion = z.infer<typeof quizQuestionSchema>;

/** From 1. */
const n = z.int().min(1).max(20);

/** A round whose question is settled; `skipped` ones count for nobody. */
const asked = { n, question: quizQuestionSchema, skipped: z.boolean() };
/** The same, once its message stands in the channel. */
const shown = { ...asked, messageId: z.string(), opened: moment };

/**
 * Where a quiz stands. Each stage that reaches outside says what is about to be done and, for a message, since when: whoever finds
 * it can do the same again or see that it was done.
 */
const stageSchema = z.discriminatedUnion('is', [
  /** A question is to be drawn. */
  z.strictObject({ is: z.literal('drawing'), n }),
  /** Drawn; to be claimed for the server, so that no other channel asks it too. `again` when the topic is used up. */
  z.strictObject({ is: z.literal('claiming'), n, question: quizQuestionSchema, again: z.boolean() }),
  /** Its message is being posted; it may be seen and answered already. */
  z.strictObject({ is: z.literal('posting'), ...asked, since: moment, votes: votesSchema }),
  z.strictObject({ is: z.literal('open'), ...shown, closes: moment, votes: votesSchema }),
  /** A poll that is to be ended. */
  z.strictObject({ is: z.literal('closing'), ...shown, closes: moment }),
  /** It was ended, and is to be read once Discord has counted it. */
  z.strictObject({ is: z.literal('counting'), ...shown, closes: moment }),
  /** All votes are known; points are to be counted for the server. */
  z.strictObject({ is: z.literal('settling'), ...shown, closes: moment, votes: votesSchema }),
  /** The answer is being posted. */
  z.strictObject({ is: z.literal('revealing'), ...shown, votes: votesSchema, since: moment }),
  /** A pause before the next question. */
  z.strictObject({ is: z.literal('revealed'), n, until: moment }),
  /** The final table is being posted. */
  z.strictObject({ is: z.literal('finishing'), since: moment }),
  z.strictObject({ is: z.literal('done') }),
  /** Over, as Discord refused a message of it then: kept for a while, so that whoever asks is told why. */
  z.strictObject({ is: z.literal('refused'), at: moment, why: z.string() }),
]);
export type Stage = z.infer<typeof stageSchema>;

/** What somebody has reached in one quiz. */
const standingSchema = z.strictObject({ points: z.int(), right: z.int(), answered: z.int() });
export type Standing = z.infer<typeof standingSchema>;

export const quizStyleSchema = z.enum(['poll', 'buttons']);
export const difficultySchema = z.enum(['easy', 'medium', 'hard']);

/** A quiz of one channel. */
export const quizSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  channelId: z.string(),
  /** Null in private messages. */
  guildId: z.string().nullable(),
  startedBy: z.string(),
  /** Where whoever started it is told when it can’t begin; null when nobody did, and once its first question was posted. */
  followUp: followUpSchema.nullable().default(null),
  /** As the questions read it. */
  topic: z.string(),
  topicName: z.string(),
  style: quizStyleSchema,
  /** How long a question is open, at most a day. */
  seconds: z.int().min(10).max(86_400),
  rounds: n,
  difficulty: difficultySchema,
  /** Whether it ends after the question that is under way. */
  stopped: z.boolean(),
  table: z.record(userIdSchema, standingSchema),
  stage: stageSchema,
});
export type Quiz = z.infer<typeof quizSchema>;

/** The document of a channel: its quiz, or none. */
export const channelQuizSchema = quizSchema.nullable();

/** The id of a round, the same for whoever works on it. */
export const roundId = ({ id }: Pick<Quiz, 'id'>, round: number): string => `${id}.${round}`;
