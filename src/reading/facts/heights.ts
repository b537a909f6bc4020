import type { DisciplineId } from '../../athletics/discipline.ts';
import type { PrintedMark } from '../signs/printed-mark.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** "cleared 5.25m", "sailing over 4.73m", "a clearance of 1.97 metres". */
const HEIGHT_BEFORE = lean(
  wrapped`
    \b(?:clear(?:ed|s|ing)|clearances? (?:of|at)|negotiat(?:ed|es|ing)
      |(?:sail|soar|float|go|going|went|got|get|getting|flew|flies|flying|vault)(?:ed|s|ing)? (?:\p{Ll}+ )?(?:over|clear at))
    (?: (?:an?|his|her|the)(?: \p{Ll}+){0,3})?(?: \d[\d.]*(?: ?m| metres)?,?(?: and)?){0,4}[ ]$
  `,
  'u',
);
/** No words that lead to a height are longer, in characters. */
const REACH = 60;
/** Nobody jumps higher without a pole, and nobody vaults for a place so low, in centimetres. */
const HIGHEST_JUMP = 250;
/** Few have vaulted higher; a long jumper can “clear” more, in centimetres. */
const HIGHEST_VAULT = 600;

const isVertical = (id: DisciplineId): boolean => id === 'high-jump' || id === 'pole-vault';

/** Whether a mark is a height, by the words before it. */
function isHeight(text: string, { start, readings: [{ measure, value }] }: PrintedMark): boolean {
  if (measure !== 'distance' || value > HIGHEST_VAULT) return false;
  return HEIGHT_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether a mark can be of a discipline: one that is called a height is of no throw, and of no other jump. */
export const canBeHeightOf = (text: string, mark: PrintedMark, id: DisciplineId): boolean =>
  isVertical(id) || !isHeight(text, mark);

/** The event that a height tells by itself; null for any other mark. */
export function eventOfHeight(text: string, mark: PrintedMark): DisciplineId | null {
  if (!isHeight(text, mark)) return null;
  return mark.readings[0].value > HIGHEST_JUMP ? 'pole-vault' : 'high-jump';
}
