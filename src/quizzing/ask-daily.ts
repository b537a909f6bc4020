import type { Alarms } from '../alarms/alarms.ts';
import type { Documents } from '../storage/documents.ts';
import { type Daily, dailyQuiz } from '../trivia/daily-quiz.ts';
import type { Quiz } from '../trivia/quiz.ts';
import { applyQuizChange } from '../trivia/quiz-change.ts';
import { dailyAlarm } from './quiz-alarm.ts';

/** What asking takes. */
interface Asking {
  readonly daily: Pick<Documents<Quiz | null>, 'change'>;
  readonly alarms: Pick<Alarms, 'set'>;
  readonly now: () => Temporal.Instant;
}

/** Lets the question of a day wait for its turn in a channel. Told twice of one day, it is the same question. Rejects when the store fails. */
export async function askDaily({ daily, alarms, now }: Asking, asked: Daily): Promise<void> {
  const { channelId, day } = asked;
  const quiz = dailyQuiz(asked, Date.parse(day));
  await daily.change(channelId, (before) =>
    before?.id === quiz.id ? before : applyQuizChange(before, { kind: 'start', quiz }),
  );
  await alarms.set(dailyAlarm(channelId), now());
}
