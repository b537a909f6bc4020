import { byMark, formatMark, type Mark } from '../athletics/mark.ts';
import { fitName } from './fit-text.ts';
import { MARGIN, WIDTH } from './frame.ts';
import type { MarkAxis } from './mark-axis.ts';
import type { Palette } from './palette.ts';
import type { Scale } from './scale.ts';
import { type Svg, text } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One mark of an all-time list. */
export interface ListedMark {
  readonly athlete: string;
  readonly year: number;
  readonly mark: Mark;
}

/** Marks that were the best of the list when they were set, the latest first. */
export function leaders(marks: readonly ListedMark[]): ListedMark[] {
  const led = [...marks]
    .sort((a, b) => a.year - b.year || byMark(a.mark, b.mark))
    .filter((one, i, all) => all.slice(0, i).every((before) => byMark(one.mark, before.mark) < 0));
  return led.reverse();
}

/** Where something stands, with its middle `y` and its height. */
interface Placed {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

const LABEL = 18;
/** Words of this size are about as high, with what has to be left free. */
const LABEL_HEIGHT = 22;
const POINT_HEIGHT = 9;

/** To the left of a leader no mark is as good, so its label stands there if it can, else above it. */
function placesFor(width: number, { x, y }: { x: number; y: number }, left: number): readonly Placed[] {
  const beside = { left: x - 18 - width, right: x - 18, y: y - 3, height: LABEL_HEIGHT };
  const start = Math.min(Math.max(left, x - width / 2), WIDTH - MARGIN - width);
  const above = { left: start, right: start + width, y: y - 23, height: LABEL_HEIGHT };
  return beside.left >= left ? [beside, above] : [above];
}

const isApart = (a: Placed, b: Placed): boolean =>
  a.right + 14 < b.left || b.right + 14 < a.left || Math.abs(a.y - b.y) > (a.height + b.height) / 2;

const pointOf = ({ year, mark }: ListedMark, x: Scale, y: Scale, height: number): Placed => ({
  left: x(year),
  right: x(year),
  y: y(mark.value),
  height,
});

/** The name and mark of each leader's best, where no other label and no point stands; the best ever chooses first. */
export function leaderLabels(
  marks: readonly ListedMark[],
  x: Scale,
  { y }: MarkAxis,
  left: number,
  palette: Palette,
): Svg {
  const led = leaders(marks);
  const bests = led.filter(({ athlete }, i) => led.findIndex((other) => other.athlete === athlete) === i);
  const taken = [
    ...led.map((leader) => pointOf(leader, x, y, LABEL_HEIGHT)),
    ...marks.filter((mark) => !led.includes(mark)).map((mark) => pointOf(mark, x, y, POINT_HEIGHT)),
  ];
  return bests
    .map(({ athlete, year, mark }, i) => {
      const content = `${fitName(athlete, 250, LABEL, 600)} ${formatMark(mark)}`;
      const at = { x: x(year), y: y(mark.value) };
      const place = placesFor(textWidth(content, LABEL, 600), at, left).find((free) =>
        taken.every((other) => isApart(free, other)),
      );
      if (!place) return '';
      taken.push(place);
      const fill = i === 0 ? palette.text : palette.muted;
      return text(place.left, place.y + 6, content, { size: LABEL, weight: 600, fill, halo: palette.background });
    })
    .join('');
}
