import { byMark, formatMark, type Mark } from '../athletics/mark.ts';

/** What lies between two marks: a mark itself, as exact as the less exact of the two. */
export const margin = (a: Mark, b: Mark): Mark => ({
  measure: a.measure,
  value: Math.abs(a.value - b.value),
  decimals: Math.min(a.decimals, b.decimals),
});

/**
 * How far a mark is behind the best: "+0.14" for a time, "−0.05" for a distance, "−124" for a score; null when it is ahead. Equal
 * times may be parted by thousandths, "+0.00"; equal heights are equal.
 */
export function formatGap(best: Mark, mark: Mark): string | null {
  if (best.measure !== mark.measure || byMark(best, mark) > 0) return null;
  if (mark.measure !== 'time' && mark.value === best.value) return null;
  const sign = mark.measure === 'time' ? '+' : '−';
  return `${sign}${formatMark(margin(best, mark)).replace(/ .*/, '')}`;
}
