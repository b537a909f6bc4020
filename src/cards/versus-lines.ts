import { columns, pad, widest } from '../wording/columns.ts';
import { code } from '../wording/markdown.ts';

/** One thing that two are compared in. */
export interface VersusLine {
  readonly a: string;
  readonly label: string;
  readonly b: string;
  /** Who is better; null when both are equal or it is no merit. */
  readonly better: 'a' | 'b' | null;
}

const centred = (text: string, width: number): string => {
  const left = Math.floor((width - columns(text)) / 2);
  return pad(' '.repeat(left) + text, width, 'start');
};

/** Lines of fixed width with what is compared in the middle; a pointer beside it shows the better side. */
export function versusLines(lines: readonly VersusLine[]): string[] {
  const [wideA, wideB] = [widest(lines.map(({ a }) => a)), widest(lines.map(({ b }) => b))];
  const middle = widest(lines.map(({ label }) => label));
  return lines.map(({ a, label, b, better }) => {
    const [left, right] = [better === 'a' ? '◂' : ' ', better === 'b' ? '▸' : ' '];
    return code(`${pad(a, wideA, 'end')} ${left} ${centred(label, middle)} ${right} ${pad(b, wideB, 'start')}`);
  });
}
