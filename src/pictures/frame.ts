import { cutText } from './fit-text.ts';
import type { Palette } from './palette.ts';
import { line, rect, type Svg, text } from './svg.ts';
import { textWidth } from './text-width.ts';

/** The width of every picture, in CSS pixels; type is large since phones show it at half the size. */
export const WIDTH = 800;
export const MARGIN = 40;

/** What stands around a picture: what it shows, of what, and where the numbers come from. */
export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** Title and subtitle, in what `width` leaves them. */
export const heading = ({ title, subtitle }: Heading, palette: Palette, width = WIDTH - 2 * MARGIN): Svg =>
  text(MARGIN, 64, cutText(title, width, 36, 600), { size: 36, weight: 600, fill: palette.text }) +
  text(MARGIN, 98, cutText(subtitle, width, 21), { size: 21, fill: palette.muted });

/** Discord lays its button for the alternative text over this much of the lower left corner. */
const BUTTON = 110;
const SOURCE = 17;

/** As many of the sources as there is room for, and how many more there are. */
function fitSources(line: string): string {
  const room = WIDTH - MARGIN - BUTTON;
  const sources = line.split(' · ');
  const shorter = sources.map((_, out) =>
    [...sources.slice(0, sources.length - out), ...(out > 0 ? [`${out} more`] : [])].join(' · '),
  );
  return shorter.find((text) => textWidth(text, SOURCE) <= room) ?? cutText(shorter.at(-1) ?? line, room, SOURCE);
}

/** A whole picture of a height: its background, content and source. */
export function frame(height: number, content: Svg, source: string, palette: Palette): Svg {
  const words = fitSources(source);
  const foot = text(WIDTH - MARGIN, height - 22, words, { size: SOURCE, fill: palette.muted, anchor: 'end' });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter">`,
    rect(0, 0, WIDTH, height, palette.background),
    content,
    line(MARGIN, height - 50, WIDTH - MARGIN, height - 50, palette.grid),
    foot,
    '</svg>',
  ].join('\n');
}
