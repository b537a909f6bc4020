import { describe, expect, test } from 'vitest';
import type { Race } from '../../../src/results/race.ts';
import { applyPredictionChange } from '../../../src/trivia/predictions/apply-prediction-change.ts';
import { LAPSE_MS, nextPredictionStep } from '../../../src/trivia/predictions/next-prediction-step.ts';
import type { PredictionChange } from '../../../src/trivia/predictions/prediction-change.ts';
import {
  MOST_OPEN,
  MOST_OVER,
  noPredictions,
  type Prediction,
  type Predictions,
  predictionsSchema,
  underWay,
} from '../../../src/trivia/predictions/predictions.ts';
import { settlement } from '../../../src/trivia/predictions/settlement.ts';
import { LATE_MS } from '../../../src/trivia/predictions/stage-after.ts';
import { athlete, edition, performance, race, resultsOf, source } from '../../fixture-results.ts';
import { predicted, STARTS } from './fixture-prediction.ts';

const kerr = athlete('josh-kerr', 'Josh Kerr', 'GBR');
const jakob = athlete('jakob-ingebrigtsen', 'Jakob Ingebrigtsen', 'NOR');
const nuguse = athlete('yared-nuguse', 'Yared Nuguse', 'USA');
const rush = source('1d8ec561', 'The SportsRush');

const eugene = edition('prefontaine-classic-2025', 'Prefontaine Classic', 2025, { city: 'Eugene', nation: 'USA' });
const mile = (more: Partial<Race> = {}): Race =>
  race(eugene, 'mile', {
    date: '2025-07-05',
    performances: [performance(kerr, 1, { sources: [rush] }), performance(jakob, 2), performance(nuguse, 3)],
    ...more,
  });
const known = (...races: Race[]) => resultsOf([kerr, jakob, nuguse], races);
const won = { kind: 'won', right: [0], winners: ['Josh Kerr'] };
const elsewhere = edition('eugene-usa-2025', 'Eugene', 2025, { city: 'Eugene' });

describe('settlement', () => {
  test.each<[string, Race[], object]>([
    ['no race is read', [], { kind: 'not yet' }],
    ['the race is read', [mile()], won],
    ['its day is another one in some zone', [mile({ date: '2025-07-06' })], won],
    ['nobody says on which day', [mile({ date: null })], won],
    [
      'it is told of at a meet that is called otherwise, with those who were named',
      [mile({ edition: elsewhere })],
      won,
    ],
    [
      'another meet with only one of those who were named',
      [mile({ edition: elsewhere, performances: [performance(kerr, 1), performance(nuguse, 2)] })],
      { kind: 'not yet' },
    ],
    ['another week', [mile({ date: '2025-07-12' })], { kind: 'not yet' }],
    ['a heat', [mile({ round: 'heat' })], { kind: 'not yet' }],
    ['another event', [mile({ event: { discipline: '1500m', sex: 'men', indoor: false } })], { kind: 'not yet' }],
    ['women', [mile({ event: { discipline: 'mile', sex: 'women', indoor: false } })], { kind: 'not yet' }],
    ['indoors', [mile({ event: { discipline: 'mile', sex: 'men', indoor: true } })], { kind: 'not yet' }],
    ['nobody says who won', [mile({ performances: [performance(jakob, 2)] })], { kind: 'not yet' }],
    [
      'somebody else won',
      [mile({ performances: [performance(nuguse, 1), performance(kerr, 2)] })],
      { kind: 'won', right: [2], winners: ['Yared Nuguse'] },
    ],
    [
      'two shared the victory',
      [mile({ performances: [performance(kerr, 1), performance(jakob, 1)] })],
      { kind: 'won', right: [0, 1], winners: ['Josh Kerr', 'Jakob Ingebrigtsen'] },
    ],
    [
      'sources give the first place to two',
      [mile({ disputes: [{ about: '1st place', athleteIds: ['josh-kerr'], readings: [], reason: '' }] })],
      { kind: 'disputed' },
    ],
    [
      'sources disagree on the winner’s place',
      [mile({ disputes: [{ about: 'Josh Kerr’s place', athleteIds: ['josh-kerr'], readings: [], reason: '' }] })],
      { kind: 'disputed' },
    ],
    [
      'sources disagree on another place, or on a mark',
      [
        mile({
          disputes: [
            { about: '2nd place', athleteIds: ['jakob-ingebrigtsen'], readings: [], reason: '' },
            { about: 'Josh Kerr’s mark', athleteIds: ['josh-kerr'], readings: [], reason: '' },
          ],
        }),
      ],
      won,
    ],
    [
      'two races that both may be meant have other winners',
      [mile(), mile({ id: 'another', performances: [performance(jakob, 1), performance(kerr, 2)] })],
      { kind: 'disputed' },
    ],
  ])('%s', (_, races, expected) => {
    expect(settlement(predicted(), known(...races))).toMatchObject(expected);
  });

  test('a race of either sex is settled by whichever was run', () => {
    const open = predicted({ race: { ...predicted().race, event: { discipline: 'mile', sex: null, indoor: false } } });
    expect(settlement(open, known(mile()))).toMatchObject(won);
  });
});

