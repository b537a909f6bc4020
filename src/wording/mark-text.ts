import { formatMark } from '../athletics/mark.ts';
import type { Performance } from '../results/race.ts';

/** "10.24", "10.2h" when it was timed by hand, "~10.24" when no source states it, "–" when none is known. */
export const markText = ({ mark, hand, derived }: Pick<Performance, 'mark' | 'hand' | 'derived'>): string => {
  if (!mark) return '–';
  const text = `${formatMark(mark)}${hand ? 'h' : ''}`;
  return derived.includes('mark') ? `~${text}` : text;
};
