import type { SubscriptionChange } from '../announcements/subscription-change.ts';
import type { Scope } from '../scope.ts';
import type { Flag } from '../trivia/flags.ts';
import type { PredictionChange } from '../trivia/predictions/prediction-change.ts';
import type { QuizChange } from '../trivia/quiz-change.ts';
import type { GuildChange } from './guild-change.ts';

/** Something the bot shall remember, as a command decided: what changes, whose it is, and how. */
export type Change =
  | {
      readonly of: 'guild';
      /** Discord's id of the server. */
      readonly key: string;
      readonly change: GuildChange;
    }
  | {
      readonly of: 'subscription';
      readonly key: Scope;
      readonly change: SubscriptionChange;
    }
  | {
      /** `daily` for the question that follows the day's announcement. */
      readonly of: 'quiz' | 'daily';
      /** Discord's id of the channel. */
      readonly key: string;
      readonly change: QuizChange;
    }
  | {
      readonly of: 'predictions';
      readonly key: Scope;
      readonly change: PredictionChange;
    }
  | {
      readonly of: 'flags';
      readonly key: Scope;
      /** A question that was reported. */
      readonly change: Flag;
    }
  | {
      readonly of: 'scores';
      readonly key: Scope;
      /** Somebody wants to be on no board, or on boards again. */
      readonly change: { readonly kind: 'opt out' | 'opt in'; readonly userId: string };
    }
  | {
      readonly of: 'everything of a member' | 'everything of a server';
      /** Discord's id of the member or the server. */
      readonly key: string;
      readonly change: { readonly kind: 'forget' };
    };
