import { drawQuestion } from '../../src/trivia/draw-question.ts';
import { nextStep, posted } from '../../src/trivia/next-step.ts';
import type { Quiz } from '../../src/trivia/quiz.ts';
import { applyQuizChange, type QuizChange } from '../../src/trivia/quiz-change.ts';
import { claim, isClaimed } from '../../src/trivia/scores/claim.ts';
import type { Scores } from '../../src/trivia/scores/scores.ts';
import { settle } from '../../src/trivia/scores/settle.ts';
import type { Votes } from '../../src/trivia/votes.ts';
import { question } from './fixture-quiz.ts';

/** One server with several channels, as the processes that drive its quizzes see it; in Discord a nonce posts once. */
export interface SmallServer {
  now: number;
  scores: Scores;
  /** By channel. */
  readonly quizzes: Map<string, Quiz>;
  /** Message ids by nonce. */
  readonly messages: Map<string, string>;
  readonly polls: Map<string, { ended: boolean; votes: Votes }>;
  /** Questions as they were posted, in order. */
  readonly asked: string[];
}

/** Changes the quiz of a channel; whether anything was changed. */
export function change({ quizzes }: SmallServer, channel: string, by: QuizChange): boolean {
  const before = quizzes.get(channel) ?? null;
  const after = applyQuizChange(before, by);
  if (after) quizzes.set(channel, after);
  else quizzes.delete(channel);
  return after !== before;
}

/** So many questions there are. */
export const POOL = 10;

function post({ messages, polls, asked }: SmallServer, quiz: Quiz, nonce: string): string {
  const known = messages.get(nonce);
  if (known !== undefined) return known;
  const id = `message-${messages.size}`;
  messages.set(nonce, id);
  if (nonce.endsWith('q') && 'question' in quiz.stage) {
    asked.push(quiz.stage.question.id);
    if (quiz.style === 'poll') polls.set(id, { ended: false, votes: [] });
  }
  return id;
}

/**
 * One process at work on the quiz of a channel, as a thin shell would do it. It may be put aside or die at every `yield`: between
 * what it reads, what it does outside, and what it writes down. `draws` makes it draw other questions than other processes.
 */
export function* drive(server: SmallServer, channel: string, draws: number): Generator<void, void> {
  let drawn = draws;
  for (;;) {
    yield;
    const quiz = server.quizzes.get(channel);
    if (!quiz) return;
    const step = nextStep(quiz, server.now);
    yield;
    switch (step.do) {
      case 'nothing':
      case 'wait':
        break;
      case 'change':
        change(server, channel, step.change);
        break;
      case 'draw': {
        const found = drawQuestion(server.scores, (isAsked) => {
          drawn += 1;
          const ids = Array.from({ length: POOL }, (_, i) => `q${(drawn + i) % POOL}`);
          const id = ids.find((one) => !isAsked(one));
          return id === undefined ? null : question(id);
        });
        yield;
        if (found) change(server, channel, { kind: 'drawn', quiz: quiz.id, n: step.n, ...found });
        break;
      }
      case 'claim': {
        const wanted = { round: step.round, questionId: step.question.id };
        server.scores = claim(server.scores, { ...wanted, again: step.again });
        yield;
        const of = { quiz: quiz.id, n: step.n, question: step.question.id };
        const isOurs = isClaimed(server.scores, wanted);
        change(server, channel, isOurs ? { kind: 'claimed', ...of, at: server.now } : { kind: 'taken', ...of });
        break;
      }
      case 'post': {
        const id = post(server, quiz, step.nonce);
        yield;
        change(server, channel, posted(step, id, server.now));
        break;
      }
      case 'end poll': {
        const poll = server.polls.get(step.messageId);
        if (!poll) throw new Error('no such poll');
        poll.ended = true;
        yield;
        change(server, channel, { kind: 'ended', quiz: quiz.id, n: step.n });
        break;
      }
      case 'read poll': {
        const poll = server.polls.get(step.messageId);
        if (!poll?.ended) throw new Error('no poll that is over');
        yield;
        change(server, channel, {
          kind: 'read',
          quiz: quiz.id,
          n: step.n,
          votes: step.voters ? poll.votes : [],
        });
        break;
      }
      case 'settle':
        server.scores = settle(server.scores, step.settlement, 'UTC');
        yield;
        change(server, channel, { kind: 'settled', quiz: quiz.id, n: step.n, at: server.now });
        break;
    }
  }
}
