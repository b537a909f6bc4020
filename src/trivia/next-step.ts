import { answersOf } from './answers.ts';
import type { Quiz, QuizQuestion } from './quiz.ts';
import { roundId } from './quiz.ts';
import type { QuizChange } from './quiz-change.ts';
import type { RoundSettlement } from './scores/settle.ts';

/** What stands in the channel when a quiz is under way. */
export type Showing = 'question' | 'answer' | 'table';

/** Post this with the nonce, unless it stands there since then, and change the quiz by `posted`. */
export interface Post {
  readonly do: 'post';
  readonly showing: Showing;
  readonly quiz: string;
  /** The round; 0 for the table. */
  readonly n: number;
  /** At most 25 characters, as Discord allows. */
  readonly nonce: string;
  readonly since: number;
  /** The message it replies to. */
  readonly replyTo: string | null;
}

/** What is to be done next for a quiz. Whoever does it, and however often, it comes out the same. */
export type Step =
  /** There is no quiz. */
  | { readonly do: 'nothing' }
  /** Look again then, or when somebody changes the quiz. */
  | { readonly do: 'wait'; readonly until: number }
  /** A change that needs nothing from outside. */
  | { readonly do: 'change'; readonly change: QuizChange }
  /** Draw a question for this round and change the quiz by `drawn`. */
  | { readonly do: 'draw'; readonly n: number; readonly round: string }
  /** Claim the question for the server, then change the quiz by `claimed` or `taken`. */
  | {
      readonly do: 'claim';
      readonly n: number;
      readonly round: string;
      readonly question: QuizQuestion;
      readonly again: boolean;
    }
  | Post
  /** End the poll and change the quiz by `ended`. */
  | { readonly do: 'end poll'; readonly n: number; readonly messageId: string }
  /** Once the poll is final, read its voters page by page, and change the quiz by `read`; without voters by no votes. */
  | { readonly do: 'read poll'; readonly n: number; readonly messageId: string; readonly voters: boolean }
  /** Count the round in the server's scores, then change the quiz by `settled`. */
  | { readonly do: 'settle'; readonly n: number; readonly settlement: RoundSettlement };

/** A press that was made in time may take so long to arrive. */
export const GRACE_MS = 1000;

/** So long whoever asks is told why a quiz ended early: a week. */
const TOLD_MS = 7 * 24 * 3_600_000;

const SHORT: Readonly<Record<Showing, string>> = { question: 'q', answer: 'a', table: 't' };

const post = ({ id }: Quiz, showing: Showing, n: number, since: number, replyTo: string | null = null): Post => ({
  do: 'post',
  showing,
  quiz: id,
  n,
  nonce: `${id}.${n}${SHORT[showing]}`,
  since,
  replyTo,
});

/** What is to be done next for a channel's quiz, at a moment. */
export function nextStep(quiz: Quiz | null, now: number): Step {
  if (quiz === null) return { do: 'nothing' };
  const { stage } = quiz;
  switch (stage.is) {
    case 'drawing':
      return { do: 'draw', n: stage.n, round: roundId(quiz, stage.n) };
    case 'claiming': {
      const { n, question, again } = stage;
      return { do: 'claim', n, round: roundId(quiz, n), question, again };
    }
    case 'posting':
      return post(quiz, 'question', stage.n, stage.since);
    case 'open': {
      const until = stage.closes + (quiz.style === 'poll' ? 0 : GRACE_MS);
      return now < until
        ? { do: 'wait', until }
        : { do: 'change', change: { kind: 'close', quiz: quiz.id, n: stage.n, at: now } };
    }
    case 'closing':
      return { do: 'end poll', n: stage.n, messageId: stage.messageId };
    case 'counting':
      return { do: 'read poll', n: stage.n, messageId: stage.messageId, voters: !stage.skipped };
    case 'settling':
      return {
        do: 'settle',
        n: stage.n,
        settlement: {
          id: roundId(quiz, stage.n),
          at: stage.closes,
          topics: stage.question.topics,
          awards: answersOf(quiz, stage),
          revealed: { channelId: quiz.channelId, questionId: stage.question.id, prompt: stage.question.prompt },
        },
      };
    case 'revealing':
      return post(quiz, 'answer', stage.n, stage.since, stage.messageId);
    case 'revealed':
      return now < stage.until
        ? { do: 'wait', until: stage.until }
        : { do: 'change', change: { kind: 'next', quiz: quiz.id, n: stage.n, at: now } };
    case 'finishing':
      return post(quiz, 'table', 0, stage.since);
    case 'done':
      return { do: 'change', change: { kind: 'clear', quiz: quiz.id } };
    case 'refused': {
      const until = stage.at + TOLD_MS;
      return now < until ? { do: 'wait', until } : { do: 'change', change: { kind: 'clear', quiz: quiz.id } };
    }
  }
}

/** The change that follows when the message of a step stands in the channel, since a moment. */
export function posted({ showing, quiz, n }: Post, messageId: string, at: number): QuizChange {
  switch (showing) {
    case 'question':
      return { kind: 'opened', quiz, n, messageId, at };
    case 'answer':
      return { kind: 'revealed', quiz, n, at };
    case 'table':
      return { kind: 'finished', quiz };
  }
}
