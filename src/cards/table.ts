import { pad, widest } from '../wording/columns.ts';
import { code } from '../wording/markdown.ts';

/** The columns of code that a phone shows in one line. */
const PHONE_WIDTH = 28;

/** One line of a table: fixed-width cells on both sides of a flag, and a note after them. */
export interface Line {
  readonly left: readonly string[];
  readonly flag: string;
  readonly right: readonly string[];
  readonly note?: string;
}

interface Column {
  readonly align: 'start' | 'end';
  /** How its texts get shorter when a line is too wide; a column without it keeps its width. */
  readonly shorten?: (texts: readonly string[], width: number) => readonly string[];
}

/** How the cells on each side are aligned. */
export interface Layout {
  readonly left: readonly Column[];
  readonly right: readonly Column[];
}

const cells = (line: Line): string[] => [...line.left, ...line.right];

/** The width of each column; one that is empty in every line takes none. */
function widthsOf(lines: readonly Line[], layout: Layout): number[] {
  const all = [...layout.left, ...layout.right];
  return all.map((_, i) => widest(lines.map((line) => cells(line)[i] ?? '')));
}

/** Columns of all cells, with one between two that share a side. */
function lineWidth(widths: readonly number[], leftCount: number): number {
  const sides = [widths.slice(0, leftCount), widths.slice(leftCount)].map((side) => side.filter((width) => width > 0));
  return sides.reduce((sum, side) => sum + side.reduce((a, b) => a + b, 0) + Math.max(0, side.length - 1), 0);
}

/** The lines with the texts of one column shortened so that all fit a phone. */
function narrow(lines: readonly Line[], layout: Layout, column: number): Line[] {
  const widths = widthsOf(lines, layout);
  const excess = lineWidth(widths, layout.left.length) - PHONE_WIDTH;
  const shorten = [...layout.left, ...layout.right][column]?.shorten;
  if (excess <= 0 || !shorten) return [...lines];
  const width = Math.max(4, (widths[column] ?? 0) - excess);
  const short = shorten(
    lines.map((line) => cells(line)[column] ?? ''),
    width,
  );
  return lines.map((line, i) => {
    const texts = cells(line).with(column, short[i] ?? '');
    return { ...line, left: texts.slice(0, line.left.length), right: texts.slice(line.left.length) };
  });
}

function side(texts: readonly string[], widths: readonly number[], layout: readonly Column[]): string {
  const padded = texts.map((text, i) => pad(text, widths[i] ?? 0, layout[i]?.align ?? 'start'));
  return code(
    padded
      .filter((_, i) => (widths[i] ?? 0) > 0)
      .join(' ')
      .replaceAll('\u00a0', ' '),
  );
}

/** Lines of text whose code spans all have the same width, at most 28 columns together. */
export function table(lines: readonly Line[], layout: Layout): string[] {
  const count = layout.left.length + layout.right.length;
  const fitted = Array.from({ length: count }).reduce<Line[]>((done, _, i) => narrow(done, layout, i), [...lines]);
  const widths = widthsOf(fitted, layout);
  return fitted.map(({ left, flag, right, note }) =>
    [
      side(left, widths, layout.left),
      flag,
      ...(right.length > 0 ? [side(right, widths.slice(left.length), layout.right)] : []),
      ...(note ? [note] : []),
    ].join(' '),
  );
}
