import { describe, expect, test } from 'vitest';
import { time } from '../../src/athletics/mark.ts';
import { type Outing, toldOuting } from '../../src/results/outing.ts';
import { reportedSince, type ShownList } from '../../src/results/reported-since.ts';
import { athlete, edition, performance, race, resultsOf } from '../fixture-results.ts';

const [ann, bea, cat] = [
  athlete('ann', 'Ann A', 'KEN'),
  athlete('bea', 'Bea B', 'KEN'),
  athlete('cat', 'Cat C', 'NOR'),
];

const raceOn = (date: string, marks: readonly (readonly [typeof ann, number])[]) =>
  race(edition(`meet-${date}`, 'Meet', Number(date.slice(0, 4))), '1500m', {
    id: date,
    date,
    performances: marks.map(([who, seconds], i) => performance(who, i + 1, { mark: time(seconds * 1000) })),
  });

const results = resultsOf(
  [ann, bea, cat],
  [
    raceOn('2023-06-30', [[cat, 230]]),
    raceOn('2023-07-02', [[ann, 240]]),
    raceOn('2024-05-01', [
      [bea, 238],
      [ann, 239],
      [cat, 245],
    ]),
  ],
);

const [event] = results.told.map((told) => told.event);
if (!event) throw new Error('expected a race');

/** A line of a list. */
function lineOf(who: typeof ann, seconds: number): Outing {
  const [told] = [raceOn('2020-01-01', [[who, seconds]])];
  const [own] = told.performances;
  const outing = own && toldOuting(told, own);
  if (!outing) throw new Error('expected an outing');
  return outing;
}

const since = (list: Partial<ShownList>): string[] =>
  reportedSince(results, {
    event,
    nation: undefined,
    year: undefined,
    every: false,
    until: '2023-07-01',
    shown: [],
    size: 10,
    ...list,
  }).map((outing) => `${outing.athlete.id} ${(outing.mark?.value ?? 0) / 1000}`);

describe('what articles tell since a list ends', () => {
  test.each<readonly [string, Partial<ShownList>, readonly string[]]>([
    ['the best of each athlete, the best first', {}, ['bea 238', 'ann 239', 'cat 245']],
    ['every mark', { every: true }, ['bea 238', 'ann 239', 'ann 240', 'cat 245']],
    ['one nation', { nation: 'KEN' }, ['bea 238', 'ann 239']],
    ['one season', { year: 2023 }, ['ann 240']],
    ['nobody who did better before', { shown: [lineOf(bea, 237), lineOf(cat, 246)] }, ['ann 239', 'cat 245']],
    ['only what stands among the lines shown', { shown: [lineOf(cat, 239)], size: 1 }, ['bea 238', 'ann 239']],
    ['nothing of before', { until: '2024-05-01' }, []],
  ])('%s', (_, list, told) => {
    expect(since(list)).toEqual(told);
  });
});
