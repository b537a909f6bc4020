import type { Bar } from './encounter-layout.ts';
import type { Palette } from './palette.ts';
import { disc, line, rect, type Svg, shape } from './svg.ts';

/** Two slanted strokes through a bar that is longer than it is drawn. */
function cutMark({ x, width, height }: Bar, zero: number, palette: Palette): Svg {
  const y = zero - height * 0.78;
  const half = width / 2 + 3;
  return [-4, 4].map((shift) => line(x - half, y + shift + 4, x + half, y + shift - 4, palette.background, 3)).join('');
}

/** A bar from the line: one's colour above, the other's below; an outline where the margin isn't known, a ring where nobody won. */
export function drawBar(bar: Bar, zero: number, palette: Palette): Svg {
  const { x, width, height, kind, encounter } = bar;
  if (kind === 'undecided')
    return disc(x, zero, Math.min(8, Math.max(4, width / 2)), palette.background, palette.axis, 3);
  const colour = encounter.winner === 'a' ? palette.a : palette.b;
  if (kind === 'unknown') {
    const tip = zero - height;
    const corners = [[x - width / 2, zero] as const, [x + width / 2, zero] as const, [x, tip] as const];
    return shape(corners, palette.background, colour);
  }
  const whole = rect(
    x - width / 2,
    height > 0 ? zero - height : zero,
    width,
    Math.abs(height),
    colour,
    Math.min(3, width / 4),
  );
  return kind === 'cut' ? whole + cutMark(bar, zero, palette) : whole;
}
