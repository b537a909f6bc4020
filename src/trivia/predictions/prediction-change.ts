import type { Votes } from '../votes.ts';
import type { Outcome, Prediction } from './predictions.ts';

/** What becomes of a server's predictions; moments are milliseconds since 1970. */
export type PredictionChange =
  | { readonly kind: 'predict'; readonly prediction: Prediction }
  | ({ readonly id: string } & StageChange);

/** What becomes of one prediction. */
export type StageChange =
  | { readonly kind: 'opened'; readonly messageId: string }
  | { readonly kind: 'vote'; readonly userId: string; readonly choice: number; readonly at: number }
  | { readonly kind: 'close'; readonly at: number }
  /** Its poll takes no more votes. */
  | { readonly kind: 'ended'; readonly at: number }
  /** All votes of a poll that is final. */
  | { readonly kind: 'read'; readonly votes: Votes; readonly at: number }
  /** Its message is gone before anything could be read, or could not be posted. */
  | { readonly kind: 'lost'; readonly at: number }
  | { readonly kind: 'cancel'; readonly at: number }
  | { readonly kind: 'decided'; readonly outcome: Outcome; readonly at: number }
  /** The server's scores have counted it. */
  | { readonly kind: 'settled'; readonly at: number }
  /** What became of it stands in the channel, or can’t stand there. */
  | { readonly kind: 'told' };
