import { pad, widest } from '../wording/columns.ts';
import { code } from '../wording/markdown.ts';

/** What is measured, and what was measured: "400 m" and "54.93". */
export type Cell = readonly [label: string, value: string];

const NOTHING: Cell = ['', ''];

/** One column of cells, each text as wide as the widest. */
function column(cells: readonly Cell[], rows: number): string[] {
  const [wideLabel, wideValue] = [widest(cells.map(([label]) => label)), widest(cells.map(([, value]) => value))];
  return Array.from({ length: rows }, (_, i) => {
    const [label, value] = cells[i] ?? NOTHING;
    return `${pad(label, wideLabel, 'end')} ${pad(value, wideValue, 'end')}`;
  });
}

/** Lines of fixed width with one cell of each group of cells, read downwards. */
export function cellLines(...groups: readonly (readonly Cell[])[]): string[] {
  const filled = groups.filter(({ length }) => length > 0);
  const rows = Math.max(0, ...filled.map(({ length }) => length));
  const texts = filled.map((cells) => column(cells, rows));
  return Array.from({ length: rows }, (_, i) => code(texts.map((text) => text[i] ?? '').join('  ')));
}
