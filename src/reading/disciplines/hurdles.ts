import type { DisciplineId } from '../../athletics/discipline.ts';
import type { Span } from '../text/span.ts';
import { hint, startingWith } from '../text/word-hints.ts';
import { type PrintedDiscipline, printed } from './printed-discipline.ts';

/** "won the men’s hurdles in 13.24", "back for the hurdles": which hurdles is told by the first time beside them. */
const HURDLES =
  /hurdles\b(?<=\b(?:(?:wo)?men[’']s|h(?:is|er)|(?:in|for|win|wins|won|winning|took|taking|contested) the) hurdles)/iy;
const HURDLES_TIME = /(?<![\d:.])(\d{1,2})\.\d\d(?!\d| ?m)/;
/** How far behind their sentence that time is looked for, in characters. */
const HURDLES_REACH = 120;
const hurdlesOf = (seconds: number): DisciplineId | null =>
  seconds < 11 ? '60mh' : seconds < 20 ? '110mh' : seconds > 40 ? '400mh' : null;
const HURDLES_WORD = hint(/^hurdles$/i);

/** The hurdles that a stretch of text names without their length. */
export const hurdlesIn = (text: string, span: Span): readonly PrintedDiscipline[] =>
  startingWith(HURDLES_WORD, HURDLES, text, span).map((words) => {
    const [line] = text.slice(span.start, span.end + HURDLES_REACH).split('\n');
    return printed(words, hurdlesOf(Number(HURDLES_TIME.exec(line ?? '')?.[1])));
  });
