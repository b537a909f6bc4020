import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawQuestion } from '../../src/trivia/draw-question.ts';
import { nextStep, posted } from '../../src/trivia/next-step.ts';
import { pointsFor } from '../../src/trivia/points.ts';
import type { Quiz, Votes } from '../../src/trivia/quiz.ts';
import { applyQuizChange, type QuizChange } from '../../src/trivia/quiz-change.ts';
import { boardOf } from '../../src/trivia/scores/board.ts';
import { claim, isClaimed } from '../../src/trivia/scores/claim.ts';
import { noScores, type Scores } from '../../src/trivia/scores/scores.ts';
import { settle } from '../../src/trivia/scores/settle.ts';
import { NOON, question, quizOf } from './fixture-quiz.ts';

/** Discord as far as a quiz needs it: a nonce posts once, and a poll takes votes until it is ended. */
interface SmallDiscord {
  readonly messages: Map<string, string>;
  readonly polls: Map<string, { ended: boolean; votes: Votes }>;
}

/** What two processes share. */
interface Shared {
  now: number;
  quiz: Quiz | null;
  scores: Scores;
  readonly discord: SmallDiscord;
  /** Questions as they stood in the channel, in order. */
  readonly asked: string[];
}

const change = (shared: Shared, by: QuizChange): void => {
  shared.quiz = applyQuizChange(shared.quiz, by);
};

/** Any question of ten, with the number `at` first. */
const questionAt = (at: number) => question(`q${at % 10}`);

/**
 * One process at work on the quiz, as a thin shell would do it. It may be put aside or die at every `yield`: between what it reads,
 * what it does outside, and what it writes down.
 */
function* drive(shared: Shared, number: number): Generator<void, void> {
  let draws = number * 3;
  for (;;) {
    yield;
    const { quiz, now } = shared;
    const step = nextStep(quiz, now);
    yield;
    switch (step.do) {
      case 'nothing':
      case 'wait':
        break;
      case 'change':
        change(shared, step.change);
        break;
      case 'draw': {
        if (!quiz) throw new Error('a draw without a quiz');
        const drawn = drawQuestion(shared.scores, () => {
          draws += 1;
          return questionAt(draws);
        });
        yield;
        if (drawn) change(shared, { kind: 'drawn', quiz: quiz.id, n: step.n, ...drawn });
        break;
      }
      case 'claim': {
        if (!quiz) throw new Error('a claim without a quiz');
        const wanted = { round: step.round, questionId: step.question.id };
        shared.scores = claim(shared.scores, { ...wanted, again: step.again });
        yield;
        const of = { quiz: quiz.id, n: step.n, question: step.question.id };
        change(
          shared,
          isClaimed(shared.scores, wanted) ? { kind: 'claimed', ...of, at: now } : { kind: 'taken', ...of },
        );
        break;
      }
      case 'post': {
        const { messages, polls } = shared.discord;
        const id = messages.get(step.nonce) ?? `message-${messages.size}`;
        if (!messages.has(step.nonce)) {
          if (step.showing === 'question' && quiz?.style === 'poll') polls.set(id, { ended: false, votes: {} });
          if (quiz && 'question' in quiz.stage && step.showing === 'question')
            shared.asked.push(quiz.stage.question.id);
          messages.set(step.nonce, id);
        }
        yield;
        change(shared, posted(step, id, shared.now));
        break;
      }
      case 'end poll': {
        if (!quiz) throw new Error('a poll without a quiz');
        const poll = shared.discord.polls.get(step.messageId);
        if (!poll) throw new Error('no such poll');
        poll.ended = true;
        yield;
        change(shared, { kind: 'read', quiz: quiz.id, n: step.n, votes: step.voters ? { ...poll.votes } : {} });
        break;
      }
      case 'settle':
        if (!quiz) throw new Error('a settlement without a quiz');
        shared.scores = settle(shared.scores, step.settlement, 'UTC');
        yield;
        change(shared, { kind: 'settled', quiz: quiz.id, n: step.n, at: shared.now });
        break;
      case 'remove':
        if (shared.quiz?.id === quiz?.id) shared.quiz = null;
        return;
    }
  }
}

type Event =
  | { readonly kind: 'step' | 'crash'; readonly driver: 0 | 1 }
  | { readonly kind: 'time'; readonly ms: number }
  | { readonly kind: 'vote'; readonly user: string; readonly choice: number }
  | { readonly kind: 'skip' };

const driver = fc.constantFrom(0 as const, 1 as const);
const event = fc.oneof(
  { weight: 30, arbitrary: fc.record({ kind: fc.constant('step' as const), driver }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), driver }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: 1, max: 9000 }) }) },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('vote' as const),
      user: fc.constantFrom('7', '8', '9'),
      choice: fc.integer({ min: 0, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('skip' as const) }) },
) satisfies fc.Arbitrary<Event>;

