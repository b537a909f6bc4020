import type { Alarms } from '../alarms/alarms.ts';
import type { Refused } from '../discord/failure.ts';
import type { Messages } from '../discord/messages.ts';
import type { FollowUp } from '../follow-up.ts';
import type { Scope } from '../scope.ts';
import type { Documents } from '../storage/documents.ts';
import type { Predictions } from '../trivia/predictions/predictions.ts';
import type { Quiz, QuizQuestion } from '../trivia/quiz.ts';
import type { Scores } from '../trivia/scores/scores.ts';
import type { World } from '../world.ts';

/** Draws a question for a quiz by chance; null when its topic has none that was not asked before. */
export type Draw = (world: World, quiz: Quiz, isAsked: (id: string) => boolean) => QuizQuestion | null;

/** A message that Discord refused. */
export interface RefusedPost {
  readonly what: 'quiz' | 'prediction';
  /** Whether it ends for that; a prediction that was settled stays so, though nobody is told. */
  readonly isGivenUp: boolean;
  readonly channelId: string;
  /** Where whoever began it can be told for a while; null when nobody did, and once it has begun. */
  readonly followUp: FollowUp | null;
  readonly refused: Refused;
}

/** What quizzes and predictions take. */
export interface Quizzing {
  readonly quizzes: Documents<Quiz | null>;
  readonly scores: Documents<Scores>;
  readonly predictions: Documents<Predictions>;
  readonly alarms: Pick<Alarms, 'set'>;
  readonly messages: Pick<Messages, 'post' | 'edit' | 'findOwn' | 'expirePoll' | 'pollVoters'>;
  /** What the bot knows for a server or, in private messages, for a member, now. */
  readonly worldFor: (scope: Scope) => Promise<World>;
  readonly draw: Draw;
  /** Hears of each message that Discord refused; told again when the process dies just then. Never rejects. */
  readonly onRefused: (refused: RefusedPost) => Promise<void>;
  readonly now: () => Temporal.Instant;
}

/** Where a message stands. */
export interface Shown {
  readonly channelId: string;
  readonly messageId: string;
}

/** How long Discord is given to count a poll that has ended. */
export const COUNTING_MS = 1000;

/** The zone on whose days scores are counted: that of the server's announcements. */
export const zoneOf = ({ memory }: World): string => memory.subscription.settings?.timeZone ?? 'UTC';

/** A moment in milliseconds since 1970. */
export const momentAt = (ms: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(ms);
