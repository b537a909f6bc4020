import { type Event, eventName } from '../athletics/discipline.ts';
import { eventInSentence } from '../athletics/event-in-sentence.ts';
import { formatMark, type Mark } from '../athletics/mark.ts';
import { altText } from './alt-text.ts';
import { fitName } from './fit-text.ts';
import { frame, heading, MARGIN, WIDTH } from './frame.ts';
import { type MarkAxis, markAxis } from './mark-axis.ts';
import { gridOf, yearLabels } from './mark-grid.ts';
import { type Palette, palettes, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { scale } from './scale.ts';
import { bestOf, dots, labels, type Point, path, pointsOf, type SeasonBest } from './season-points.ts';
import { line, type Svg, text } from './svg.ts';
import { textWidth } from './text-width.ts';

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
const MARK_SIZE = 40;

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
    `Progression of ${athlete} in the ${eventInSentence(event)}:`,
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
    text(WIDTH - MARGIN, 64, mark, { size: MARK_SIZE, weight: 600, fill: palette.text, anchor: 'end' }),
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
