import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, points, time } from '../../src/athletics/mark.ts';
import { parseEvent } from '../../src/athletics/parse-event.ts';
import { formatGap } from '../../src/results/margin.ts';
import type { Encounter } from '../../src/results/meetings.ts';
import { profileOf } from '../../src/results/profile.ts';
import type { Performance } from '../../src/results/race.ts';
import { rivalryOf } from '../../src/results/rivalry.ts';
import { figuresOf } from '../../src/results/rivalry-figures.ts';
import { athlete, edition, performance, race, resultsOf } from '../fixture-results.ts';
import { hocker, jakob, kerr, results } from '../fixture-world.ts';

const [a, b] = [athlete('a', 'Ann A', null), athlete('b', 'Bea B', null)];
const meet = edition('meet-2024', 'Meet', 2024);
type Part = Partial<Performance>;

/** The rivalry of two who met once. */
const once = (partA: Part, partB: Part) => {
  const performances = [performance(a, null, partA), performance(b, null, partB)];
  return rivalryOf(resultsOf([a, b], [race(meet, '1500m', { performances })]), a, b);
};

const examples: [string, Part, Part, 'a' | 'b' | null][] = [
  ['the better place wins', { place: 2 }, { place: 5 }, 'a'],
  ['a place that the marks contradict proves nothing', { place: 2, mark: time(9) }, { place: 1, mark: time(10) }, null],
  ['of equal marks the place decides', { place: 2, mark: time(9) }, { place: 1, mark: time(9) }, 'b'],
  ['the better mark wins where a place is unknown', { place: 1, mark: time(10) }, { mark: time(9) }, 'b'],
  ['a finisher beats one who did not finish', { status: 'DNF' }, { place: 9 }, 'b'],
  ['a finisher beats one who was disqualified', { place: 9 }, { status: 'DQ', mark: time(1) }, 'a'],
  ['two who did not finish are undecided', { status: 'DNF' }, { status: 'DQ' }, null],
  ['a shared place is undecided', { place: 1, mark: time(9) }, { place: 1, mark: time(9) }, null],
  ['a place against nothing is undecided', { place: 3 }, {}, null],
  ['nothing known of somebody beats nobody', {}, { status: 'DNF' }, null],
  ['marks of different measures are undecided', { mark: time(9) }, { mark: points(9) }, null],
];

describe('in one race', () => {
  test.each(examples)('%s', (_, partA, partB, winner) => {
    const { encounters, score } = once(partA, partB);
    expect(encounters.map((encounter) => encounter.winner)).toEqual([winner]);
    expect(score).toEqual({ a: winner === 'a' ? 1 : 0, b: winner === 'b' ? 1 : 0, undecided: winner === null ? 1 : 0 });
  });

  test('whoever did not start met nobody', () => {
    expect(once({ status: 'DNS' }, { place: 1 }).encounters).toEqual([]);
  });

  test('the margin is what lies between two known marks', () => {
    expect(once({ place: 1, mark: time(207_650) }, { place: 2, mark: time(207_790) }).encounters[0]?.margin).toEqual(
      time(140),
    );
    expect(once({ place: 1, mark: time(207_650) }, { place: 2 }).encounters[0]?.margin).toBeNull();
  });
});

test('Kerr leads Ingebrigtsen 3–0, and has won the last three', () => {
  const { score, finals, streak, encounters } = rivalryOf(results, kerr, jakob);
  expect({ score, finals, streak }).toEqual({
    score: { a: 3, b: 0, undecided: 0 },
    finals: { a: 3, b: 0, undecided: 0 },
    streak: { side: 'a', length: 3 },
  });
  expect(encounters.map(({ race: { date } }) => date)).toEqual(['2024-08-06', '2024-05-25', '2023-08-23']);
});

test('one event counts alone', () => {
  expect(rivalryOf(results, jakob, kerr, { event: parseEvent('mile') ?? undefined }).score).toEqual({
    a: 0,
    b: 1,
    undecided: 0,
  });
});

