import { noSubscription, type Subscription, subscriptionSchema } from './announcements/subscription.ts';
import { applySubscriptionChange } from './announcements/subscription-change.ts';
import type { Change } from './memory/change.ts';
import { applyGuildChange } from './memory/guild-change.ts';
import { type GuildMemory, guildMemorySchema, nothingKept } from './memory/guild-memory.ts';
import { type Documents, documentsIn } from './storage/documents.ts';
import type { Store } from './storage/open-store.ts';
import { type Flags, flagsSchema, noFlags, withFlag } from './trivia/flags.ts';
import { applyPredictionChange } from './trivia/predictions/prediction-change.ts';
import { noPredictions, type Predictions, predictionsSchema } from './trivia/predictions/predictions.ts';
import { channelQuizSchema, type Quiz } from './trivia/quiz.ts';
import { applyQuizChange } from './trivia/quiz-change.ts';
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
}

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
  return {
    guild: documentsIn(guild, { schema: guildMemorySchema, initial: nothingKept }, onGuild),
    subscription: documentsIn(subscription, { schema: subscriptionSchema, initial: noSubscription }, onSubscription),
    quiz: documentsIn<Quiz | null>(quiz, { schema: channelQuizSchema, initial: null, version: 1 }, onQuiz),
    scores: documentsIn(scores, { schema: scoresSchema, initial: noScores }, onScores),
    predictions: documentsIn(predictions, { schema: predictionsSchema, initial: noPredictions }, onPredictions),
    flags: documentsIn(flags, { schema: flagsSchema, initial: noFlags }, onFlags),
  };
}

/** Makes a change that a command decided. Rejects when the store fails, and nothing is changed. */
export async function keep(kept: Kept, { of, key, change }: Change): Promise<void> {
  switch (of) {
    case 'guild':
      await kept.guild.change(key, (before) => applyGuildChange(before, change));
      break;
    case 'subscription':
      await kept.subscription.change(key, (before) => applySubscriptionChange(before, change));
      break;
    case 'quiz':
      await kept.quiz.change(key, (before) => applyQuizChange(before, change));
      break;
    case 'predictions':
      await kept.predictions.change(key, (before) => applyPredictionChange(before, change));
      break;
    case 'flags':
      await kept.flags.change(key, (before) => withFlag(before, change));
      break;
  }
}
