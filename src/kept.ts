import { noSubscription, type Subscription, subscriptionSchema } from './announcements/subscription.ts';
import { type GuildMemory, guildMemorySchema, nothingKept } from './memory/guild-memory.ts';
import { type Absence, absenceSchema } from './privacy/absence.ts';
import { type Documents, documentsIn } from './storage/documents.ts';
import type { Store } from './storage/open-store.ts';
import type { DocumentKind } from './storage/stored-form.ts';
import { type Flags, flagsSchema, noFlags } from './trivia/flags.ts';
import { noPredictions, type Predictions, predictionsSchema } from './trivia/predictions/predictions.ts';
import { channelQuizSchema, type Quiz } from './trivia/quiz.ts';
import { noScores, type Scores, scoresSchema } from './trivia/scores/scores.ts';

/** What is kept, by its kind. */
export interface KeptValues {
  /** By Discord's id of the server. */
  readonly guild: GuildMemory;
  /** By scope, as `scores`, `predictions` and `flags` are. */
  readonly subscription: Subscription;
  /** By Discord's id of the channel: the quiz that somebody started there. */
  readonly quiz: Quiz | null;
  /** By the same: the question that follows the day's announcement, which runs beside it. */
  readonly daily: Quiz | null;
  readonly scores: Scores;
  readonly predictions: Predictions;
  readonly flags: Flags;
  /** By Discord's id of a server that the bot was put out of. */
  readonly absence: Absence;
}

/** Something for each kind: whoever walks through all that is kept can’t forget one, as types complain. */
export type EachKept<T> = { readonly [Kind in keyof KeptValues]: T };

/** All that the bot was told, or has done, and must remember. */
export type Kept = { readonly [Kind in keyof KeptValues]: Documents<KeptValues[Kind]> };

/**
 * What a backup of a store in use has to read before the rest: what a quiz is about to count may then be counted already, and is not
 * counted again; the other way round it would be lost.
 */
export const readFirst: readonly (keyof Kept)[] = ['quiz', 'daily', 'predictions'];

/** Told of a value that can't be read: of what it is, whose, and what is wrong with it. */
export type ReportKept = (what: keyof Kept, key: string, problem: string) => void;

const channelQuiz: DocumentKind<Quiz | null> = { schema: channelQuizSchema, initial: null, version: 1 };

const kinds: { readonly [Kind in keyof KeptValues]: DocumentKind<KeptValues[Kind]> } = {
  guild: { schema: guildMemorySchema, initial: nothingKept },
  subscription: { schema: subscriptionSchema, initial: noSubscription },
  quiz: channelQuiz,
  daily: channelQuiz,
  scores: { schema: scoresSchema, initial: noScores },
  predictions: { schema: predictionsSchema, initial: noPredictions },
  flags: { schema: flagsSchema, initial: noFlags },
  absence: { schema: absenceSchema, initial: null, version: 1 },
};

/** The documents of a store. */
export function keptIn(store: Pick<Store, 'namespace'>, report: ReportKept): Kept {
  const documents = <Kind extends keyof KeptValues>(kind: Kind): Documents<KeptValues[Kind]> =>
    documentsIn(store.namespace(kind), kinds[kind], (key, problem) => report(kind, key, problem));
  return {
    guild: documents('guild'),
    subscription: documents('subscription'),
    quiz: documents('quiz'),
    daily: documents('daily'),
    scores: documents('scores'),
    predictions: documents('predictions'),
    flags: documents('flags'),
    absence: documents('absence'),
  };
}
