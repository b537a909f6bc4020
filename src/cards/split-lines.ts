import { formatMark } from '../athletics/mark.ts';
import type { Split } from '../athletics/pace.ts';
import type { SplitKey } from '../athletics/split-plan.ts';
import { type Cell, cellLines } from './cell-lines.ts';

/** More than these stand in two columns. */
const LONGEST_COLUMN = 8;
const MILE = 1609.344;

/** "400 m", "km", "5 km": what splits are taken every. */
export const everyText = (key: SplitKey): string => {
  switch (key) {
    case 'km':
    case 'mile':
      return key;
    case '5km':
      return '5 km';
    default:
      return `${key} m`;
  }
};

function placeText(metres: number, key: SplitKey): string {
  if (key === 'mile') return `${Math.round(metres / MILE)} mi`;
  return key === 'km' || key === '5km' ? `${metres / 1000} km` : `${Math.round(metres)} m`;
}

/** Splits as lines of fixed width: where and when, the finish last; many of them in two columns, read downwards. */
export function splitLines(splits: readonly Split[], key: SplitKey): string[] {
  const cells = splits.map(({ metres, mark }, i): Cell => {
    const at = i === splits.length - 1 ? 'finish' : placeText(metres, key);
    return [at, formatMark(mark)];
  });
  const rows = cells.length > LONGEST_COLUMN ? Math.ceil(cells.length / 2) : cells.length;
  return cellLines(cells.slice(0, rows), cells.slice(rows));
}
