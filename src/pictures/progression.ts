import { type Event, eventName } from '../athletics/discipline.ts';
import { byMark, formatMark, type Mark } from '../athletics/mark.ts';
import { altText } from './alt-text.ts';
import { fitName } from './fit-text.ts';
import { frame, heading, MARGIN, WIDTH } from './frame.ts';
import { type MarkAxis, markAxis } from './mark-axis.ts';
import { gridOf, yearLabels } from './mark-grid.ts';
import { type Palette, palettes, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { type Scale, scale } from './scale.ts';
import { disc, figures, line, type Svg, shape, text } from './svg.ts';
import { textWidth } from './text-width.ts';

/** An athlete's best mark of one year. */
export interface SeasonBest {
  readonly year: number;
  readonly mark: Mark;
}

/** What the picture of an athlete's progression shows. */
export interface Progression {
  readonly athlete: string;
  readonly event: Event;
  /** At least one, in any order; a year that is missing is a year of which nothing is known. */
  readonly seasons: readonly SeasonBest[];
  readonly worldRecord: Mark | null;
  /** Where the marks come from, as the picture's last line. */
  readonly source: string;
}

const HEIGHT = 560;
const [TOP, BOTTOM] = [142, 462];
/** More points than this stand too close for a label each. */
const MOST_LABELS = 9;
const MARK_SIZE = 40;

interface Point extends SeasonBest {
  readonly x: number;
  readonly y: number;
  readonly isBest: boolean;
}

const bestOf = (seasons: readonly SeasonBest[]): SeasonBest | undefined =>
  seasons.toSorted((a, b) => byMark(a.mark, b.mark) || a.year - b.year)[0];

function pointsOf(seasons: readonly SeasonBest[], x: Scale, { y }: MarkAxis): Point[] {
  const best = bestOf(seasons);
  return seasons.map((season) => ({ ...season, x: x(season.year), y: y(season.mark.value), isBest: season === best }));
}

/** From year to year; dashed over years of which nothing is known. */
const path = (points: readonly Point[], { a }: Palette): Svg =>
  points
    .slice(1)
    .map((to, i) => {
      const from = points[i] ?? to;
      return line(from.x, from.y, to.x, to.y, a, 3, to.year - from.year > 1 ? '3 7' : undefined);
    })
    .join('');

const dots = (points: readonly Point[], palette: Palette): Svg =>
  points
    .map(({ x, y, isBest }) => {
      if (!isBest) return disc(x, y, 6.5, palette.a, palette.background);
      const corners = [[x, y - 12] as const, [x + 12, y] as const, [x, y + 12] as const, [x - 12, y] as const];
      return shape(corners, palette.best, palette.background);
    })
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
function labels(points: readonly Point[], palette: Palette): Svg {
  const isShown = ({ isBest }: Point, i: number): boolean =>
    points.length <= MOST_LABELS || isBest || i === 0 || i === points.length - 1;
  return points.map((point, i) => (isShown(point, i) ? label(point, points[i - 1], palette) : '')).join('');
}

/** Its words stand at the end that is further from the best mark. */
function recordLine(record: Mark, { y }: MarkAxis, left: number, points: readonly Point[], palette: Palette): Svg {
  const at = y(record.value);
  const isBestLate = points.some(({ x, isBest }) => isBest && x > WIDTH / 2);
  const style = { size: 18, fill: palette.b, halo: palette.background } as const;
  const content = `World record ${formatMark(record)}`;
  const words = isBestLate
    ? text(left, at - 10, content, style)
    : text(WIDTH - MARGIN, at - 10, content, { ...style, anchor: 'end' });
  return line(left, at, WIDTH - MARGIN, at, palette.b, 2, '8 6') + words;
}

function describe(
  { athlete, event, worldRecord }: Progression,
  seasons: readonly SeasonBest[],
  best: SeasonBest,
): string {
  const years = seasons.map(({ year, mark }, i) => `${year} ${formatMark(mark)}${i < seasons.length - 1 ? ',' : '.'}`);
  const record = worldRecord ? `The world record is ${formatMark(worldRecord)}.` : '';
  return altText([
    `Progression of ${athlete} in the ${eventName(event).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}:`,
    `best mark ${formatMark(best.mark)} in ${best.year}.`,
    record,
    'Best of each year:',
    ...years,
  ]);
}

/** The best mark of each year as points of a line; the better, the further up. @throws RangeError without a mark. */
export function progressionPicture(data: Progression, theme: Theme): Picture {
  const palette = palettes[theme];
  const seasons = data.seasons.toSorted((a, b) => a.year - b.year);
  const [first, last, best] = [seasons[0], seasons.at(-1), bestOf(seasons)];
  if (!first || !last || !best) throw new RangeError('a progression needs a mark');
  const axis = markAxis(
    [...seasons.map(({ mark }) => mark), ...(data.worldRecord ? [data.worldRecord] : [])],
    TOP,
    BOTTOM,
  );
  const grid = gridOf(axis, palette);
  const x = scale(first.year, last.year, grid.left + 34, WIDTH - MARGIN - 34);
  const points = pointsOf(seasons, x, axis);
  const mark = formatMark(best.mark);
  const room = WIDTH - 2 * MARGIN - Math.max(textWidth(mark, MARK_SIZE, 600) + 24, 200);
  const title = fitName(data.athlete, room, 36, 600);
  const content = [
    heading({ title, subtitle: `${eventName(data.event)} · by year` }, palette, room),
    figures(WIDTH - MARGIN, 64, mark, { size: MARK_SIZE, weight: 600, fill: palette.text }),
    text(WIDTH - MARGIN, 98, `best mark, ${best.year}`, {
      size: 21,
      fill: palette.muted,
      anchor: 'end',
    }),
    grid.svg,
    yearLabels(first.year, last.year, x, BOTTOM + 32, palette),
    data.worldRecord ? recordLine(data.worldRecord, axis, grid.left, points, palette) : '',
    path(points, palette),
    dots(points, palette),
    labels(points, palette),
  ].join('');
  return { svg: frame(HEIGHT, content, data.source, palette), alt: describe(data, seasons, best) };
}
