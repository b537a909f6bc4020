import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';

/** "6.55 in Sheffield", "6.58 seconds for the 60m on Sunday at Leipzig". */
const BEHIND = lean(
  String.raw`^(?:(?! (?:and|but|then|to|before|after) )[^,;.:()]){0,30}? (?:in|at) (\p{Lu}[\p{L}’-]+)`,
  'u',
);
/** "in Leipzig in 6.58", "at Leipzig on Sunday with 6.58". */
const BEFORE = lean(
  String.raw`\b(?:in|at) (\p{Lu}[\p{L}’-]+)(?: on \p{Lu}\p{L}+)? (?:in|with) (?:an? )?(?:\p{Ll}+ ){0,2}$`,
  'u',
);
/** No words that lead from a mark to a town are longer, in characters. */
const REACH = 60;

/** The town, or the month, that stands right beside a mark; null when none does. */
export const townBeside = (text: string, { start, end }: Span): string | null =>
  (BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? BEHIND.exec(text.slice(end, end + REACH)))?.[1] ??
  null;
