import type { QuizQuestion } from './quiz.ts';
import type { Votes } from './votes.ts';

interface OfRound {
  /** The quiz, and the round of it that is meant. */
  readonly quiz: string;
  readonly n: number;
}

/** What becomes of one round; a change of a round that is over changes nothing. */
export type RoundChange = OfRound &
  (
    | { readonly kind: 'drawn'; readonly question: QuizQuestion; readonly again: boolean }
    /** Another channel of the server has asked it meanwhile. */
    | { readonly kind: 'taken'; readonly question: string }
    | { readonly kind: 'claimed'; readonly question: string; readonly at: number }
    | { readonly kind: 'opened'; readonly messageId: string; readonly at: number }
    | { readonly kind: 'vote'; readonly userId: string; readonly choice: number; readonly at: number }
    | { readonly kind: 'skip'; readonly at: number }
    | { readonly kind: 'close'; readonly at: number }
    /** Its poll takes no more votes. */
    | { readonly kind: 'ended' }
    /** All votes of a poll that is final. */
    | { readonly kind: 'read'; readonly votes: Votes }
    /** Its message is gone: nobody's answer counts. */
    | { readonly kind: 'lost'; readonly at: number }
    /** The server's scores have counted it. */
    | { readonly kind: 'settled'; readonly at: number }
    | { readonly kind: 'revealed'; readonly at: number }
    | { readonly kind: 'next'; readonly at: number }
  );
