import { noSubscription, type Subscription, subscriptionSchema } from './announcements/subscription.ts';
import { type GuildMemory, guildMemorySchema, nothingKept } from './memory/guild-memory.ts';
import { type Absence, absenceSchema } from './privacy/absence.ts';
import { type Documents, documentsIn } from './storage/documents.ts';
import type { Store } from './storage/open-store.ts';
import { type Flags, flagsSchema, noFlags } from './trivia/flags.ts';
import { noPredictions, type Predictions, predictionsSchema } from './trivia/predictions/predictions.ts';
import { channelQuizSchema, type Quiz } from './trivia/quiz.ts';
import { noScores, type Scores, scoresSchema } from './trivia/scores/scores.ts';

/** All that the bot was told, or has done, and must remember. */
export interface Kept {
  /** By Discord's id of the server. */
  readonly guild: Documents<GuildMemory>;
  /** By `guild:<id>` or `user:<id>`, as `scores`, `predictions` and `flags` are. */
  readonly subscription: Documents<Subscription>;
  /** By Discord's id of the channel. */
  readonly quiz: Documents<Quiz | null>;
  readonly scores: Documents<Scores>;
  readonly predictions: Documents<Predictions>;
  readonly flags: Documents<Flags>;
  /** By Discord's id of a server that the bot was put out of. */
  readonly absence: Documents<Absence>;
}

/**
 * What a backup of a store in use has to read before the rest: what a quiz is about to count may then be counted already, and is not
 * counted again; the other way round it would be lost.
 */
export const readFirst: readonly (keyof Kept)[] = ['quiz', 'predictions'];

/** Told of a value that can't be read: of what it is, whose, and what is wrong with it. */
export type ReportKept = (what: keyof Kept, key: string, problem: string) => void;

/** The documents of a store. */
export function keptIn(store: Pick<Store, 'namespace'>, report: ReportKept): Kept {
  const shelf = (name: keyof Kept) =>
    [store.namespace(name), (key: string, problem: string) => report(name, key, problem)] as const;
  const [guild, onGuild] = shelf('guild');
  const [subscription, onSubscription] = shelf('subscription');
  const [quiz, onQuiz] = shelf('quiz');
  const [scores, onScores] = shelf('scores');
  const [predictions, onPredictions] = shelf('predictions');
  const [flags, onFlags] = shelf('flags');
  const [absence, onAbsence] = shelf('absence');
  return {
    guild: documentsIn(guild, { schema: guildMemorySchema, initial: nothingKept }, onGuild),
    subscription: documentsIn(subscription, { schema: subscriptionSchema, initial: noSubscription }, onSubscription),
    quiz: documentsIn<Quiz | null>(quiz, { schema: channelQuizSchema, initial: null, version: 1 }, onQuiz),
    scores: documentsIn(scores, { schema: scoresSchema, initial: noScores }, onScores),
    predictions: documentsIn(predictions, { schema: predictionsSchema, initial: noPredictions }, onPredictions),
    flags: documentsIn(flags, { schema: flagsSchema, initial: noFlags }, onFlags),
    absence: documentsIn<Absence>(absence, { schema: absenceSchema, initial: null, version: 1 }, onAbsence),
  };
}
