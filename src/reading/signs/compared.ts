import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { type BesideMark, besideMark } from './beside-mark.ts';
import { isMeasuredAgainst } from './measured-against.ts';
import { OLDER_MARK } from './older-mark.ts';
import { isOwnBest } from './own-bests.ts';
import { isSetBefore } from './set-before.ts';
import { isStanding } from './standing-marks.ts';

/** "only bettered by Sample’s 9.58 and Specimen’s 9.69": the second of two that one is compared with. */
const AND_ANOTHER = lean(String.raw`(\d[\d:.]*)(?: ?m| metres| seconds)?\)?,? (?:and|or) ${OLDER_MARK}\(?$`, 'u');

/** "the 88.38m thrown by Sample two rounds earlier": in the same competition, so a mark of the day for all that. */
const IN_THE_SAME = lean(
  wrapped`
    ^(?: ?m| metres)? (?:thrown|jumped|leapt|cleared|produced|achieved|reached|set) by \p{Lu}[^.;,]{2,40} (?:\p{Ll}+ rounds? (?:earlier
      |before)
      |in (?:the )?(?:\p{Ll}+ round|round \p{Ll}+)
      |with (?:his|her) \p{Ll}+)
    \b
  `,
  'u',
);
/** "every throw beyond the 65.92m that gave Sample second place": of the day, too. */
const GAVE = lean(
  /^(?: ?m| metres| seconds)? (?:that|which) (?:gave|earned|won|brought|secured) (?:\p{Lu}|(?:him|her|the)\b)(?![^.;]*\b(?:last|ago|at the|in (?:19|20)\d\d)\b)/u,
);
/** "more than a second faster than Sample (1:44.15)": a margin, and theirs who were behind. */
const BY_MARGIN = lean(
  wrapped`
    \b(?:seconds?|hundredths?|tenths?|thousandths?|metres?|cm|centimetres?|points?) (?:faster|quicker|further|longer
      |better|more|slower|higher|ahead|clear) than (?:\p{L}[\p{L}’'-]+ ){1,6}\($
  `,
  'u',
);

/** Whether a mark is one of the day, although another is measured against it. */
const isOfTheDay = ({ before, after }: BesideMark): boolean =>
  IN_THE_SAME.test(after) || GAVE.test(after) || (BY_MARGIN.test(before) && /^(?: ?m| seconds)?\)/.test(after));

/** The figure before "and", where a mark is the second of two. */
function figureBefore({ before }: BesideMark, { start }: Span): Span | null {
  const first = AND_ANOTHER.exec(before);
  const from = start - before.length + (first?.index ?? 0);
  return first && { start: from, end: from + (first[1] ?? '').length };
}

/** Whether a mark is one that the sentence compares another with: an older record, somebody’s best, what was run before. */
export function isCompared(text: string, mark: Span, within: Span): boolean {
  const beside = besideMark(text, mark, within);
  if (isOfTheDay(beside)) return false;
  if ([isStanding, isOwnBest, isSetBefore, isMeasuredAgainst].some((isSo) => isSo(beside))) return true;
  const other = figureBefore(beside, mark);
  return other !== null && isCompared(text, other, within);
}
