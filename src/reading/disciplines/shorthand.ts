import type { Span } from '../text/span.ts';
import { hinted } from '../text/word-hints.ts';
import { disciplineOfLength, FIGURE } from './discipline-of-length.ts';
import { disciplineWithId, type PrintedDiscipline, printed } from './printed-discipline.ts';

/** "110mH", "3000SC". */
const IN_SHORT = /\b(\d{2,5}) ?m?(H|SC)\b|\b(\d{2,3})mh\b/g;
/** "4x100m", "4 x 400 metres relay", "four by 400-meter relay". */
const RELAY = /\b(?:4 ?[x×] ?|(?:four|4)[- ]by[- ])(\d{3,4})(?:[ -]?(?:m|met(?:re|er)s?))?(?: relay)?\b/gi;

/** The hurdles, steeplechases and relays that a stretch of text names as a result list would. */
export const shorthandIn = (text: string, span: Span): readonly PrintedDiscipline[] => [
  ...hinted(FIGURE, IN_SHORT, text, span).map((m) =>
    printed(m, disciplineOfLength(m[1] ?? m[3] ?? '', 'm', m[2] === 'SC' ? 'steeple' : 'hurdles')),
  ),
  ...hinted(FIGURE, RELAY, text, span).map((m) => printed(m, disciplineWithId(`4x${m[1]}m`))),
];
