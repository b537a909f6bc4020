import type { Span } from './span.ts';
import { hasHint, hint } from './word-hints.ts';

/** "Only Sample and Clock have run faster this year" is told of a list, too. */
const RANKED =
  /\brank(?:s|ed|ing|ings)?\b|\ball-time\b|\bha(?:ve|s) (?:ever )?(?:run|jumped|thrown|gone|vaulted|cleared|been) (?:faster|quicker|further|farther|higher|longer)\b/;
const RANKING_WORD = hint(/^(?:rank|time$|faster|quicker|further|farther|higher|longer)/);

/** Whether a sentence tells of a list of all times: a standing in it is no place in a race. */
export const tellsOfRanking = (text: string, span: Span): boolean =>
  hasHint(text, span, RANKING_WORD) && RANKED.test(text.slice(span.start, span.end));

const STANDINGS = /\b(?:medals?|points|team|league) (?:table|tally|standings)\b/;
const MEDALS_WORD = hint(/^(?:table|tally|standings)$/);
/** How far before its words a standing can be told: "finished fifth in the medal table". In characters. */
const NEAR = 40;

/** Where a sentence tells how nations or clubs stand by all they won: a place there is none in a race. */
export function standingsIn(text: string, span: Span): Span | null {
  if (!hasHint(text, span, MEDALS_WORD)) return null;
  const words = STANDINGS.exec(text.slice(span.start, span.end));
  return words && { start: span.start + words.index - NEAR, end: span.end };
}
