import type { Mark } from '../athletics/mark.ts';
import { type Bar, BOTTOM, REACH, ZERO } from './encounter-layout.ts';
import { cutText } from './fit-text.ts';
import { MARGIN, WIDTH } from './frame.ts';
import { ticksBetween } from './mark-axis.ts';
import type { Palette } from './palette.ts';
import { scale } from './scale.ts';
import { line, type Svg, text } from './svg.ts';
import { textWidth } from './text-width.ts';

const MOST_LABELS = 9;

/** Each race where that fits, else each year at its first race. */
export function raceLabels(bars: readonly Bar[], palette: Palette): Svg {
  const style = { size: 16.5, fill: palette.muted, anchor: 'middle' } as const;
  const pitch = (bars[1]?.x ?? WIDTH) - (bars[0]?.x ?? 0);
  let end = 0;
  return bars
    .map(({ x, encounter }, i) => {
      const year = String(encounter.year);
      const isFirst = bars[i - 1]?.encounter.year !== encounter.year;
      const half = textWidth(year, 17) / 2;
      const showsYear = bars.length <= MOST_LABELS || (isFirst && x - half > end + 10);
      if (showsYear) end = x + half;
      const place =
        bars.length <= MOST_LABELS
          ? text(x, BOTTOM + 34, cutText(encounter.label, Math.min(pitch, 200) - 4, 16.5), style)
          : '';
      return place + (showsYear ? text(x, BOTTOM + 58, year, style) : '');
    })
    .join('');
}

/** Round margins on both sides of the line. */
export function levels(limit: number, measure: Mark['measure'], left: number, palette: Palette): Svg {
  const y = scale(0, limit, 0, REACH);
  return ticksBetween(measure, 0, limit, 3)
    .filter(({ value }) => value > 0)
    .flatMap(({ value, label }) =>
      [ZERO - y(value), ZERO + y(value)].map(
        (at) =>
          line(left, at, WIDTH - MARGIN, at, palette.grid) +
          text(left - 10, at + 6, label.replace(/ .*/, ''), { size: 17, fill: palette.muted, anchor: 'end' }),
      ),
    )
    .join('');
}
