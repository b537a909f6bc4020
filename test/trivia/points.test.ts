import { expect, test } from 'vitest';
import { pointsFor } from '../../src/trivia/points.ts';

test.each([
  [0, 20_000, 100],
  [1_000, 20_000, 98],
  [10_000, 20_000, 75],
  [20_000, 20_000, 50],
  [30_000, 20_000, 50],
  [-5, 20_000, 100],
  [null, 20_000, 50],
])('after %s of %s ms a right answer is worth %s', (taken, allowed, points) => {
  expect(pointsFor(taken, allowed)).toBe(points);
});
