import { formatMark, type Mark } from '../athletics/mark.ts';
import { type Bar, ZERO } from './encounter-layout.ts';
import type { Palette } from './palette.ts';
import { disc, line, rect, type Svg, shape, text } from './svg.ts';

/** Two slanted strokes through a bar that is longer than it is drawn. */
function cutMark({ x, width, height }: Bar, palette: Palette): Svg {
  const y = ZERO - height * 0.78;
  const half = width / 2 + 3;
  return [-4, 4].map((shift) => line(x - half, y + shift + 4, x + half, y + shift - 4, palette.background, 3)).join('');
}

/** A bar from the line: one's colour above, the other's below; an outline where the margin isn't known, a ring where nobody won. */
export function drawBar(bar: Bar, palette: Palette): Svg {
  const { x, width, height, kind, encounter } = bar;
  if (kind === 'undecided')
    return disc(x, ZERO, Math.min(8, Math.max(4, width / 2)), palette.background, palette.axis, 3);
  const colour = encounter.winner === 'a' ? palette.a : palette.b;
  if (kind === 'unknown') {
    const tip = ZERO - height;
    const corners = [[x - width / 2, ZERO] as const, [x + width / 2, ZERO] as const, [x, tip] as const];
    return shape(corners, palette.background, colour);
  }
  const whole = rect(
    x - width / 2,
    height > 0 ? ZERO - height : ZERO,
    width,
    Math.abs(height),
    colour,
    Math.min(3, width / 4),
  );
  return kind === 'cut' ? whole + cutMark(bar, palette) : whole;
}

/** A margin without its unit. */
export const marginText = ({ measure, value, decimals }: Mark): string =>
  formatMark({ measure, value, decimals }).replace(/ .*/, '');

/** The margin beyond a bar's end. */
export function barLabel({ x, height, encounter }: Bar, palette: Palette): Svg {
  if (!encounter.margin || height === 0) return '';
  const y = height > 0 ? ZERO - height - 9 : ZERO - height + 23;
  return text(x, y, marginText(encounter.margin), { size: 18, weight: 600, fill: palette.text, anchor: 'middle' });
}
