import { MARGIN, WIDTH } from './frame.ts';
import type { MarkAxis } from './mark-axis.ts';
import type { Palette } from './palette.ts';
import type { Scale } from './scale.ts';
import { line, type Svg, text } from './svg.ts';
import { textWidth } from './text-width.ts';
import { yearTicks } from './year-ticks.ts';

const SIZE = 18;

/** Level lines with their marks, and where what they measure begins. */
export interface MarkGrid {
  readonly svg: Svg;
  readonly left: number;
}

/** A level line for each round mark of an axis, with the mark before it. */
export function gridOf({ y, ticks }: MarkAxis, palette: Palette): MarkGrid {
  const left = MARGIN + Math.max(0, ...ticks.map(({ label }) => textWidth(label, SIZE))) + 12;
  const lines = ticks.map(({ value, label }) => {
    const at = y(value);
    const words = text(left - 12, at + 6, label, { size: SIZE, fill: palette.muted, anchor: 'end' });
    return line(left, at, WIDTH - MARGIN, at, palette.grid) + words;
  });
  return { svg: lines.join(''), left };
}

/** Years below a picture, at the places a scale gives them. */
export function yearLabels(first: number, last: number, x: Scale, y: number, palette: Palette): Svg {
  const room = Math.max(2, Math.floor((x(last) - x(first)) / 62) + 1);
  return yearTicks(first, last, room)
    .map((year) => text(x(year), y, String(year), { size: SIZE, fill: palette.muted, anchor: 'middle' }))
    .join('');
}