test('seen from the other side, every rivalry is itself reversed', () => {
  const place = fc.option(fc.integer({ min: 1, max: 9 }));
  const status = fc.constantFrom(null, null, null, 'DNF', 'DNS', 'DQ');
  const part = fc.record({ place, status, mark: fc.option(fc.nat(9).map((value) => time(value))) });
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part), { maxLength: 8 }), (parts) => {
      const races = parts.map(([partA, partB], i) =>
        race(meet, '1500m', { id: `${i}`, performances: [performance(a, null, partA), performance(b, null, partB)] }),
      );
      const store = resultsOf([a, b], races);
      const [forwards, backwards] = [rivalryOf(store, a, b), rivalryOf(store, b, a)];
      expect(backwards.score).toEqual({ ...forwards.score, a: forwards.score.b, b: forwards.score.a });
      expect(backwards.streak?.length).toBe(forwards.streak?.length);
      expect(forwards.score.a + forwards.score.b + forwards.score.undecided).toBe(forwards.encounters.length);
    }),
  );
});

test.each([
  [time(207_650), time(207_790), '+0.14'],
  [time(207_650), time(270_000), '+1:02.35'],
  [time(207_650), time(207_650), '+0.00'],
  [time(7_200_000, 0), time(7_269_000, 0), '+1:09'],
  [distance(895), distance(890), '−0.05'],
  [points(9126), points(9002), '−124'],
  [time(207_790), time(207_650), null],
  [time(1), points(1), null],
])('%o to %o is %s', (best, mark, gap) => {
  expect(formatGap(best, mark)).toBe(gap);
});

test('a profile holds bests, wins, races and rivals', () => {
  const { bests, wins, races, latest, rivals } = profileOf(results, jakob);
  expect(bests.map(({ event, mark }) => [event.discipline, mark.value])).toEqual([
    ['1500m', 208_240],
    ['5000m', 793_660],
  ]);
  expect(wins).toBe(1);
  expect(races).toBe(4);
  expect(latest.map(({ performance: { place } }) => place)).toEqual([1, 4, 2, 2]);
  expect(rivals.slice(0, 2)).toEqual([
    { athlete: kerr, encounters: 3, score: { a: 0, b: 3, undecided: 0 } },
    { athlete: hocker, encounters: 1, score: { a: 0, b: 1, undecided: 0 } },
  ]);
});

describe('figures', () => {
  const met = (year: number, winner: 'a' | 'b' | null, ms: number | null, status: 'DNF' | null = null): Encounter => ({
    race: race(edition(`meet-${year}`, 'Meet', year), '1500m'),
    a: performance(kerr, null),
    b: performance(jakob, null, { status }),
    winner,
    margin: ms === null ? null : time(ms),
  });
  const between = (encounters: readonly Encounter[]) => figuresOf({ ...rivalryOf(results, kerr, jakob), encounters });

  test('sum up seasons, the longest run, margins and failures', () => {
    const encounters = [
      met(2024, 'a', 450),
      met(2024, 'b', 40),
      met(2023, null, null),
      met(2022, 'b', 2120),
      met(2021, 'a', null, 'DNF'),
    ];
    expect(between(encounters)).toEqual({
      seasons: [
        { year: 2024, score: { a: 1, b: 1 } },
        { year: 2023, score: { a: 0, b: 0 } },
        { year: 2022, score: { a: 0, b: 1 } },
        { year: 2021, score: { a: 1, b: 0 } },
      ],
      longest: { side: 'b', wins: 2 },
      closest: time(40),
      widest: time(2120),
      failures: { a: 0, b: 1 },
    });
  });

  test('of no encounter are empty', () => {
    expect(between([])).toEqual({ seasons: [], longest: null, closest: null, widest: null, failures: { a: 0, b: 0 } });
  });
});
