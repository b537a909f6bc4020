import { distance, type Mark, time } from '../../athletics/mark.ts';
import { type Match, matches, type Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { PrintedMark } from './printed-mark.ts';

/** "1’59”12", "1'59.12": minutes and seconds by their signs. */
const BY_SIGNS = /(?<![\d.:])(\d{1,2})['’′]([0-5]\d)(?:["”″]|['’′]{2}|\.)(\d{1,2})(?!\d)/g;
/** "in 3-59.20", "(2-24-10)": with hyphens, as agencies had it. */
const BY_HYPHENS = new RegExp(
  wrapped`
    (?<=\b(?:in|clocked|ran|running|recorded|time of) (?:an? )?|\()
    (\d{1,2})-([0-5]\d)(?:-([0-5]\d)|\.(\d{1,2}))(?![\d:-])
  `,
  'g',
);
/** "cleared 197cm", "a leap of 691 centimetres". */
const IN_CENTIMETRES = new RegExp(
  wrapped`
    (?<=\b(?:with|at|over|of|clear(?:ed|ing)|jump(?:ed|ing)|leapt|managed|reached) (?:an? )?)
    ([1-9]\d{2}) ?(?:cms?|centimetres)\b
  `,
  'g',
);
const CENTIMETRES_WORD = hint(/^(?:\d{3}cms?|cms?|centimetres)$/);
/** Most stretches of text have no figure with such a sign. */
const WITH_SIGN = /\d(?:['’′]|-)\d/;

const printed = ({ 0: words, start, end }: Match, mark: Mark): PrintedMark => ({
  start,
  end,
  printed: words,
  readings: [mark],
  slip: true,
});

const clock = (minutes: string, seconds: string, parts: string): Mark =>
  time(Number(minutes) * 60_000 + Math.round(Number(`${seconds}.${parts}`) * 1000), parts.length);

/** The marks of a stretch of text that are written with other signs than a result list has: "1’59”12", "2-24-10", "197cm". */
export function byOtherSigns(text: string, span: Span): PrintedMark[] {
  const lengths = hinted(CENTIMETRES_WORD, IN_CENTIMETRES, text, span).map((m) => printed(m, distance(Number(m[1]))));
  if (!WITH_SIGN.test(text.slice(span.start, span.end))) return lengths;
  const bySigns = matches(BY_SIGNS, text, span).map((m) => printed(m, clock(m[1] ?? '', m[2] ?? '', m[3] ?? '')));
  const byHyphens = matches(BY_HYPHENS, text, span).map((m) => {
    const [, first = '', second = '', third, parts = ''] = m;
    if (third === undefined) return printed(m, clock(first, second, parts));
    return printed(m, time((Number(first) * 3600 + Number(second) * 60 + Number(third)) * 1000, 0));
  });
  return [...lengths, ...bySigns, ...byHyphens];
}
