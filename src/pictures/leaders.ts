import { byMark, formatMark, type Mark } from '../athletics/mark.ts';
import { fitName } from './fit-text.ts';
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

interface Placed {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const LABEL = 18;

/**
 * To the left of a leader no mark is as good, so its label stands there; above it where there isn't the room.
 * The words are about as high as they are apart when their baselines are 22 px apart.
 */
function placeLabel(width: number, at: { x: number; y: number }, left: number): Placed {
  const right = at.x - 18;
  if (right - width >= left) return { left: right - width, right, y: at.y + 3 };
  return { left, right: left + width, y: at.y - 17 };
}

const isApart = (a: Placed, b: Placed): boolean =>
  a.right + 14 < b.left || b.right + 14 < a.left || Math.abs(a.y - b.y) > 22;

/** The name and mark of each leader's best, where no other label stands; the best ever chooses first. */
export function leaderLabels(
  led: readonly ListedMark[],
  x: Scale,
  { y }: MarkAxis,
  left: number,
  palette: Palette,
): Svg {
  const bests = led.filter(({ athlete }, i) => led.findIndex((other) => other.athlete === athlete) === i);
  // A label may touch neither another nor the point of another leader.
  const taken = led.map(({ year, mark }): Placed => ({ left: x(year), right: x(year), y: y(mark.value) + 6 }));
  return bests
    .map(({ athlete, year, mark }, i) => {
      const content = `${fitName(athlete, 200, LABEL, 600)} ${formatMark(mark)}`;
      const place = placeLabel(textWidth(content, LABEL, 600), { x: x(year), y: y(mark.value) }, left);
      if (!taken.every((other) => isApart(place, other))) return '';
      taken.push(place);
      const fill = i === 0 ? palette.text : palette.muted;
      return text(place.left, place.y, content, { size: LABEL, weight: 600, fill, halo: palette.background });
    })
    .join('');
}
