import { pointsFor } from './points.ts';
import type { Quiz, QuizQuestion } from './quiz.ts';
import type { Votes } from './votes.ts';

/** What somebody answered in one round, and what it is worth. */
export interface Answer {
  readonly userId: string;
  readonly choice: number;
  readonly right: boolean;
  readonly points: number;
  /** Milliseconds after the question opened; null in a poll. */
  readonly taken: number | null;
}

/** A round whose votes are known. */
interface Answered {
  readonly question: Pick<QuizQuestion, 'answer'>;
  readonly skipped: boolean;
  readonly opened: number;
  readonly votes: Votes;
}

/** Everybody's answers: most points first, then by user id. None for a question that was skipped. */
export function answersOf(
  { seconds }: Pick<Quiz, 'seconds'>,
  { question, skipped, opened, votes }: Answered,
): Answer[] {
  if (skipped) return [];
  const answers = votes.map(([userId, choice, at]): Answer => {
    const taken = at === null ? null : Math.max(0, at - opened);
    const right = choice === question.answer;
    return { userId, choice, right, points: right ? pointsFor(taken, seconds * 1000) : 0, taken };
  });
  return answers.sort((a, b) => b.points - a.points || (a.userId < b.userId ? -1 : 1));
}
