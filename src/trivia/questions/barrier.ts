import type { Mark } from '../../athletics/mark.ts';

/** What fans count in: milliseconds and centimetres. */
const STEPS = {
  time: [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000],
  distance: [5, 10, 20, 50, 100],
  points: [100],
} as const;

/** About so much of a mark is a step: 2 s in the 1500 m, 10 cm in the pole vault. */
const SHARES = { time: 0.005, distance: 0.015, points: 0.01 } as const;

function stepOf({ measure, value }: Mark): number {
  const steps: readonly number[] = STEPS[measure];
  return steps.find((step) => step >= value * SHARES[measure]) ?? steps.at(-1) ?? 1;
}

/** The nearest round mark that this one doesn't beat: 3:28.00 for 3:28.32, 6.00 m for 5.95 m. */
export function barrierAhead(mark: Mark): Mark {
  const step = stepOf(mark);
  const value =
    mark.measure === 'time' ? Math.floor(mark.value / step) * step : (Math.floor(mark.value / step) + 1) * step;
  return { ...mark, value };
}

/** The nearest round mark that this one beats: 3:30.00 for 3:28.32, 5.90 m for 5.95 m. */
export function barrierBehind(mark: Mark): Mark {
  const step = stepOf(mark);
  const value =
    mark.measure === 'time' ? (Math.floor(mark.value / step) + 1) * step : Math.floor(mark.value / step) * step;
  return { ...mark, value };
}

/** A time is under a barrier, a distance reaches it. */
export const isBeaten = (barrier: Mark, value: number): boolean =>
  barrier.measure === 'time' ? value < barrier.value : value >= barrier.value;
