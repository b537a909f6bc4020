import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAYS_KEPT, streakOf, withRightDay } from '../../../src/trivia/scores/streak.ts';

const nobody = { rightDays: [], before: null };
const after = (...days: number[]) => days.reduce<Parameters<typeof streakOf>[0]>(withRightDay, nobody);

test.each<[string, number[], number, number, number]>([
  ['never right', [], 5, 0, 0],
  ['today', [5], 5, 1, 1],
  ['yesterday: today isn’t over', [4], 5, 1, 1],
  ['the day before yesterday: yesterday may be forgiven', [3], 5, 1, 1],
  ['two days missed', [2], 5, 0, 1],
  ['every day', [1, 2, 3, 4, 5], 5, 5, 5],
  ['a missed day is forgiven, not counted', [1, 2, 4, 5], 5, 4, 4],
  ['a second missed day ends it', [1, 3, 5], 5, 1, 2],
  ['once forgiven, yesterday is missed', [1, 3], 5, 0, 2],
  ['two in a row end it', [1, 2, 3, 6], 6, 1, 3],
  ['a new streak has its own forgiven day', [1, 3, 7, 9], 9, 2, 2],
  ['a day that is counted late fills its gap', [1, 3, 2, 5], 5, 4, 4],
  ['a day twice is one day', [4, 5, 5, 4], 5, 2, 2],
])('%s', (_, days, today, length, best) => {
  expect(streakOf(after(...days), today)).toEqual({ length, best });
});

/** Goes back day by day, as the rule reads. */
function naive(days: ReadonlySet<number>, today: number): number {
  const runs: number[][] = [];
  let forgiven = false;
  for (const day of [...days].filter((one) => one <= today).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last === day - 1) run.push(day);
    else if (run && last === day - 2 && !forgiven) {
      forgiven = true;
      run.push(day);
    } else {
      forgiven = false;
      runs.push([day]);
    }
  }
  const last = runs.at(-1)?.at(-1);
  const isOver = last === undefined || (forgiven ? last < today - 1 : last < today - 2);
  return isOver ? 0 : (runs.at(-1)?.length ?? 0);
}

test('however long it is, and with days up to a week late, a streak is what all its days make', () => {
  const steps = fc.array(fc.constantFrom(1, 1, 1, 1, 2, 2, 3), { maxLength: 60, size: 'max' });
  const late = fc.array(fc.nat(6), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(steps, late, fc.nat(3), (gaps, lateness, since) => {
      let day = 0;
      const days = gaps.map((gap) => (day += gap));
      // Each day is counted so many places later than it should be: fewer than are kept.
      const order = days
        .map((one, i) => [one, i + (lateness[i] ?? 0)] as const)
        .sort(([, a], [, b]) => a - b)
        .map(([one]) => one);
      const kept = after(...order);
      expect(kept.rightDays.length).toBeLessThanOrEqual(DAYS_KEPT);
      expect(streakOf(kept, day + since).length).toBe(naive(new Set(days), day + since));
    }),
    { numRuns: 500 },
  );
});
