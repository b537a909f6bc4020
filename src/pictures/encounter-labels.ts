import { formatMark, type Mark } from '../athletics/mark.ts';
import type { Bar } from './encounter-layout.ts';
import type { Palette } from './palette.ts';
import { type Svg, text } from './svg.ts';
import { textWidth } from './text-width.ts';

/** Of more bars only those have their margin beside them that aren't drawn to scale. */
const MOST_MARGINS = 14;
const SIZE = 18;

/** A margin without its unit. */
export const marginText = ({ measure, value, decimals }: Mark): string =>
  formatMark({ measure, value, decimals }).replace(/ .*/, '');

const widthOf = ({ encounter: { margin } }: Bar): number => (margin ? textWidth(marginText(margin), SIZE, 600) : 0);

/** Whether the margins of two bars would stand over each other. */
function wouldTouch(a: Bar, b: Bar): boolean {
  if (a.height > 0 !== b.height > 0 || Math.abs(a.height - b.height) > SIZE) return false;
  return Math.abs(a.x - b.x) < (widthOf(a) + widthOf(b)) / 2;
}

/** The bars that have their margin beside them; where two would stand over each other, the larger one stays. */
export function labelledBars(bars: readonly Bar[]): readonly Bar[] {
  const wanted = bars.filter(
    ({ kind, height, encounter }) =>
      encounter.margin && height !== 0 && (bars.length <= MOST_MARGINS || kind === 'cut'),
  );
  const largestFirst = wanted.toSorted(
    (a, b) => (b.encounter.margin?.value ?? 0) - (a.encounter.margin?.value ?? 0) || a.x - b.x,
  );
  const kept = new Set<Bar>();
  for (const bar of largestFirst) if (![...kept].some((other) => wouldTouch(bar, other))) kept.add(bar);
  return wanted.filter((bar) => kept.has(bar));
}

/** The margin beyond a bar's end. */
export function barLabel({ x, height, encounter }: Bar, zero: number, palette: Palette): Svg {
  if (!encounter.margin) return '';
  const y = height > 0 ? zero - height - 9 : zero - height + 23;
  return text(x, y, marginText(encounter.margin), { size: SIZE, weight: 600, fill: palette.text, anchor: 'middle' });
}
