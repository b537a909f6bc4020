import { closedQuestionCard } from '../cards/question-card.ts';
import { quizMessage } from '../cards/quiz-message.ts';
import { type Scope, scopeOf } from '../scope.ts';
import { drawQuestion } from '../trivia/draw-question.ts';
import { type Post, posted, type Step } from '../trivia/next-step.ts';
import type { Quiz } from '../trivia/quiz.ts';
import type { QuizChange } from '../trivia/quiz-change.ts';
import { claim, isClaimed } from '../trivia/scores/claim.ts';
import { countRound } from './count-round.ts';
import { endPoll } from './end-poll.ts';
import { postOnce } from './post-once.ts';
import type { Quizzing } from './quizzing.ts';
import { readPoll } from './read-poll.ts';

type Of<Do extends Step['do']> = Extract<Step, { do: Do }>;

/** What is to be done for a quiz, as opposed to waited for. */
export type QuizDeed = Exclude<Step, Of<'nothing' | 'wait'>>;

const scope = ({ guildId, startedBy }: Quiz): Scope => scopeOf(guildId, startedBy);
const nowMs = ({ now }: Quizzing): number => now().epochMilliseconds;

async function draw(quizzing: Quizzing, quiz: Quiz, { n }: Of<'draw'>): Promise<QuizChange> {
  const world = await quizzing.worldFor(scope(quiz));
  const scores = await quizzing.scores.read(scope(quiz));
  const drawn = drawQuestion(scores, (isAsked) => quizzing.draw(world, quiz, isAsked));
  return drawn ? { kind: 'drawn', quiz: quiz.id, n, ...drawn } : { kind: 'stop', quiz: quiz.id, at: nowMs(quizzing) };
}

async function claimed(quizzing: Quizzing, quiz: Quiz, step: Of<'claim'>): Promise<QuizChange> {
  const { n, round, question, again } = step;
  const wanted = { round, questionId: question.id, again };
  const after = await quizzing.scores.change(scope(quiz), (before) => claim(before, wanted));
  const change = { quiz: quiz.id, n, question: question.id };
  return isClaimed(after, wanted) ? { kind: 'claimed', ...change, at: nowMs(quizzing) } : { kind: 'taken', ...change };
}

/** Lets nobody press the buttons of a question whose answer stands in the channel; where that fails, whoever presses one is told. */
async function closeButtons({ messages }: Quizzing, quiz: Quiz): Promise<void> {
  const { stage, style, channelId } = quiz;
  if (style === 'buttons' && stage.is === 'revealing')
    await messages.edit(channelId, stage.messageId, closedQuestionCard(quiz, stage));
}

async function post(quizzing: Quizzing, quiz: Quiz, step: Post): Promise<QuizChange> {
  const body = quizMessage(quiz, step.showing);
  if (!body) throw new Error(`a quiz ${quiz.stage.is} shows no ${step.showing}`);
  const { channelId, followUp } = quiz;
  const came = await postOnce(quizzing.messages, { ...step, body, channelId }, nowMs(quizzing));
  if (came.kind === 'posted') {
    const change = posted(step, came.messageId, nowMs(quizzing));
    await closeButtons(quizzing, quiz);
    return change;
  }
  await quizzing.onRefused({ what: 'quiz', isGivenUp: true, channelId, followUp, refused: came });
  return { kind: 'abandon', quiz: quiz.id, at: nowMs(quizzing), why: came.sentence };
}

const lost = (quizzing: Quizzing, { id }: Quiz, n: number): QuizChange => ({
  ...{ kind: 'lost', quiz: id, n },
  at: nowMs(quizzing),
});

async function ended(quizzing: Quizzing, quiz: Quiz, { n, messageId }: Of<'end poll'>): Promise<QuizChange> {
  const end = await endPoll(quizzing.messages, { channelId: quiz.channelId, messageId });
  return end === 'lost' ? lost(quizzing, quiz, n) : { kind: 'ended', quiz: quiz.id, n };
}

async function votesOf(quizzing: Quizzing, quiz: Quiz, step: Of<'read poll'>): Promise<QuizChange | null> {
  const { n, messageId, voters } = step;
  const votes = await readPoll(quizzing, scope(quiz), { channelId: quiz.channelId, messageId });
  if (votes === 'counting') return null;
  return votes === 'lost' ? lost(quizzing, quiz, n) : { kind: 'read', quiz: quiz.id, n, votes: voters ? votes : [] };
}

async function settled(quizzing: Quizzing, quiz: Quiz, { n, settlement }: Of<'settle'>): Promise<QuizChange> {
  await countRound(quizzing, scope(quiz), settlement, async () => {
    const left = await quizzing.quizzes.read(quiz.channelId);
    return left?.id === quiz.id && 'votes' in left.stage ? left.stage.votes : null;
  });
  return { kind: 'settled', quiz: quiz.id, n, at: nowMs(quizzing) };
}

/** Does one step of a quiz. The change that it comes to; null when it has to wait for Discord. Rejects when Discord or the store fails. */
export async function doQuizStep(quizzing: Quizzing, quiz: Quiz, step: QuizDeed): Promise<QuizChange | null> {
  switch (step.do) {
    case 'change':
      return step.change;
    case 'draw':
      return draw(quizzing, quiz, step);
    case 'claim':
      return claimed(quizzing, quiz, step);
    case 'post':
      return post(quizzing, quiz, step);
    case 'end poll':
      return ended(quizzing, quiz, step);
    case 'read poll':
      return votesOf(quizzing, quiz, step);
    case 'settle':
      return settled(quizzing, quiz, step);
  }
}
