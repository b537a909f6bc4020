import type { Claim, Slip } from '../../articles/record.ts';
import { formatMark } from '../../athletics/mark.ts';

/** The figures of a mark: "10.08 seconds" and "10.08" differ by no slip. */
const figures = (mark: string): string => mark.replace(/[^\d:.]/g, '');

/** The printer's slips that were understood: marks written as no result list writes them. */
export const slipsOf = (claims: readonly Claim[], text: string): Slip[] =>
  claims.flatMap(({ mark, printedMark, start, end }) => {
    const at = printedMark === null ? -1 : text.indexOf(printedMark, start);
    if (!mark || printedMark === null || at < 0 || at > end) return [];
    const understood = formatMark(mark);
    if (figures(printedMark) === figures(understood)) return [];
    return [{ printed: printedMark, understood, start: at, end: at + printedMark.length }];
  });
