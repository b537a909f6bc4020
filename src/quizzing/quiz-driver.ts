import { quizMessage } from '../cards/quiz-message.ts';
import { nextStep } from '../trivia/next-step.ts';
import { roundId } from '../trivia/quiz.ts';
import { applyQuizChange } from '../trivia/quiz-change.ts';
import { doQuizStep } from './do-quiz-step.ts';
import { driveOn, type Next } from './drive-on.ts';
import { quizAlarm } from './quiz-alarm.ts';
import { momentAt, type Quizzing } from './quizzing.ts';

/** Plays the quizzes of channels, one channel at a time. */
export interface QuizDriver {
  /** Does all that can be done now for the quiz of a channel. Rejects when Discord or the store fails, to be called again. */
  drive(channelId: string): Promise<void>;
  /** Goes on with every quiz that is under way. Rejects when the store fails. */
  start(): Promise<void>;
  /** Shows how many have answered a round by now; it comes to nothing where that fails. */
  showTally(channelId: string, round: string): Promise<void>;
}

async function look(quizzing: Quizzing, channelId: string): Promise<Next> {
  const { quizzes, now } = quizzing;
  const quiz = await quizzes.read(channelId);
  const step = nextStep(quiz, now().epochMilliseconds);
  if (quiz === null || step.do === 'nothing') return { do: 'nothing' };
  if (step.do === 'wait') return step;
  return async () => {
    const change = await doQuizStep(quizzing, quiz, step);
    if (change) await quizzes.change(channelId, (before) => applyQuizChange(before, change));
    return change !== null;
  };
}

async function showTally({ quizzes, messages }: Quizzing, channelId: string, round: string): Promise<void> {
  const quiz = await quizzes.read(channelId);
  if (quiz?.stage.is !== 'open' || roundId(quiz, quiz.stage.n) !== round) return;
  const body = quizMessage(quiz, 'question');
  if (body) await messages.edit(channelId, quiz.stage.messageId, body);
}

/** A driver of quizzes, whose alarms go by the names that `alarmOf` gives. */
export function createQuizDriver(quizzing: Quizzing, alarmOf: (channelId: string) => string = quizAlarm): QuizDriver {
  const { quizzes, alarms, now } = quizzing;
  return {
    drive: (channelId) =>
      driveOn(
        () => look(quizzing, channelId),
        (ms) => alarms.set(alarmOf(channelId), momentAt(ms)),
        () => now().epochMilliseconds,
      ),
    async start() {
      for await (const [channelId, quiz] of quizzes.all()) if (quiz) await alarms.set(alarmOf(channelId), now());
    },
    showTally: (channelId, round) => showTally(quizzing, channelId, round),
  };
}
