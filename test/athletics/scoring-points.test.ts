import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disciplineOf, type Event } from '../../src/athletics/discipline.ts';
import { byMark, distance, formatMark, type Mark, parseMark, points, time } from '../../src/athletics/mark.ts';
import { markFor, pointsOf } from '../../src/athletics/scoring-points.ts';
import { scoringRows } from '../../src/athletics/scoring-rows.ts';
import type { Sex } from '../../src/athletics/sex.ts';

const event = (sex: Sex | null, discipline: Event['discipline'], indoor = false): Event => ({
  discipline,
  sex,
  indoor,
});
const mark = (text: string): Mark => parseMark(text) ?? expect.unreachable(`“${text}” is a mark`);

describe('marks of the all-time lists have the points that the lists give them', () => {
  test.each([
    ['men', '800m', '1:40.91', 1301],
    ['men', '1500m', '3:26.00', 1302],
    ['men', 'mile', '3:43.13', 1292],
    ['men', '5000m', '12:35.36', 1302],
    ['men', '10000m', '26:11.00', 1306],
    ['men', '400mh', '45.94', 1341],
    ['men', 'high-jump', '2.45 m', 1314],
    ['men', 'decathlon', '9126 pts', 1302],
    ['women', '800m', '1:53.28', 1286],
    ['women', 'pole-vault', '5.06 m', 1290],
    ['women', 'hammer', '82.98 m', 1303],
    ['women', 'heptathlon', '7291 pts', 1331],
  ] as const)('%s’s %s: %s is %i', (sex, discipline, text, expected) => {
    expect(pointsOf(event(sex, discipline), mark(text))).toBe(expected);
  });
});

describe('a mark outside the tables has no points', () => {
  test.each([
    ['slower than the curve reaches', event('men', '1500m'), time(600_000)],
    ['slower than one point', event('men', '1500m'), time(384_000)],
    ['beyond 1400 points', event('men', '100m'), time(9_000)],
    ['nothing', event('men', 'long-jump'), distance(0)],
    ['less than nothing', event('men', '1500m'), time(-1)],
    ['further than 1400 points', event('men', 'javelin'), distance(15_000)],
    ['a distance for a race', event('men', '1500m'), distance(895)],
    ['a score for a race', event('men', '1500m'), points(1500)],
    ['no sex known', event(null, '1500m'), time(206_000)],
    ['an event without a table', event('men', 'cross-country'), time(1_800_000)],
    ['an event of the other sex', event('men', '100mh'), time(12_500)],
    ['not a number', event('men', '1500m'), time(Number.NaN)],
  ])('%s', (_why, its, given) => {
    expect(pointsOf(its, given)).toBeNull();
  });
});

test.each([
  ['1500m', time(215_000)],
  ['mile', time(230_000)],
  ['400m', time(45_000)],
] as const)('%s on a short track is worth more than the same time on a long one', (discipline, its) => {
  expect(pointsOf(event('men', discipline, true), its)).toBeGreaterThan(
    pointsOf(event('men', discipline), its) ?? Number.NaN,
  );
});

test.each([
  ['men', '60m', time(6_500)],
  ['women', 'long-jump', distance(700)],
  ['men', 'heptathlon', points(6200)],
  ['women', 'pentathlon', points(4900)],
] as const)('%s’s %s has the same points in the hall and outside', (sex, discipline, its) => {
  expect(pointsOf(event(sex, discipline, true), its)).not.toBeNull();
  expect(pointsOf(event(sex, discipline, true), its)).toBe(pointsOf(event(sex, discipline), its));
});

test('a time between two steps of the tables counts as the slower, a road time as the next second', () => {
  const [track, road] = [event('men', '1500m'), event('men', 'marathon')];
  expect(pointsOf(track, time(206_001, 3))).toBe(pointsOf(track, time(206_010)));
  expect(pointsOf(road, time(7_235_001, 3))).toBe(pointsOf(road, time(7_236_000, 0)));
});

describe('the worst mark for so many points', () => {
  const events = scoringRows.map(([sex, discipline, track]) => event(sex, discipline, track === 'short'));
  const someEvent = fc.constantFrom(...events);

  /** The next worse mark that the tables know. */
  const worse = ({ measure, value, decimals }: Mark): Mark => {
    if (measure === 'time') return time(value + (decimals === 0 ? 1000 : 10), decimals);
    return { measure, value: value - 1, decimals };
  };

  test('is worth them, and the next worse mark is not, in every event and for any points', () => {
    fc.assert(
      fc.property(someEvent, fc.integer({ min: 1, max: 1400 }), (its, wanted) => {
        const found = markFor(its, wanted);
        // Where a step is worth several points, the one that would be worth so many may lie past the tables' end.
        if (found === null) {
          expect(wanted).toBeGreaterThan(1380);
          return;
        }
        expect(pointsOf(its, found)).toBeGreaterThanOrEqual(wanted);
        expect(pointsOf(its, worse(found)) ?? 0).toBeLessThan(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  test('gets no worse with more points', () => {
    fc.assert(
      fc.property(someEvent, fc.integer({ min: 1, max: 1379 }), (its, wanted) => {
        const [less, more] = [markFor(its, wanted), markFor(its, wanted + 1)];
        expect(less && more && byMark(more, less)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test.each([
    ['men', '1500m', 1302, '3:26.05'],
    ['men', 'marathon', 1250, '2:03:34'],
    ['women', 'long-jump', 1200, '6.92 m'],
    ['men', 'decathlon', 1200, '8473 pts'],
  ] as const)('%s’s %s: %i points are %s', (sex, discipline, wanted, expected) => {
    const found = markFor(event(sex, discipline), wanted);
    expect(found && formatMark(found)).toBe(expected);
  });

  test.each([0, -5, 1401, Number.NaN])('there is none for %d points', (wanted) => {
    expect(markFor(event('men', '1500m'), wanted)).toBeNull();
  });
});

test('every event of the tables is there once, and its discipline is measured as its marks are', () => {
  const keys = scoringRows.map(([sex, discipline, track]) => `${sex} ${discipline} ${track}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const [, discipline, , , b] of scoringRows) {
    expect(b < 0).toBe(disciplineOf(discipline).measure === 'time');
  }
});
