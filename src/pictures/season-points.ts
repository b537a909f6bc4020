import { byMark, formatMark, type Mark } from '../athletics/mark.ts';
import { MARGIN, WIDTH } from './frame.ts';
import type { MarkAxis } from './mark-axis.ts';
import type { Palette } from './palette.ts';
import type { Scale } from './scale.ts';
import { diamond, disc, line, type Svg, text } from './svg.ts';
import { textWidth } from './text-width.ts';

/** An athlete's best mark of one year. */
export interface SeasonBest {
  readonly year: number;
  readonly mark: Mark;
}

/** More points than this stand too close for a label each. */
const MOST_LABELS = 9;

/** A season as it stands in the picture. */
export interface Point extends SeasonBest {
  readonly x: number;
  readonly y: number;
  readonly isBest: boolean;
}

/** The best of some seasons; the earliest of those that are equal. */
export const bestOf = (seasons: readonly SeasonBest[]): SeasonBest | undefined =>
  seasons.toSorted((a, b) => byMark(a.mark, b.mark) || a.year - b.year)[0];

/** Seasons at the places that the axes give them. */
export function pointsOf(seasons: readonly SeasonBest[], x: Scale, { y }: MarkAxis): Point[] {
  const best = bestOf(seasons);
  return seasons.map((season) => ({ ...season, x: x(season.year), y: y(season.mark.value), isBest: season === best }));
}

/** From year to year; dashed over years of which nothing is known. */
export const path = (points: readonly Point[], { a }: Palette): Svg =>
  points
    .slice(1)
    .map((to, i) => {
      const from = points[i] ?? to;
      return line(from.x, from.y, to.x, to.y, a, 3, to.year - from.year > 1 ? '3 7' : undefined);
    })
    .join('');

/** A disc for each season, a diamond for the best. */
export const dots = (points: readonly Point[], { a, best, background }: Palette): Svg =>
  points
    .map(({ x, y, isBest }) => (isBest ? diamond(x, y, 12, best, background) : disc(x, y, 6.5, a, background)))
    .join('');

/** Where the words of a point stand, seen from it. */
interface Spot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const ABOVE: Spot = { dx: 0, dy: -20, anchor: 'middle' };
const BELOW: Spot = { dx: 0, dy: 31, anchor: 'middle' };
const BEFORE: Spot = { dx: -12, dy: -10, anchor: 'end' };
const AFTER: Spot = { dx: 12, dy: -10, anchor: 'start' };

/** Where the line doesn’t run: over a peak, under a valley, and beside a slope on its upper side. */
function spotOf({ y, isBest }: Point, before: Point | undefined, after: Point | undefined): Spot {
  const [risesTo, fallsFrom] = [before !== undefined && before.y > y, after !== undefined && after.y > y];
  if (isBest || (!before && fallsFrom) || (!after && risesTo) || (risesTo && fallsFrom)) return ABOVE;
  if (!before || !after || (!risesTo && !fallsFrom)) return BELOW;
  return risesTo ? BEFORE : AFTER;
}

function label(point: Point, spot: Spot, palette: Palette): Svg {
  const size = point.isBest ? 22 : 18;
  const content = formatMark(point.mark);
  const half = textWidth(content, size, 600) / 2;
  const x = spot.anchor === 'middle' ? Math.min(point.x, WIDTH - MARGIN - half) : point.x + spot.dx;
  return text(x, point.y + spot.dy, content, {
    size,
    weight: 600,
    fill: point.isBest ? palette.text : palette.muted,
    anchor: spot.anchor,
    halo: palette.background,
  });
}

/** All marks where they fit, else the first, the last and the best. */
export function labels(points: readonly Point[], palette: Palette): Svg {
  const isShown = ({ isBest }: Point, i: number): boolean =>
    points.length <= MOST_LABELS || isBest || i === 0 || i === points.length - 1;
  return points
    .map((point, i) => (isShown(point, i) ? label(point, spotOf(point, points[i - 1], points[i + 1]), palette) : ''))
    .join('');
}
