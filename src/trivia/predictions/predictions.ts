import { z } from 'zod';
import { dateSchema } from '../../athletics/date.ts';
import { disciplineIdSchema } from '../../athletics/discipline.ts';
import { sexSchema } from '../../athletics/sex.ts';
import { followUpSchema } from '../../follow-up.ts';
import { quizStyleSchema, sourceSchema } from '../quiz.ts';
import { votesSchema } from '../votes.ts';

/** So many predictions of a server can be under way. */
export const MOST_OPEN = 20;
/** So many that are over are kept, to be listed. */
export const MOST_OVER = 20;
/** So many people can take part in one. */
export const MOST_PREDICTORS = 2000;

/** Milliseconds since 1970. */
const moment = z.int().nonnegative();

/** What became of a race, or why the prediction counts for nobody. */
const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('won'),
    /** The places of the right options, from 0: several when a victory was shared. */
    right: z.array(z.int()),
    /** Who won, by name. */
    winners: z.array(z.string()).min(1),
    sources: z.array(sourceSchema),
  }),
  z.strictObject({ kind: z.literal('void'), why: z.enum(['cancelled', 'closed late', 'no result', 'message gone']) }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

const shown = { messageId: z.string(), votes: votesSchema };
const decided = { outcome: outcomeSchema, at: moment };

const stageSchema = z.discriminatedUnion('is', [
  /** Its message is being posted; it may be seen and answered already. */
  z.strictObject({
    ...{ is: z.literal('posting'), since: moment, votes: votesSchema },
    /** Where whoever opened it is told when it can’t be posted. */
    followUp: followUpSchema.nullable().default(null),
  }),
  z.strictObject({ is: z.literal('open'), ...shown }),
  /** A poll that is to be ended. */
  z.strictObject({ is: z.literal('closing'), messageId: z.string(), cancelled: z.boolean() }),
  /** It was ended at a moment, and is to be read once Discord has counted it. */
  z.strictObject({ is: z.literal('counting'), messageId: z.string(), cancelled: z.boolean(), ended: moment }),
  /** The race has begun; no result was read yet. */
  z.strictObject({ is: z.literal('waiting'), ...shown }),
  /** Points are to be counted for the server. */
  z.strictObject({ is: z.literal('settling'), ...shown, ...decided }),
  /** What became of it is being posted. */
  z.strictObject({ is: z.literal('telling'), ...shown, ...decided, since: moment }),
  z.strictObject({ is: z.literal('over'), ...decided }),
]);
export type PredictionStage = z.infer<typeof stageSchema>;

const predictionSchema = z.strictObject({
  id: z.string(),
  channelId: z.string(),
  /** Null in private messages. */
  guildId: z.string().nullable(),
  by: z.string(),
  style: quizStyleSchema,
  race: z.strictObject({
    event: z.strictObject({ discipline: disciplineIdSchema, sex: sexSchema.nullable(), indoor: z.boolean() }),
    /** As it is shown. */
    meet: z.string(),
    /** The id that its edition will have; null for a meet that nobody knows. */
    edition: z.string().nullable(),
    date: dateSchema,
    /** When it begins, and answers are taken no more. */
    starts: moment,
  }),
  /** Two to ten; the one without an id is everybody else. */
  options: z
    .array(z.strictObject({ id: z.string().nullable(), name: z.string() }))
    .min(2)
    .max(10),
  stage: stageSchema,
});
export type Prediction = z.infer<typeof predictionSchema>;

/** The document of a server, or of somebody's private messages: what is predicted there, oldest first. */
export const predictionsSchema = z.strictObject({ version: z.literal(1), items: z.array(predictionSchema) });
export type Predictions = z.infer<typeof predictionsSchema>;

/** Nothing is predicted. */
export const noPredictions: Predictions = Object.freeze({ version: 1, items: [] });

/** Those that are under way, the next to start first. */
export const underWay = ({ items }: Predictions): Prediction[] =>
  items.filter(({ stage }) => stage.is !== 'over').sort((a, b) => a.race.starts - b.race.starts);
