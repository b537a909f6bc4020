import type { DisciplineId } from '../../athletics/discipline.ts';
import type { Sex } from '../../athletics/sex.ts';
import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { bareLengthsIn } from './bare-lengths.ts';
import { disciplineNamesIn } from './discipline-names.ts';
import { hurdlesIn } from './hurdles.ts';
import { jumpsByLength } from './jumps-by-length.ts';
import { lengthsIn } from './lengths.ts';
import { marathonsIn } from './marathons.ts';
import { sexBefore } from './sex-beside.ts';
import { shorthandIn } from './shorthand.ts';

/** A discipline named in a text. */
export interface NamedDiscipline extends Span {
  readonly discipline: DisciplineId;
  /** As printed; null where the words leave it open. */
  readonly sex: Sex | null;
  readonly indoor: boolean;
  /** "the long jumper": it says what somebody does, not what happens. */
  readonly describes: boolean;
}

/** Without one of these no discipline is named. */
const DISCIPLINE_WORD = hint(
  new RegExp(
    wrapped`
      \d|mile|marathon|steeple|jump|vault|shot|discus|hammer|javelin|athl|cross|hurdles|medley|^dmr$|^relay$|^lap$|met(?:re|er)
      |km$|^weight$
    `,
    'i',
  ),
);

const INDOOR_BEFORE = lean(/\bindoor (?:[\p{L}-]+ ){0,2}$/iu);

const isIndoor = (text: string, { start, end }: Span, span: Span): boolean =>
  INDOOR_BEFORE.test(text.slice(Math.max(span.start, start - 30), start)) ||
  /^ (?:indoors|short track)\b/.test(text.slice(end));

/** "pole vaulter", "steeplechasers", "decathlete"; but not "hammer". */
const isDoer = (words: string): boolean => /(?:ers?|lete)$/i.test(words) && !/hammer$/i.test(words);

/** The ways in which a discipline is named. */
const WAYS = [lengthsIn, bareLengthsIn, shorthandIn, marathonsIn, hurdlesIn, disciplineNamesIn, jumpsByLength];

const NONE: readonly NamedDiscipline[] = [];

/** The disciplines a stretch of text names, in order. Stretches of a race ("the last 100m") are none. */
export const disciplinesIn = perSpan((text, span): readonly NamedDiscipline[] => {
  if (!hasHint(text, span, DISCIPLINE_WORD)) return NONE;
  const all = WAYS.flatMap((way) => way(text, span)).sort((a, b) => a.start - b.start || b.end - a.end);
  return all.flatMap(({ start, end, discipline: printed }, i) => {
    if (!printed || all.slice(0, i).some((other) => other.end > start)) return [];
    const sex = sexBefore(text, start, span.start);
    const discipline = printed === '110mh' && sex === 'women' ? '100mh' : printed;
    const indoor = isIndoor(text, { start, end }, span);
    return [{ start, end, discipline, sex, indoor, describes: isDoer(text.slice(start, end)) }];
  });
});
