import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsFor } from '../../src/trivia/points.ts';
import { type Quiz, roundId } from '../../src/trivia/quiz.ts';
import { boardOf } from '../../src/trivia/scores/board.ts';
import { noScores } from '../../src/trivia/scores/scores.ts';
import { NOON, quizOf } from './fixture-quiz.ts';
import { change, drive, type SmallServer } from './small-drive.ts';

const SECONDS = 10;
const CHANNELS = ['A', 'B'] as const;
const channel = fc.constantFrom(...CHANNELS);

/** What can happen, in any order; drivers 0 and 1 are at work on channel A, 2 and 3 on B. */
const event = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant('steps' as const),
      driver: fc.nat(3),
      times: fc.integer({ min: 1, max: 12 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), driver: fc.nat(3) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: 1, max: 9000 }) }) },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant('vote' as const),
      channel,
      user: fc.constantFrom('7', '8', '9'),
      choice: fc.integer({ min: -1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('skip' as const), channel }) },
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

/** A vote that was taken: what a naive count adds up. */
interface Taken {
  readonly round: string;
  readonly user: string;
  readonly choice: number;
  readonly at: number;
}

/** What was seen of the rounds from outside. */
interface Seen {
  readonly taken: Taken[];
  readonly opened: Map<string, number>;
  readonly skipped: Set<string>;
}

function vote(server: SmallServer, { taken }: Seen, { channel: of, user, choice }: Extract<Event, { kind: 'vote' }>) {
  const quiz = server.quizzes.get(of);
  if (!quiz || !('n' in quiz.stage)) return;
  const { n } = quiz.stage;
  const round = roundId(quiz, n);
  if (quiz.style === 'poll') {
    const poll = server.polls.get(server.messages.get(`${round}q`) ?? '');
    if (!poll || poll.ended || choice < 0 || choice > 3) return;
    poll.votes = [...poll.votes.filter(([voter]) => voter !== user), [user, choice, null]];
    taken.push({ round, user, choice, at: 0 });
  } else if (change(server, of, { kind: 'vote', quiz: quiz.id, n, userId: user, choice, at: server.now })) {
    taken.push({ round, user, choice, at: server.now });
  }
}

function look({ quizzes }: SmallServer, { opened, skipped }: Seen): void {
  for (const quiz of quizzes.values()) {
    const { stage } = quiz;
    if ('opened' in stage) opened.set(roundId(quiz, stage.n), stage.opened);
    if ('skipped' in stage && stage.skipped) skipped.add(roundId(quiz, stage.n));
  }
}

function play(style: Quiz['style'], rounds: number, events: readonly Event[]) {
  const quizzes = new Map(CHANNELS.map((id) => [id, quizOf({ id, channelId: id, style, rounds, seconds: SECONDS })]));
  const server: SmallServer = {
    now: NOON,
    scores: noScores,
    quizzes: new Map(quizzes),
    messages: new Map(),
    polls: new Map(),
    asked: [],
  };
  const seen: Seen = { taken: [], opened: new Map(), skipped: new Set() };
  const started = (driver: number) => drive(server, CHANNELS[driver >> 1] ?? 'A', driver);
  const drivers = [0, 1, 2, 3].map(started);

  const happen = (what: Event): void => {
    switch (what.kind) {
      case 'steps':
        for (let i = 0; i < what.times; i += 1) {
          drivers[what.driver]?.next();
          look(server, seen);
        }
        break;
      case 'crash':
        drivers[what.driver] = started(what.driver);
        break;
      case 'time':
        server.now += what.ms;
        break;
      case 'vote':
        vote(server, seen, what);
        break;
      case 'skip': {
        const quiz = server.quizzes.get(what.channel);
        if (quiz && 'n' in quiz.stage)
          change(server, what.channel, { kind: 'skip', quiz: quiz.id, n: quiz.stage.n, at: server.now });
        break;
      }
    }
    look(server, seen);
  };

  for (const what of events) happen(what);
  for (let i = 0; server.quizzes.size > 0 && i < 5000; i += 1) {
    happen({ kind: 'time', ms: 500 });
    happen({ kind: 'steps', driver: i % 4, times: 1 });
  }
  // Whoever was put aside in the middle of something old comes back and finishes it.
  for (const late of drivers) for (let i = 0; i < 5; i += 1) late.next();
  return { server, seen };
}

/** What a naive count makes of the votes that were taken: of each person and round the last. */
function naive(style: Quiz['style'], { taken, opened, skipped }: Seen) {
  const last = new Map(taken.map((one) => [`${one.round} ${one.user}`, one]));
  const sums = new Map<string, { points: number; right: number; answered: number }>();
  for (const { round, user, choice, at } of last.values()) {
    if (skipped.has(round)) continue;
    const { points, right, answered } = sums.get(user) ?? { points: 0, right: 0, answered: 0 };
    const time = style === 'poll' ? null : Math.max(0, at - (opened.get(round) ?? 0));
    sums.set(user, {
      points: points + (choice === 1 ? pointsFor(time, SECONDS * 1000) : 0),
      right: right + Number(choice === 1),
      answered: answered + 1,
    });
  }
  return Object.fromEntries(sums);
}

const noncesOf = (rounds: number): string[] =>
  CHANNELS.flatMap((id) => [
    ...Array.from({ length: rounds }, (_, i) => [`${id}.${i + 1}q`, `${id}.${i + 1}a`]).flat(),
    ...(rounds > 1 ? [`${id}.0t`] : []),
  ]).sort();

test.each(['buttons', 'poll'] as const)(
  'two processes drive each of two quizzes with %s, in any order and dying anywhere: every vote in time counts once, every message stands once, no question comes twice',
  (style) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(event, { minLength: 20, maxLength: 500, size: 'max' }),
        (rounds, events) => {
          const { server, seen } = play(style, rounds, events);
          expect(server.quizzes.size).toBe(0);
          const board = boardOf(server.scores, { period: 'all', topic: null, at: server.now, timeZone: 'UTC' });
          const counted = board.map(({ userId, points, right, answered }) => [userId, { points, right, answered }]);
          expect(Object.fromEntries(counted)).toEqual(naive(style, seen));
          expect([...server.messages.keys()].sort()).toEqual(noncesOf(rounds));
          expect(new Set(server.asked).size).toBe(CHANNELS.length * rounds);
          for (const { round, choice, at } of seen.taken) {
            expect(at).toBeLessThan((seen.opened.get(round) ?? 0) + SECONDS * 1000);
            expect([0, 1, 2, 3]).toContain(choice);
          }
        },
      ),
      { numRuns: 300 },
    );
  },
);
