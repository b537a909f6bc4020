import { type Event, eventName } from '../athletics/discipline.ts';
import { eventInSentence } from '../athletics/event-in-sentence.ts';
import { byMark, formatMark } from '../athletics/mark.ts';
import { heading, MARGIN, WIDTH } from './frame.ts';
import { type ListedMark, leaderLabels, leaders } from './leaders.ts';
import { type MarkAxis, markAxis } from './mark-axis.ts';
import { gridOf, yearLabels } from './mark-grid.ts';
import type { Palette } from './palette.ts';
import { type Scale, scale } from './scale.ts';
import { diamond, disc, line, rect, type Svg, text } from './svg.ts';

/** The marks of an all-time list. */
export interface ListMarks {
  readonly event: Event;
  /** At least one, in any order. */
  readonly marks: readonly ListedMark[];
}

/** Where things stand in a panel; without bars there is room for two on a screen. */
export interface PanelLayout {
  readonly height: number;
  readonly marks: readonly [top: number, bottom: number];
  readonly bars: readonly [top: number, bottom: number] | null;
}

/** A panel that is all there is. */
export const wholePanel: PanelLayout = { height: 556, marks: [150, 416], bars: [452, 514] };
/** One of several. */
export const lowPanel: PanelLayout = { height: 356, marks: [132, 296], bars: null };

const countsOf = (marks: readonly ListedMark[]): ReadonlyMap<number, number> =>
  new Map([...Map.groupBy(marks, ({ year }) => year)].map(([year, of]) => [year, of.length]));

const best = (marks: readonly ListedMark[]): ListedMark[] =>
  marks.toSorted((a, b) => byMark(a.mark, b.mark) || a.year - b.year);

function dots(
  marks: readonly ListedMark[],
  led: readonly ListedMark[],
  x: Scale,
  { y }: MarkAxis,
  palette: Palette,
): Svg {
  const usual = marks.map(({ year, mark }) => disc(x(year), y(mark.value), 5, palette.a, palette.background, 1));
  const leading = led.map(({ year, mark }) => diamond(x(year), y(mark.value), 10, palette.best, palette.background));
  return [...usual, ...leading].join('');
}

/** How many of the list each year gave; the years that gave most stand out, and the number is written on the latest. */
function bars(
  counts: ReadonlyMap<number, number>,
  x: Scale,
  [top, bottom]: readonly [number, number],
  width: number,
  palette: Palette,
): Svg {
  const most = Math.max(...counts.values());
  const latest = Math.max(...[...counts].filter(([, count]) => count === most).map(([year]) => year));
  const height = scale(0, most, 0, bottom - top);
  return [...counts]
    .map(([year, count]) => {
      const end = bottom - height(count);
      const isMost = count === most;
      const words =
        year === latest
          ? text(x(year), end - 7, String(count), { size: 17, weight: 600, fill: palette.text, anchor: 'middle' })
          : '';
      return rect(x(year) - width / 2, end, width, height(count), isMost ? palette.a : palette.axis, 2) + words;
    })
    .join('');
}

/** What a panel shows, in sentences. */
export function describeYears({ event, marks }: ListMarks): string[] {
  const [first] = best(marks);
  const years = [...countsOf(marks)].toSorted(([, a], [, b]) => b - a).slice(0, 8);
  return [
    `The best ${marks.length === 1 ? 'mark' : `${marks.length} marks`} of the ${eventInSentence(event)}, by year.`,
    first ? `The best is ${formatMark(first.mark)} by ${first.athlete}, ${first.year}.` : '',
    `Most came in ${years.map(([year, count]) => `${year} (${count})`).join(', ')}.`,
  ];
}

/**
 * Each mark of an all-time list over its year, the better the further up, with those that led the list when they were set named,
 * and below how many of the list each year gave: one tells how good an era was, the other how deep.
 */
export function yearsPanel({ event, marks }: ListMarks, layout: PanelLayout, palette: Palette): Svg {
  const years = marks.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const axis = markAxis(
    marks.map(({ mark }) => mark),
    ...layout.marks,
  );
  const grid = gridOf(axis, palette);
  const x = scale(first, last, grid.left + 24, WIDTH - MARGIN - 24);
  const led = leaders(marks);
  const barWidth = Math.min(30, Math.max(4, ((WIDTH - grid.left - MARGIN) / (last - first + 1)) * 0.7));
  const [, bottom] = layout.bars ?? layout.marks;
  const listed = `The best ${marks.length === 1 ? 'mark' : marks.length}`;
  return [
    heading(
      { title: eventName(event), subtitle: `${listed}${layout.bars ? ', and how many a year' : ', by year'}` },
      palette,
    ),
    grid.svg,
    line(grid.left, bottom, WIDTH - MARGIN, bottom, palette.axis),
    layout.bars ? bars(countsOf(marks), x, layout.bars, barWidth, palette) : '',
    yearLabels(first, last, x, bottom + 28, palette),
    dots(marks, led, x, axis, palette),
    leaderLabels(marks, x, axis, grid.left, palette),
  ].join('');
}
