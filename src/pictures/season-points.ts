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

/** Above a point that is better than the one before, else below it, where the line doesn't run. */
function label(point: Point, before: Point | undefined, palette: Palette): Svg {
  const { x, y, isBest } = point;
  const size = isBest ? 22 : 18;
  const above = isBest || !before || y <= before.y;
  const content = formatMark(point.mark);
  const half = textWidth(content, size, 600) / 2;
  const within = Math.min(x, WIDTH - MARGIN - half);
  const fill = isBest ? palette.text : palette.muted;
  return text(within, above ? y - 20 : y + 31, content, {
    size,
    weight: 600,
    fill,
    anchor: 'middle',
    halo: palette.background,
  });
}

/** All marks where they fit, else the first, the last and the best. */
export function labels(points: readonly Point[], palette: Palette): Svg {
  const isShown = ({ isBest }: Point, i: number): boolean =>
    points.length <= MOST_LABELS || isBest || i === 0 || i === points.length - 1;
  return points.map((point, i) => (isShown(point, i) ? label(point, points[i - 1], palette) : '')).join('');
}
