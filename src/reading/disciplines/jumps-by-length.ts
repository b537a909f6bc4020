import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hint, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { type PrintedDiscipline, printed } from './printed-discipline.ts';

/** "jumped beyond 17.50 metres", "a leap of 17.30m": nobody jumps so far but in three. */
const FAR_JUMP = lean(
  wrapped`
    (?:jump|leap|leapt|bound)(?:ed|s|ing)?
    (?= (?:of |to |out to |beyond |past |over |an? )?(?:\p{Ll}+ ){0,2}1[2-8]\.\d\d ?(?:m|metres|meters)\b)
  `,
  'iuy',
);
const JUMP_WORD = hint(/^(?:jump|leap|bound)/i);

/** The triple jumps that a stretch of text tells by nothing but their length. */
export const jumpsByLength = (text: string, span: Span): readonly PrintedDiscipline[] =>
  startingWith(JUMP_WORD, FAR_JUMP, text, span).map((words) => printed(words, 'triple-jump'));
