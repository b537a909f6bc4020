import { noSubscription, type Subscription } from '../announcements/subscription.ts';
import { noPredictions, type Predictions } from '../trivia/predictions/predictions.ts';
import type { Quiz } from '../trivia/quiz.ts';
import { noScores, type Scores } from '../trivia/scores/scores.ts';
import type { GuildMemory } from './guild-memory.ts';

/** What the bot was told where it is asked. */
export interface Memory {
  /** By the server; null in private messages. */
  readonly guild: GuildMemory | null;
  /** What the server wants to be told of every day; nothing in private messages. */
  readonly subscription: Subscription;
  /** What the one who asks wants to be told of in direct messages. */
  readonly own: Subscription;
  /** The quiz that somebody started in the channel. */
  readonly quiz: Quiz | null;
  /** The question that follows the day's announcement there. */
  readonly daily: Quiz | null;
  /** The same where the server's announcements go. */
  readonly announced: Quiz | null;
  /** The server's, or in private messages those of whoever asks. */
  readonly scores: Scores;
  /** The same. */
  readonly predictions: Predictions;
}

/** Nobody has told the bot anything. */
export const noMemory: Memory = Object.freeze({
  guild: null,
  subscription: noSubscription,
  own: noSubscription,
  quiz: null,
  daily: null,
  announced: null,
  scores: noScores,
  predictions: noPredictions,
});
