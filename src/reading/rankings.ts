import type { Span } from './span.ts';
import { hasHint, hint } from './word-hints.ts';

const RANKED = /\brank(?:s|ed|ing|ings)?\b|\ball-time\b/;
const RANKING_WORD = hint(/^(?:rank|time$)/);

/** Whether a sentence tells of a list of all times: a standing in it is no place in a race. */
export const tellsOfRanking = (text: string, span: Span): boolean =>
  hasHint(text, span, RANKING_WORD) && RANKED.test(text.slice(span.start, span.end));
