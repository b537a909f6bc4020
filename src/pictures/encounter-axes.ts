import type { Mark } from '../athletics/mark.ts';
import { type EncounterLayout, MOST_NAMED } from './encounter-layout.ts';
import { cutText } from './fit-text.ts';
import { MARGIN, WIDTH } from './frame.ts';
import { ticksBetween } from './mark-axis.ts';
import type { Palette } from './palette.ts';
import { line, type Svg, text } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Each race where that fits, else each year at its first race. */
export function raceLabels({ bars, bottom }: EncounterLayout, palette: Palette): Svg {
  const style = { size: 16.5, fill: palette.muted, anchor: 'middle' } as const;
  const pitch = (bars[1]?.x ?? WIDTH) - (bars[0]?.x ?? 0);
  const isNamed = bars.length <= MOST_NAMED;
  let end = 0;
  return bars
    .map(({ x, encounter }, i) => {
      const year = String(encounter.year);
      const isFirst = bars[i - 1]?.encounter.year !== encounter.year;
      const half = textWidth(year, 17) / 2;
      const showsYear = isNamed || (isFirst && x - half > end + 10);
      if (showsYear) end = x + half;
      const place = isNamed
        ? text(x, bottom + 34, cutText(encounter.label, Math.min(pitch, 200) - 4, 16.5), style)
        : '';
      return place + (showsYear ? text(x, bottom + (isNamed ? 58 : 34), year, style) : '');
    })
    .join('');
}

/** Between two levels of margins there are at least so many pixels. */
const APART = 43;

/** Zero, and round margins as far as the bars go on each side of it. */
export function levels(
  { zero, unit, above, below }: EncounterLayout,
  measure: Mark['measure'],
  left: number,
  palette: Palette,
): Svg {
  const most = Math.max(above, below);
  const label = (at: number, words: string): Svg =>
    text(left - 10, at + 6, words, { size: 17, fill: palette.muted, anchor: 'end' });
  const ticks = ticksBetween(measure, 0, most, Math.max(1, Math.floor((most * unit) / APART)));
  const lines = ticks.flatMap(({ value, label: words }) => [
    ...(value > 0 && value <= above ? [{ at: zero - value * unit, words }] : []),
    ...(value > 0 && value <= below ? [{ at: zero + value * unit, words }] : []),
  ]);
  return [
    label(zero, '0'),
    ...lines.map(
      ({ at, words }) => line(left, at, WIDTH - MARGIN, at, palette.grid) + label(at, words.replace(/ .*/, '')),
    ),
  ].join('');
}
