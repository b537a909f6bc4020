import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPredictionChange } from '../../../src/trivia/predictions/apply-prediction-change.ts';
import { nextPredictionStep, PREDICTION_POINTS } from '../../../src/trivia/predictions/next-prediction-step.ts';
import type { PredictionChange } from '../../../src/trivia/predictions/prediction-change.ts';
import { noPredictions, type Prediction, type Predictions } from '../../../src/trivia/predictions/predictions.ts';
import { boardOf } from '../../../src/trivia/scores/board.ts';
import { noScores, type Scores } from '../../../src/trivia/scores/scores.ts';
import { settle } from '../../../src/trivia/scores/settle.ts';
import type { Votes } from '../../../src/trivia/votes.ts';
import { athlete, edition, performance, race, resultsOf } from '../../fixture-results.ts';
import { predicted, STARTS } from './fixture-prediction.ts';

const kerr = athlete('josh-kerr', 'Josh Kerr', 'GBR');
const nothing = resultsOf([kerr], []);
const eugene = edition('prefontaine-classic-2025', 'Prefontaine Classic', 2025);
const read = resultsOf([kerr], [race(eugene, 'mile', { date: '2025-07-05', performances: [performance(kerr, 1)] })]);

/** What two processes share. */
interface Shared {
  now: number;
  document: Predictions;
  scores: Scores;
  results: typeof nothing;
  readonly messages: Map<string, string>;
  readonly poll: { ended: boolean; votes: Votes };
}

const change = (shared: Shared, by: PredictionChange): boolean => {
  const before = shared.document;
  shared.document = applyPredictionChange(before, by);
  return shared.document !== before;
};

/** One process at work on the prediction; it may be put aside or die at every `yield`. */
function* drive(shared: Shared): Generator<void, void> {
  for (;;) {
    yield;
    const [prediction] = shared.document.items;
    if (!prediction) return;
    const { id } = prediction;
    const step = nextPredictionStep(prediction, shared.results, shared.now);
    yield;
    switch (step.do) {
      case 'nothing':
      case 'wait':
        break;
      case 'change':
        change(shared, step.change);
        break;
      case 'post': {
        const messageId = shared.messages.getOrInsert(step.nonce, `message-${shared.messages.size}`);
        yield;
        change(shared, step.showing === 'question' ? { id, kind: 'opened', messageId } : { id, kind: 'told' });
        break;
      }
      case 'end poll':
        shared.poll.ended = true;
        yield;
        change(shared, { id, kind: 'ended', at: STARTS });
        break;
      case 'read poll':
        expect(shared.poll.ended).toBe(true);
        yield;
        change(shared, { id, kind: 'read', votes: shared.poll.votes, at: STARTS });
        break;
      case 'settle':
        shared.scores = settle(shared.scores, step.settlement, 'UTC');
        yield;
        change(shared, { id, kind: 'settled', at: shared.now });
    }
  }
}

const event = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('steps' as const),
      driver: fc.nat(1),
      times: fc.integer({ min: 1, max: 6 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), driver: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('time' as const), ms: fc.integer({ min: 1, max: 3000 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('vote' as const),
      userId: fc.constantFrom('7', '8', '9'),
      choice: fc.integer({ min: -1, max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('read' as const) }) },
);
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

function play(style: Prediction['style'], events: readonly Event[]) {
  const document = applyPredictionChange(noPredictions, { kind: 'predict', prediction: predicted({ style }) });
  const poll = { ended: false, votes: [] };
  const shared: Shared = {
    now: STARTS - 9000,
    document,
    scores: noScores,
    results: nothing,
    messages: new Map(),
    poll,
  };
  const drivers = [drive(shared), drive(shared)];
  const last = new Map<string, number>();

  const vote = ({ userId, choice }: Extract<Event, { kind: 'vote' }>): void => {
    if (style === 'buttons') {
      if (change(shared, { id: 'p1', kind: 'vote', userId, choice, at: shared.now })) {
        expect(shared.now).toBeLessThan(STARTS);
        expect([0, 1, 2]).toContain(choice);
        last.set(userId, choice);
      }
    } else if (!shared.poll.ended && choice >= 0 && choice <= 2) {
      shared.poll.votes = [...shared.poll.votes.filter(([voter]) => voter !== userId), [userId, choice, null]];
      last.set(userId, choice);
    }
  };

  const happen = (what: Event): void => {
    switch (what.kind) {
      case 'steps':
        for (let i = 0; i < what.times; i += 1) drivers[what.driver]?.next();
        break;
      case 'crash':
        drivers[what.driver] = drive(shared);
        break;
      case 'time':
        shared.now += what.ms;
        break;
      case 'vote':
        vote(what);
        break;
      case 'read':
        shared.results = read;
    }
  };
  for (const what of events) happen(what);
  happen({ kind: 'read' });
  for (let i = 0; i < 100; i += 1) {
    happen({ kind: 'time', ms: 1000 });
    happen({ kind: 'steps', driver: i % 2, times: 1 });
  }
  return { shared, last };
}

test.each(['buttons', 'poll'] as const)(
  'two processes drive a prediction with %s, in any order and dying anywhere: everybody’s last answer in time counts once',
  (style) => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 10, maxLength: 120, size: 'max' }), (events) => {
        const { shared, last } = play(style, events);
        expect(shared.document.items[0]?.stage).toMatchObject({ is: 'over', outcome: { kind: 'won', right: [0] } });
        expect([...shared.messages.keys()]).toEqual(['p1q', 'p1a']);
        const board = boardOf(shared.scores, { period: 'all', topic: 'predictions', at: shared.now, timeZone: 'UTC' });
        const expected = [...last].map(([userId, choice]) => [userId, choice === 0 ? PREDICTION_POINTS : 0]);
        expect(Object.fromEntries(board.map(({ userId, points }) => [userId, points]))).toEqual(
          Object.fromEntries(expected),
        );
      }),
      { numRuns: 300 },
    );
  },
);
