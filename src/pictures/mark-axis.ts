import { formatMark, type Mark, type Measure } from '../athletics/mark.ts';
import { type Scale, scale } from './scale.ts';

/** Steps that people count in, in `Mark.value`: milliseconds, centimetres, points. */
const STEPS: Readonly<Record<Measure, readonly number[]>> = {
  time: [
    ...[10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000],
    ...[60_000, 120_000, 300_000, 600_000, 1_200_000, 1_800_000, 3_600_000],
  ],
  distance: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
  points: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
};

/** A round number on an axis. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** As many decimals as the step needs. */
const decimalsOf = (step: number): number => [1000, 100, 10].findIndex((unit) => step % unit === 0);

function labelOf(measure: Measure, value: number, step: number): string {
  return formatMark({ measure, value, decimals: measure === 'time' ? decimalsOf(step) : 0 });
}

/** Round marks between two, at most `most`; their labels have no more decimals than they need. */
export function ticksBetween(measure: Measure, low: number, high: number, most: number): Tick[] {
  const steps = STEPS[measure];
  const step = steps.find((size) => (high - low) / size <= most) ?? Math.ceil((high - low) / most);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step).map((value) => ({
    value,
    label: labelOf(measure, value, step),
  }));
}

/** A vertical axis of marks. */
export interface MarkAxis {
  readonly y: Scale;
  readonly ticks: readonly Tick[];
}

/** An axis over marks, at least one, from `top` to `bottom`: whatever the measure, the better mark is further up. */
export function markAxis(marks: readonly Mark[], top: number, bottom: number): MarkAxis {
  const values = marks.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const measure = marks[0]?.measure ?? 'time';
  const room = Math.max((most - least) * 0.14, most * 0.002, 1);
  const [low, high] = [Math.max(0, least - room), most + room];
  const y = measure === 'time' ? scale(low, high, top, bottom) : scale(low, high, bottom, top);
  return { y, ticks: ticksBetween(measure, low, high, 6) };
}
