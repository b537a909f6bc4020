import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { ASKED_FOR } from './asked-for.ts';
import { COMPARED } from './compared.ts';
import { SET_ANOTHER_DAY } from './set-before.ts';
import { OWN_BESTS, STANDING } from './standing-marks.ts';
import { toldMark } from './told-mark.ts';
import { isTriedHeight } from './tried-heights.ts';
import { isWorded } from './wordings.ts';

/** What a mark can be but one of the day. */
const BACKGROUND = [...OWN_BESTS, ...STANDING, ...SET_ANOTHER_DAY, ...COMPARED, ...ASKED_FOR];

/** "only bettered by Sample’s 9.58 and Specimen’s 9.69": the second of two that one is compared with. */
const AND_ANOTHER = lean(/(\d[\d:.]*)(?: ?m| metres| seconds)?\)?,? (?:and|or) $/u);

/** Whether a mark is one of the race told of, and none that stood before, that another is compared with or that is asked for. */
export function isOfTheDay(text: string, mark: Span, within: Span): boolean {
  const told = toldMark(text, mark, within);
  if (isWorded(told, BACKGROUND) || isTriedHeight(told)) return false;
  const first = told.owner ? AND_ANOTHER.exec(told.lead) : null;
  if (!first) return true;
  const start = mark.start - told.before.length + first.index;
  return isOfTheDay(text, { start, end: start + (first[1] ?? '').length }, within);
}
