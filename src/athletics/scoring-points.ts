import { type DisciplineId, disciplineOf, type Event, eventKey } from './discipline.ts';
import type { Mark, Measure } from './mark.ts';
import { scoringRows } from './scoring-rows.ts';

/** The printed tables go from 1 to 1400 points. */
const MOST = 1400;

/** Timed to whole seconds; a road mile is timed as one on the track. */
const WHOLE_SECONDS: ReadonlySet<DisciplineId> = new Set([
  ...(['5km', '10km', '15km', '10miles', '20km', 'half-marathon', '25km', '30km', 'marathon', '100km'] as const),
  ...(['10kmw', '20kmw', '35kmw', '50kmw'] as const),
]);

/** The points of one event as a function of its mark. */
interface Curve {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly measure: Measure;
  /** `Mark.value` of one second, metre or point, and of the smallest difference the tables know. */
  readonly unit: number;
  readonly step: number;
}

const UNITS: Readonly<Record<Measure, number>> = { time: 1000, distance: 100, points: 1 };

const curves: ReadonlyMap<string, Curve> = new Map(
  scoringRows.map(([sex, discipline, track, a, b, c]) => {
    const { measure } = disciplineOf(discipline);
    const timeStep = WHOLE_SECONDS.has(discipline) ? 1000 : 10;
    const curve = { a, b, c, measure, unit: UNITS[measure], step: measure === 'time' ? timeStep : 1 };
    return [eventKey({ discipline, sex, indoor: track === 'short' }), curve];
  }),
);

/** Where the tables don't tell a short track from a long one, as for jumps and straight sprints, one curve is both. */
const curveOf = (event: Event): Curve | undefined =>
  curves.get(eventKey(event)) ?? curves.get(eventKey({ ...event, indoor: !event.indoor }));

/**
 * Points before they are cut to a whole number, for a mark of `steps` steps. The curve was fitted to printed tables, where
 * rounding took half a point from the points or half a step from the mark, whichever is less; that is given back here.
 */
function exactPoints({ a, b, c, unit, step }: Curve, steps: number): number {
  const x = (steps * step) / unit;
  const pointsPerStep = Math.abs(2 * a * x + b) * (step / unit);
  return a * x * x + b * x + c + Math.min(1, pointsPerStep) / 2;
}

/** The slowest time that a curve can value: beyond its lowest point it would rise again. */
const slowest = ({ a, b, unit, step }: Curve): number => Math.floor(((-b / (2 * a)) * unit) / step);

/** The points of a mark of `steps` steps; null for times and distances outside the printed tables. */
function pointsAt(curve: Curve, steps: number): number | null {
  if (steps <= 0 || (curve.measure === 'time' && steps > slowest(curve))) return null;
  const points = Math.floor(exactPoints(curve, steps));
  return points >= 1 && points <= MOST ? points : null;
}

/**
 * World Athletics' points for a mark (2025 edition, no correction for wind or altitude), a whole number from 1 to 1400;
 * null when the tables don't have the event or go so far. Times between two steps count as the slower, distances as the shorter.
 */
export function pointsOf(event: Event, mark: Mark): number | null {
  const curve = curveOf(event);
  if (!curve || curve.measure !== mark.measure) return null;
  const steps = mark.value / curve.step;
  return pointsAt(curve, mark.measure === 'time' ? Math.ceil(steps) : Math.floor(steps));
}

/** The first number of `from` … `to` that something holds for, when it holds for all that follow; `to` when for none before. */
function firstWhere(from: number, to: number, holds: (n: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** More steps than any distance or score of 1400 points has. */
const FURTHEST = 100_000;

/** The worst mark that is worth at least so many points (1 to 1400); null when the tables don't have the event or no such mark. */
export function markFor(event: Event, points: number): Mark | null {
  const curve = curveOf(event);
  if (!curve) return null;
  const { measure, step } = curve;
  const isWorth = (steps: number): boolean => exactPoints(curve, steps) >= points;
  const steps =
    measure === 'time' ? firstWhere(1, slowest(curve) + 1, (n) => !isWorth(n)) - 1 : firstWhere(1, FURTHEST, isWorth);
  const reached = pointsAt(curve, steps);
  if (reached === null || reached < points || points < 1) return null;
  const decimals = { time: step === 10 ? 2 : 0, distance: 2, points: 0 }[measure];
  return { measure, value: steps * step, decimals };
}
