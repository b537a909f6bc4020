import { quizMessage } from '../cards/quiz-message.ts';
import { drawQuestion } from '../trivia/draw-question.ts';
import { nextStep, type Post, posted, type Step } from '../trivia/next-step.ts';
import { type Quiz, roundId } from '../trivia/quiz.ts';
import { applyQuizChange, type QuizChange } from '../trivia/quiz-change.ts';
import { claim, isClaimed } from '../trivia/scores/claim.ts';
import { scopeOf } from '../trivia/scores/scores.ts';
import { countRound } from './count-round.ts';
import { driveOn, type Next } from './drive-on.ts';
import { endPoll } from './end-poll.ts';
import { postOnce } from './post-once.ts';
import { momentAt, type Quizzing } from './quizzing.ts';
import { readPoll } from './read-poll.ts';

type Of<Do extends Step['do']> = Extract<Step, { do: Do }>;

/** The alarm of a channel's quiz. */
export const quizAlarm = (channelId: string): string => `quiz ${channelId}`;

/** Does what is to be done next for the quizzes of channels, one channel at a time. */
export function createQuizDriver(quizzing: Quizzing) {
  const { quizzes, scores, alarms, messages, now } = quizzing;
  const nowMs = (): number => now().epochMilliseconds;
  const scope = (quiz: Quiz): string => scopeOf(quiz.guildId, quiz.startedBy);

  async function draw(quiz: Quiz, { n }: Of<'draw'>): Promise<QuizChange> {
    const world = await quizzing.worldFor(scope(quiz));
    const drawn = drawQuestion(await scores.read(scope(quiz)), (isAsked) => quizzing.draw(world, quiz, isAsked));
    return drawn ? { kind: 'drawn', quiz: quiz.id, n, ...drawn } : { kind: 'stop', quiz: quiz.id, at: nowMs() };
  }

  async function claimed(quiz: Quiz, { n, round, question, again }: Of<'claim'>): Promise<QuizChange> {
    const wanted = { round, questionId: question.id, again };
    const after = await scores.change(scope(quiz), (before) => claim(before, wanted));
    const change = { quiz: quiz.id, n, question: question.id };
    return isClaimed(after, wanted) ? { kind: 'claimed', ...change, at: nowMs() } : { kind: 'taken', ...change };
  }

  async function post(quiz: Quiz, step: Post): Promise<QuizChange> {
    const body = quizMessage(quiz, step.showing);
    if (!body) throw new Error(`a quiz ${quiz.stage.is} shows no ${step.showing}`);
    const messageId = await postOnce(messages, { ...step, body, channelId: quiz.channelId }, nowMs());
    return messageId === null ? { kind: 'abandon', quiz: quiz.id } : posted(step, messageId, nowMs());
  }

  const lost = ({ id }: Quiz, n: number): QuizChange => ({ kind: 'lost', quiz: id, n, at: nowMs() });

  async function ended(quiz: Quiz, { n, messageId }: Of<'end poll'>): Promise<QuizChange> {
    const end = await endPoll(messages, { channelId: quiz.channelId, messageId });
    return end === 'lost' ? lost(quiz, n) : { kind: 'ended', quiz: quiz.id, n };
  }

  async function votesOf(quiz: Quiz, { n, messageId, voters }: Of<'read poll'>): Promise<QuizChange | null> {
    const votes = await readPoll(quizzing, scope(quiz), { channelId: quiz.channelId, messageId });
    if (votes === 'counting') return null;
    return votes === 'lost' ? lost(quiz, n) : { kind: 'read', quiz: quiz.id, n, votes: voters ? votes : [] };
  }

  async function settled(quiz: Quiz, { n, settlement }: Of<'settle'>): Promise<QuizChange> {
    await countRound(quizzing, scope(quiz), settlement, async () => {
      const left = await quizzes.read(quiz.channelId);
      return left?.id === quiz.id && 'votes' in left.stage ? left.stage.votes : null;
    });
    return { kind: 'settled', quiz: quiz.id, n, at: nowMs() };
  }

  /** The change that a step comes to; null when it has to wait for Discord. */
  async function done(quiz: Quiz, step: Exclude<Step, Of<'nothing' | 'wait'>>): Promise<QuizChange | null> {
    switch (step.do) {
      case 'change':
        return step.change;
      case 'draw':
        return draw(quiz, step);
      case 'claim':
        return claimed(quiz, step);
      case 'post':
        return post(quiz, step);
      case 'end poll':
        return ended(quiz, step);
      case 'read poll':
        return votesOf(quiz, step);
      case 'settle':
        return settled(quiz, step);
    }
  }

  async function look(channelId: string): Promise<Next> {
    const quiz = await quizzes.read(channelId);
    const step = nextStep(quiz, nowMs());
    if (quiz === null || step.do === 'nothing') return { do: 'nothing' };
    if (step.do === 'wait') return step;
    return async () => {
      const change = await done(quiz, step);
      if (change) await quizzes.change(channelId, (before) => applyQuizChange(before, change));
      return change !== null;
    };
  }

  return {
    /** Does all that can be done now for the quiz of a channel. Rejects when Discord or the store fails, to be called again. */
    drive: (channelId: string): Promise<void> =>
      driveOn(
        () => look(channelId),
        (ms) => alarms.set(quizAlarm(channelId), momentAt(ms)),
        nowMs,
      ),
    /** Goes on with every quiz of a kind that is under way. Rejects when the store fails. */
    async start(isOfKind: (quiz: Quiz) => boolean = () => true): Promise<void> {
      for await (const [channelId, quiz] of quizzes.all())
        if (quiz && isOfKind(quiz)) await alarms.set(quizAlarm(channelId), now());
    },
    /** Shows how many have answered a round by now; it comes to nothing where that fails. */
    async showTally(channelId: string, round: string): Promise<void> {
      const quiz = await quizzes.read(channelId);
      if (quiz?.stage.is !== 'open' || roundId(quiz, quiz.stage.n) !== round) return;
      const body = quizMessage(quiz, 'question');
      if (body) await messages.edit(channelId, quiz.stage.messageId, body);
    },
  };
}