const after = (from: Prediction, ...changes: PredictionChange[]): Prediction => {
  const document = changes.reduce(applyPredictionChange, { version: 1, items: [from] } satisfies Predictions);
  const [item] = predictionsSchema.parse(JSON.parse(JSON.stringify(document))).items;
  if (!item) throw new Error('the prediction is gone');
  return item;
};
const opened: PredictionChange = { id: 'p1', kind: 'opened', messageId: '100' };
const vote = (userId: string, choice: number, at: number): PredictionChange => ({
  id: 'p1',
  kind: 'vote',
  userId,
  choice,
  at,
});
const close: PredictionChange = { id: 'p1', kind: 'close', at: STARTS };
const cancel: PredictionChange = { id: 'p1', kind: 'cancel', at: STARTS - 100 };
const ended = (at: number): PredictionChange => ({ id: 'p1', kind: 'ended', at });
const read = (at: number): PredictionChange => ({ id: 'p1', kind: 'read', votes: [['7', 0, null]], at });

test('a prediction with buttons, step by step, with what is to be done after each', () => {
  const LATER = STARTS + 3_600_000;
  const outcome = { kind: 'won', right: [0], winners: ['Josh Kerr'], sources: [rush] } as const;
  const nothing = known();
  const way: readonly (readonly [PredictionChange | null, number, ReturnType<typeof known>, object])[] = [
    [null, STARTS - 9000, nothing, { do: 'post', showing: 'question', nonce: 'p1q', since: STARTS - 9000 }],
    [opened, STARTS - 8000, nothing, { do: 'wait', until: STARTS }],
    [vote('7', 0, STARTS - 1), STARTS, nothing, { do: 'change', change: close }],
    [vote('8', 1, STARTS - 1), STARTS, nothing, { do: 'change', change: close }],
    [close, STARTS, nothing, { do: 'wait', until: STARTS + LAPSE_MS }],
    [null, LATER, known(mile()), { do: 'change', change: { id: 'p1', kind: 'decided', outcome, at: LATER } }],
    [
      {
        id: 'p1',
        kind: 'decided',
        outcome: { ...outcome, right: [0], winners: ['Josh Kerr'], sources: [rush] },
        at: LATER,
      },
      LATER,
      nothing,
      {
        do: 'settle',
        settlement: {
          id: 'p1',
          at: LATER,
          topics: ['predictions', 'distance'],
          awards: [
            { userId: '7', right: true, points: 100 },
            { userId: '8', right: false, points: 0 },
          ],
          revealed: null,
        },
      },
    ],
    [
      { id: 'p1', kind: 'settled', at: LATER + 1 },
      LATER + 1,
      nothing,
      { do: 'post', showing: 'answer', nonce: 'p1a', since: LATER + 1, replyTo: '100' },
    ],
    [{ id: 'p1', kind: 'told' }, LATER + 2, nothing, { do: 'nothing' }],
  ];
  let now = predicted();
  for (const [change, at, results, step] of way) {
    if (change) now = after(now, change);
    expect(nextPredictionStep(now, results, at)).toMatchObject(step);
    if (change) expect(after(now, change)).toEqual(now);
  }
});

