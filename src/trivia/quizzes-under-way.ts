import { isOver } from './is-over.ts';
import type { Quiz } from './quiz.ts';

/** What a channel keeps of quizzes: one that somebody started, and its question of the day. */
interface ChannelQuizzes {
  readonly quiz: Quiz | null;
  readonly daily: Quiz | null;
}

/** What can be seen of quizzes in a channel: one that somebody started, and then the question of the day once it is drawn. */
export function quizzesUnderWay({ quiz, daily }: ChannelQuizzes): Quiz[] {
  const waits = daily?.stage.is === 'drawing';
  return [quiz, waits ? null : daily].filter((one) => one !== null).filter((one) => !isOver(one));
}