/** A vote that was taken: what a naive count adds up. */
interface Taken {
  readonly n: number;
  readonly user: string;
  readonly choice: number;
  readonly at: number;
}

function play(style: Quiz['style'], rounds: number, events: readonly Event[]) {
  const quiz = quizOf({ style, rounds, seconds: 10 });
  const discord: SmallDiscord = { messages: new Map(), polls: new Map() };
  const shared: Shared = { now: NOON, quiz, scores: noScores, discord, asked: [] };
  const drivers = [drive(shared, 0), drive(shared, 1)];
  const taken: Taken[] = [];
  const opened = new Map<number, number>();
  const skipped = new Set<number>();

  const vote = ({ user, choice }: Extract<Event, { kind: 'vote' }>): void => {
    const { quiz: now } = shared;
    if (!now || !('n' in now.stage)) return;
    const { n } = now.stage;
    if (style === 'poll') {
      const id = discord.messages.get(`${now.id}.${n}q`);
      const poll = id === undefined ? undefined : discord.polls.get(id);
      if (!poll || poll.ended || choice > 3) return;
      poll.votes = { ...poll.votes, [user]: [choice, null] };
      taken.push({ n, user, choice, at: 0 });
      return;
    }
    change(shared, { kind: 'vote', quiz: now.id, n, userId: user, choice, at: shared.now });
    if (shared.quiz !== now) taken.push({ n, user, choice, at: shared.now });
  };

  const observe = (): void => {
    const stage = shared.quiz?.stage;
    if (!stage || !('n' in stage)) return;
    if ('opened' in stage) opened.set(stage.n, stage.opened);
    if ('skipped' in stage && stage.skipped) skipped.add(stage.n);
  };

  const happen = (what: Event): void => {
    switch (what.kind) {
      case 'step':
        drivers[what.driver]?.next();
        break;
      case 'crash':
        drivers[what.driver] = drive(shared, what.driver);
        break;
      case 'time':
        shared.now += what.ms;
        break;
      case 'vote':
        vote(what);
        break;
      case 'skip': {
        const stage = shared.quiz?.stage;
        if (stage && 'n' in stage) change(shared, { kind: 'skip', quiz: quiz.id, n: stage.n, at: shared.now });
        break;
      }
    }
    observe();
  };

  for (const what of events) happen(what);
  for (let left = 5000; shared.quiz !== null && left > 0; left -= 1) {
    happen({ kind: 'time', ms: 500 });
    happen({ kind: 'step', driver: left % 3 === 0 ? 0 : 1 });
  }
  return { shared, taken, opened, skipped, drivers };
}

/** What a naive count makes of the votes that were taken: of each person and round the last. */
function naive(
  style: Quiz['style'],
  taken: readonly Taken[],
  opened: ReadonlyMap<number, number>,
  skipped: Set<number>,
) {
  const last = new Map(taken.map((one) => [`${one.n} ${one.user}`, one]));
  const sums = new Map<string, { points: number; right: number; answered: number }>();
  for (const { n, user, choice, at } of last.values()) {
    if (skipped.has(n)) continue;
    const before = sums.get(user) ?? { points: 0, right: 0, answered: 0 };
    const time = style === 'poll' ? null : Math.max(0, at - (opened.get(n) ?? 0));
    const points = choice === 1 ? pointsFor(time, 10_000) : 0;
    sums.set(user, {
      points: before.points + points,
      right: before.right + Number(choice === 1),
      answered: before.answered + 1,
    });
  }
  return Object.fromEntries(sums);
}

test.each(['buttons', 'poll'] as const)(
  'two processes drive a quiz with %s, in any order and dying anywhere: every vote counts once, every message stands once',
  (style) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(event, { maxLength: 400 }), (rounds, events) => {
        const { shared, taken, opened, skipped, drivers } = play(style, rounds, events);
        expect(shared.quiz).toBe(null);
        // Whoever was put aside in the middle of something old comes back and finishes it.
        for (const late of drivers) for (let i = 0; i < 5; i += 1) late.next();

        const board = boardOf(shared.scores, { period: 'all', topic: null, at: shared.now, timeZone: 'UTC' });
        const counted = board.map(({ userId, points, right, answered }) => [userId, { points, right, answered }]);
        expect(Object.fromEntries(counted)).toEqual(naive(style, taken, opened, skipped));
        const expected = Array.from({ length: rounds }, (_, i) => [`${i + 1}q`, `${i + 1}a`]).flat();
        const nonces = [...shared.discord.messages.keys()].map((nonce) => nonce.split('.')[1]);
        expect(nonces).toEqual([...expected, ...(rounds > 1 ? ['0t'] : [])]);
        expect(new Set(shared.asked).size).toBe(rounds);
      }),
      { numRuns: 200 },
    );
  },
);