const poll = predicted({ style: 'poll' });
test.each<[string, Prediction, PredictionChange[], object]>([
  ['a press after the start', predicted(), [opened, vote('7', 0, STARTS)], { is: 'open', votes: [] }],
  ['a press of what isn’t there', predicted(), [opened, vote('7', 3, STARTS - 1)], { is: 'open', votes: [] }],
  [
    'the last press counts',
    predicted(),
    [vote('7', 0, STARTS - 9), vote('7', 1, STARTS - 1)],
    { votes: [['7', 1, STARTS - 1]] },
  ],
  ['closing before the start', predicted(), [opened, { ...close, at: STARTS - 1 }], { is: 'open' }],
  [
    'a poll that ended in time is read after it closed, however long Discord counts',
    poll,
    [opened, close, ended(STARTS + 10), read(STARTS + LATE_MS + 1)],
    { is: 'waiting', votes: [['7', 0, null]] },
  ],
  [
    'a poll that ended late',
    poll,
    [opened, close, ended(STARTS + LATE_MS + 1), read(STARTS + LATE_MS + 2)],
    { is: 'settling', outcome: { kind: 'void', why: 'closed late' } },
  ],
  [
    'called off while it is open',
    predicted(),
    [opened, cancel],
    { is: 'settling', outcome: { kind: 'void', why: 'cancelled' }, votes: [] },
  ],
  ['a poll called off is ended first', poll, [opened, cancel], { is: 'closing', cancelled: true }],
  [
    'and then counts for nobody',
    poll,
    [opened, cancel, ended(STARTS - 60), read(STARTS - 50)],
    { is: 'settling', outcome: { kind: 'void', why: 'cancelled' }, votes: [] },
  ],
  ['called off while it is counted', poll, [opened, close, ended(STARTS), cancel], { is: 'counting', cancelled: true }],
  ['called off while it is posted', predicted(), [cancel], { is: 'posting' }],
  [
    'its message could not be posted',
    predicted(),
    [{ id: 'p1', kind: 'lost', at: STARTS - 5 }],
    { is: 'over', outcome: { kind: 'void', why: 'message gone' } },
  ],
  [
    'its message is gone',
    predicted(),
    [opened, { id: 'p1', kind: 'lost', at: STARTS - 5 }],
    { outcome: { kind: 'void', why: 'message gone' } },
  ],
])('%s', (_, from, changes, stage) => {
  expect(after(from, ...changes).stage).toMatchObject(stage);
});

test('without a result for two weeks it counts for nobody', () => {
  const waiting = after(predicted(), opened, vote('7', 0, STARTS - 1), close);
  const at = STARTS + LAPSE_MS;
  const step = nextPredictionStep(waiting, known(), at);
  expect(step).toEqual({
    do: 'change',
    change: { id: 'p1', kind: 'decided', outcome: { kind: 'void', why: 'no result' }, at },
  });
  if (step.do !== 'change') throw new Error('expected a change');
  expect(nextPredictionStep(after(waiting, step.change), known(), at)).toMatchObject({ settlement: { awards: [] } });
});

test('a server has so many under way at once, and remembers so many that are over', () => {
  const many = Array.from({ length: MOST_OPEN + 1 }, (_, i) => predicted({ id: `p${i}`, channelId: `${i}` }));
  const open = (document: Predictions, prediction: Prediction) =>
    applyPredictionChange(document, { kind: 'predict', prediction });
  const full = many.reduce(open, noPredictions);
  expect(underWay(full)).toHaveLength(MOST_OPEN);
  expect(open(full, predicted({ id: 'p1' }))).toBe(full);
  const one = open(noPredictions, predicted());
  expect(open(one, predicted({ id: 'another of the same race' }))).toBe(one);

  const over = { is: 'over', at: STARTS, outcome: { kind: 'void', why: 'no result' } } as const;
  const old = Array.from({ length: MOST_OVER + 5 }, (_, i) => predicted({ id: `o${i}`, stage: over }));
  const { items } = open({ version: 1, items: old }, predicted());
  expect(items.map(({ id }) => id)).toEqual([...old.slice(5).map(({ id }) => id), 'p1']);
});
