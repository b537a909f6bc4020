import { byMark } from '../../athletics/mark.ts';
import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { Sign } from '../signs/sign.ts';
import type { Span } from '../text/span.ts';
import { alone } from './as-owners.ts';
import type { Way } from './asked.ts';

/** "beat Sample 11.05 to 11.06": the first mark is theirs who beat. */
const FIRST_OF_TWO = /^(?: seconds?| ?m(?:etres)?)?(?: \([^()]{2,14}\))?(?: to | against | playing | ?[-–] ?)\d/;
const SECOND_OF_TWO = /\d(?: seconds?| ?m(?:etres)?)?(?: \([^()]{2,14}\))?(?: to | against | playing | ?[-–] ?)$/;
const isFirstOfTwo = (text: string, { end }: Span): boolean => FIRST_OF_TWO.test(text.slice(end, end + 34));
/** Whether a mark is the second of "11.05 to 11.06". */
export const isSecondOfTwo = (text: string, { start }: Span): boolean =>
  SECOND_OF_TWO.test(text.slice(Math.max(0, start - 34), start));

/** "was beaten by Sample, 11.05 to 11.06", "took silver behind Sample": the first is theirs who beat all the same. */
const WAS_BEATEN = beforeName(
  [
    String.raw`\b(?:(?:was|were|been|being|got) (?:\p{Ll}+ly |just )?`,
    '(?:beaten|edged(?: out)?|pipped|nipped|outsprinted|outkicked|outleaned|caught|denied|overhauled|passed|overtaken|run down|upset|topped) ',
    String.raw`(?:on the line |at the last |at the tape |at the line |(?:to|for) (?:the )?(?:[\p{L}\d’]+ ){1,6}?)?by|behind|(?:lost|losing|fell|falling|runner-up|second|silver) (?:\p{Ll}+ly )?to) `,
  ].join(''),
);

/** Who is beaten in a duel: whoever was named last, or before "his first title". */
function rivalOf({ mentions }: Telling, last: Mention | undefined, sign: Sign): Mention | undefined {
  if (last?.role === 'object' && !last.possessive) return last;
  if (!last?.possessive || last.form !== 'pronoun') return undefined;
  const before = mentions.filter(({ end, person }) => end <= sign.start && person !== last.person);
  return before.length === 1 && before[0]?.role === 'object' ? before[0] : undefined;
}

/** Whether the second of two marks is the better one: then it is told in the order of the sentence, "lost to Sample, 11.06 to 11.05". */
function isReversed(sign: Sign, isFirst: boolean, signs: readonly Sign[]): boolean {
  const marks = signs.filter(({ kind }) => kind === 'mark');
  const other = marks[marks.indexOf(sign) + (isFirst ? 1 : -1)];
  if (sign.kind !== 'mark' || other?.kind !== 'mark') return false;
  const [first, second] = isFirst ? [sign, other] : [other, sign];
  return byMark(first.mark.readings[0], second.mark.readings[0]) > 0;
}

/** The two marks of a duel, "beat Sample 11.05 to 11.06": theirs who act, and who were beaten. */
export const ofDuel: Way = ({ text, telling, last, sign, signs, actors }) => {
  const rival = rivalOf(telling, last, sign);
  if (sign.kind !== 'mark' || !rival) return null;
  const isFirst = isFirstOfTwo(text, sign);
  if (!isFirst && !isSecondOfTwo(text, sign)) return null;
  const isBeaten = WAS_BEATEN.test(text.slice(telling.sentence.start, rival.start));
  const isTurned = isBeaten && !isReversed(sign, isFirst, signs);
  return isFirst !== isTurned ? actors() : alone(rival);
};
