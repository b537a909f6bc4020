import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Opener, Part } from './clause-parts.ts';

/** "in 13:10.20", "with a leap of 6.80m": a mark and no more. */
const MARK_ALONE = lean(/^\s*(?:in|with|on|at) (?:an? (?:[\p{Ll}-]+ ){0,4}(?:of )?)?\d[\d:.]*\d/u);
/** A mark or a place. */
const RESULT = lean(
  wrapped`
    \d[:.]\d\d|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|gold|silver
      |bronze)\b
  `,
  'u',
);

/** A clause that was told before. */
interface Told extends Span {
  readonly opener: Opener;
}

/** "won the 100m, for which she was fresh when Sample wasn’t, in 11.07", "won, with Example watching from the stands, in 22.07": whoever is named between commas, and came to nothing there, hasn’t the mark behind them. */
export function isBehindRemark(
  text: string,
  clauses: readonly Told[],
  remark: Told,
  { opener, start, from, end }: Part,
): boolean {
  if (opener !== 'comma' || !MARK_ALONE.test(text.slice(from, end))) return false;
  const within = clauses.slice(0, clauses.indexOf(remark));
  const before = text.slice(
    within.findLast((clause) => clause.opener === 'and')?.start ?? within[0]?.start ?? 0,
    remark.start,
  );
  const isBetween = /,\s*$/.test(before) || (remark.opener === 'as' && within.at(-1)?.opener === 'comma');
  return isBetween && !/\d[:.]\d\d/.test(before) && !RESULT.test(text.slice(remark.start, start));
}

/** ", with Example given a fright but second in 22.14": no comma, and still of Example. */
export const isStillOf = (text: string, { start, from }: Part): boolean =>
  text.slice(start, from) === 'but' && !/,\s*$/.test(text.slice(Math.max(0, start - 2), start));
