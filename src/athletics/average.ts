import type { Mark } from './mark.ts';

/** The average of marks of one discipline, rounded to the precision of the most exact; null for none. */
export function average(marks: readonly Mark[]): Mark | null {
  const [first] = marks;
  if (!first) return null;
  const decimals = Math.max(...marks.map((mark) => mark.decimals));
  const step = first.measure === 'time' ? 10 ** (3 - decimals) : 1;
  const mean = marks.reduce((sum, { value }) => sum + value, 0) / marks.length;
  return { measure: first.measure, value: Math.round(mean / step) * step, decimals };
}
