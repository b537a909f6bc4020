import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { PrintedMark } from './printed-mark.ts';

const NOUN = 'time|mark|height|clearance|clocking|total|tally|(?<!\\bover the same )distance';
/** What leads to a mark that another had, too; "at the same time" is no such mark. */
const LEAD = wrapped`
  (?:\b(?:in|with|given|(?:clock|record|manag|achiev|jump|post|scor|shar)(?:ed|ing)|threw|throwing|ran|running|timed at|credited with)
    |\b(?:clear(?:ed|ing)|reach(?:ed|ing)|(?:went|going) (?:over|clear at)|over|on|had|having|got|getting)
    |\b(?:need(?:ed|ing)|took|taking) (?:\p{Ll}+ ){1,3}(?:jumps|attempts|tries|goes|leaps|vaults) at
    |\bat(?= \p{Ll}+ \p{Ll}+ (?!time))
    |(?<=[(,])
    |\p{Lu}[\p{L}’'-]+)
`;
/** "Sample was given the same time", "Example the same height for third", "third at an identical height", "matched her time". */
const SAME = lean(
  wrapped`
    (?:${LEAD} (?:the same|an identical|an equal) (?:${NOUN})
      |(?<=[(,] ?)same (?:time|height|mark|distance)
      |\b(?:shar|match|equall|clear)(?:ed|ing) (?:that|(?:his|her|the winner[’']s|the winning)) (?:time|height|mark|distance)
      |\b(?:match|equall)(?:ed|ing) (?:it|that)(?=[,.;]|$| (?:but|and|to|for|in)\b))\b
    (?! as\b|,? (?:of )?\(?\d|,? (?:and|but|only to) (?:\p{Ll}+ )?(?:fail|miss|went out)| (?:on|last|every|each|next|this)\b
      | in (?:(?:19|20)\d\d|the (?:warm|heats?|semi|qualif)|training|practice|vain)| with (?:an? |his |her |the )?(?:\p{Ll}+ )?(?:win|victory|title|gold))
  `,
  'gu',
);
const SAME_WORD = hint(/^(?:same|identical|equal|(?:shar|match|equall|clear)(?:ed|ing))$/);

/** How far before its sentence the mark can stand that another equals, in characters. */
const BACK = 300;

type MarksIn = (text: string, span: Span) => readonly PrintedMark[];

/** The mark told last before a sentence, in its paragraph. */
function lastBefore(text: string, { start }: Span, marksIn: MarksIn): PrintedMark | undefined {
  const from = Math.max(0, start - BACK, text.lastIndexOf('\n', start) + 1);
  return from < start ? marksIn(text, { start: from, end: start }).at(-1) : undefined;
}

/** The marks that equal the one told last before them, among those of a stretch of text or in the sentences before it. */
export const repeatedMarks = (
  text: string,
  span: Span,
  marks: readonly PrintedMark[],
  marksIn: MarksIn,
): PrintedMark[] =>
  hinted(SAME_WORD, SAME, text, span).flatMap(({ 0: printed, start, end }): PrintedMark[] => {
    const before = marks.findLast((mark) => mark.end <= start) ?? lastBefore(text, span, marksIn);
    const isTime = printed.endsWith(' time');
    const [first, ...others] = (before?.readings ?? []).filter(({ measure }) => !isTime || measure === 'time');
    return before && first ? [{ ...before, readings: [first, ...others], start, end, printed }] : [];
  });
