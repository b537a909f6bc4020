import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|[2-9])';

/** "after three events", "overnight", "ended the first day": what a combined event stands at, before it is over. */
const MEANWHILE = lean(
  new RegExp(
    String.raw`\b(?:(?:after|following|through|with) (?:the )?(?:first |opening )?${NUMBER} (?:of the \p{Ll}+ )?(?:events|disciplines)|(?:after|following|at the end of|end(?:ed|ing)|finish(?:ed|ing)|complet(?:ed|ing)|on) (?:the )?(?:first day|opening day|day one)|overnight|at (?:the )?half-?way(?: stage| point)?|(?:leads?|lies|lying|is|are) (?:\p{Ll}+ ){1,5}(?:going|heading) into)\b`,
    'iu',
  ),
);
const MEANWHILE_WORD = hint(/^(?:events|disciplines|day|overnight|half|halfway|going|heading)$/);

/** The tale ends there all the same: "The overnight leader won with 6,520 points". */
const OVER = lean(
  /\b(?:w[io]n(?:s|ning)?|victory|gold|silver|bronze|title|in total|overall|eventual\p{Ll}*|finish\p{Ll}*(?! (?:the )?(?:first|opening|day))|champion)\b/iu,
);

const COMBINED = /athlon/i;

/** Whether a sentence tells how a combined event stands, not how it ended. */
export function tellsOfMeanwhile(text: string, sentence: Span): boolean {
  if (!hasHint(text, sentence, MEANWHILE_WORD)) return false;
  const words = text.slice(sentence.start, sentence.end);
  return MEANWHILE.test(words) && !OVER.test(words) && (COMBINED.test(words) || /\bpoints\b/.test(words));
}
