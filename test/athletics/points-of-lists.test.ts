import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { DisciplineId } from '../../src/athletics/discipline.ts';
import { parseMark } from '../../src/athletics/mark.ts';
import { pointsOf } from '../../src/athletics/scoring-points.ts';
import type { Sex } from '../../src/athletics/sex.ts';

const LISTS = resolve('../shared/toplists');
const skipped = !existsSync(LISTS);
const said = skipped ? ' (skipped: no ../shared/toplists)' : '';

const rowSchema = z.looseObject({
  Mark: z.string(),
  Date: z.string(),
  WIND: z.string().optional(),
  'Results Score': z.string(),
});

/** Points in the lists include a correction for wind against, above 2 m/s, and unknown. */
const isUncorrected = (wind: string | undefined): boolean =>
  wind === undefined || (wind !== '' && Number(wind) >= 0 && Number(wind) <= 2);

/** "5.8" is 5.80 m in the lists. */
const written = (mark: string, suffix: string): string =>
  suffix === ' m' ? `${Number(mark).toFixed(2)} m` : mark + suffix;

/** How far the points of each mark of a list are from those that the list gives; hand times are left out. */
function misses(sex: Sex, list: string, discipline: DisciplineId, suffix: string, since = 0): number[] {
  const text = readFileSync(join(LISTS, sex, `${list}.csv`), 'utf8');
  const rows = z.array(rowSchema).parse(parse(text, { columns: true }));
  return rows
    .filter((row) => Number(row.Date.slice(-4)) >= since && isUncorrected(row.WIND))
    .flatMap((row) => {
      const mark = parseMark(written(row.Mark, suffix));
      const points = mark && pointsOf({ discipline, sex, indoor: false }, mark);
      return points === null ? [] : [Number(row['Results Score']) - points];
    });
}

const equalShare = (missed: readonly number[]): number => missed.filter((miss) => miss === 0).length / missed.length;

describe.skipIf(skipped)(`points are those of the lists on 99 % of the marks of 2022–23${said}`, () => {
  test.each([
    ['men', '800-metres', '800m', 416],
    ['men', '1500-metres', '1500m', 688],
    ['men', 'one-mile', 'mile', 71],
    ['men', '3000-metres', '3000m', 72],
    ['men', '3000-metres-steeplechase', '3000msc', 437],
    ['men', '5000-metres', '5000m', 621],
    ['men', '10000-metres', '10000m', 443],
    ['women', '800-metres', '800m', 739],
    ['women', '1500-metres', '1500m', 723],
    ['women', 'one-mile', 'mile', 53],
    ['women', '3000-metres', '3000m', 147],
    ['women', '3000-metres-steeplechase', '3000msc', 1567],
    ['women', '5000-metres', '5000m', 405],
    ['women', '10000-metres', '10000m', 244],
  ] as const)('%s, %s', (sex, list, discipline, marks) => {
    const missed = misses(sex, list, discipline, '', 2022);
    expect(missed.length).toBeGreaterThanOrEqual(marks);
    expect(equalShare(missed)).toBeGreaterThan(0.99);
    expect(Math.max(...missed.map(Math.abs))).toBeLessThanOrEqual(1);
  });
});

describe.skipIf(skipped)(
  `points are those of the lists on 94 % of all marks, and nearly never off by more than one${said}`,
  () => {
    test.each([
      ['men', '100-metres', '100m', ''],
      ['women', '200-metres', '200m', ''],
      ['men', '400-metres', '400m', ''],
      ['women', '100-metres-hurdles', '100mh', ''],
      ['men', 'half-marathon', 'half-marathon', ''],
      ['women', '20-kilometres-race-walk', '20kmw', ''],
      ['men', '4x400-metres-relay', '4x400m', ''],
      ['men', 'high-jump', 'high-jump', ' m'],
      ['men', 'pole-vault', 'pole-vault', ' m'],
      ['women', 'long-jump', 'long-jump', ' m'],
      ['men', 'shot-put', 'shot-put', ' m'],
      ['women', 'hammer-throw', 'hammer', ' m'],
      ['men', 'decathlon', 'decathlon', ' pts'],
      ['women', 'heptathlon', 'heptathlon', ' pts'],
    ] as const)('%s, %s', (sex, list, discipline, suffix) => {
      const missed = misses(sex, list, discipline, suffix);
      expect(missed.length).toBeGreaterThan(100);
      expect(equalShare(missed)).toBeGreaterThan(0.94);
      expect(missed.filter((miss) => Math.abs(miss) > 1).length / missed.length).toBeLessThan(0.001);
    });
  },
);

describe.skipIf(skipped)(
  `in three events the lists give more than these tables, by about as many points as said${said}`,
  () => {
    test.each([
      ['men', 'marathon', 'marathon', 30],
      ['women', 'marathon', 'marathon', 17],
      ['men', '110-metres-hurdles', '110mh', 10],
    ] as const)('%s, %s', (sex, list, discipline, median) => {
      const missed = misses(sex, list, discipline, '').toSorted((a, b) => a - b);
      expect(Math.abs((missed[missed.length >> 1] ?? 0) - median)).toBeLessThanOrEqual(1);
    });
  },
);
