import type { Bar } from './encounter-layout.ts';
import { WIDTH } from './frame.ts';
import type { Palette } from './palette.ts';
import { disc, line, rect, type Svg, shape, text } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A sign of the picture and what it means. */
interface Sign {
  readonly draw: (x: number, y: number) => Svg;
  readonly words: string;
}

/** What needs to be explained in this picture, and nothing else. */
function signsOf(bars: readonly Bar[], palette: Palette): Sign[] {
  const count = (kind: Bar['kind']): number => bars.filter((bar) => bar.kind === kind).length;
  const triangle = (x: number, y: number): Svg =>
    shape([[x - 8, y + 7] as const, [x + 8, y + 7] as const, [x, y - 7] as const], palette.background, palette.axis);
  const ring = (x: number, y: number): Svg => disc(x, y, 7, palette.background, palette.axis, 3);
  const broken = (x: number, y: number): Svg =>
    rect(x - 6, y - 9, 12, 18, palette.axis, 2) + line(x - 9, y + 3, x + 9, y - 3, palette.background, 3);
  return [
    ...(count('undecided') > 0 ? [{ draw: ring, words: `${count('undecided')} undecided` }] : []),
    ...(count('unknown') > 0 ? [{ draw: triangle, words: 'ahead, margin unknown' }] : []),
    ...(count('cut') > 0 ? [{ draw: broken, words: 'longer than drawn' }] : []),
  ];
}

/** The signs among the bars and their meanings, in one centred line. */
export function legend(bars: readonly Bar[], y: number, palette: Palette): Svg {
  const signs = signsOf(bars, palette);
  const widths = signs.map(({ words }) => 24 + textWidth(words, 17) + 26);
  let x = WIDTH / 2 - widths.reduce((sum, width) => sum + width, -26) / 2;
  return signs
    .map(({ draw, words }, i) => {
      const sign = draw(x + 8, y - 6) + text(x + 24, y, words, { size: 17, fill: palette.muted });
      x += widths[i] ?? 0;
      return sign;
    })
    .join('');
}
