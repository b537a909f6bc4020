import type { Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { type PrintedDiscipline, printed } from './printed-discipline.ts';

/** "the 13.1 mile course", "over 42.195km". */
const BY_LENGTH =
  /(?<![\d.,])(?:(13\.1|21\.1|21\.0975)|26\.2|42\.2|42\.195)[- ]?(?:miles?|kilometres|km)\b(?! (?:to go|left|mark|from))/gi;
const MILES = hint(/^(?:\d+-?)?(?:miles?$|km$|kilom)/i);

/** The marathons and half marathons that a stretch of text names by how long they are. */
export const marathonsIn = (text: string, span: Span): readonly PrintedDiscipline[] =>
  hinted(MILES, BY_LENGTH, text, span).map((length) =>
    printed(length, length[1] === undefined ? 'marathon' : 'half-marathon'),
  );
