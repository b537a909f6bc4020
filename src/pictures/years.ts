import { altText } from './alt-text.ts';
import { frame } from './frame.ts';
import { palettes, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { moved } from './svg.ts';
import { describeYears, type ListMarks, lowPanel, wholePanel, yearsPanel } from './years-panel.ts';

/** What the picture of all-time lists' years shows. */
export interface ListYears {
  /** At least one: of men, of women, or both one below the other. */
  readonly lists: readonly ListMarks[];
  readonly source: string;
}

/** Room for the source below the panels. */
const FOOT = 64;

/** A panel for each list. @throws RangeError without a list, or for one without a mark. */
export function yearsPicture({ lists, source }: ListYears, theme: Theme): Picture {
  if (lists.length === 0 || lists.some(({ marks }) => marks.length === 0))
    throw new RangeError('an all-time list needs a mark');
  const palette = palettes[theme];
  const layout = lists.length > 1 ? lowPanel : wholePanel;
  const panels = lists.map((list, i) => moved(i * layout.height, yearsPanel(list, layout, palette)));
  return {
    svg: frame(lists.length * layout.height + FOOT, panels.join(''), source, palette),
    alt: altText(lists.flatMap(describeYears)),
  };
}
