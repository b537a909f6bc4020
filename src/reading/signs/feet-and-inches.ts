import { distance } from '../../athletics/mark.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { PrintedMark } from './printed-mark.ts';

/** "1/4", "¼" or ".25", as a part of an inch. */
export const FRACTION = String.raw`(?:(?<over>\d)\/(?<under>\d)|(?<quarter>[¼½¾]))`;
export const DECIMAL = String.raw`\.(?<decimal>\d{1,2})`;

/** "20ft 1in", "59 feet 10 1/2 inches", "7-foot-8", "19 feet, 1/4 inch": feet and inches, with halves and quarters. */
const FEET = new RegExp(
  wrapped`
    \b(?<feet>\d{1,3})(?: |-)?(?:feet|foot|ft\.?)(?:,? ?(?:and )?-?(?=[\d¼½¾])(?:(?<inches>\d{1,2})(?!\/\d))?
      (?:(?: |-)?${FRACTION}|${DECIMAL})?(?:(?: |-)?(?:inch(?:es)?|ins?\b\.?)|(?![\d.]))
      |(?=[\s,.)]))
  `,
  'g',
);
/** "46’8.75”", "14'10\"": with the signs for feet and inches; "who is 5’10”" and "6’2” tall" are nobody’s mark. */
const PRIMES = new RegExp(
  wrapped`
    (?<![\d.:]|\b(?:is|was|stands?|standing|measures|measuring) (?:at )?)(?<feet>\d{1,3})[’'′] ?(?<inches>\d{1,2})
    (?:(?: |-)?${FRACTION}|${DECIMAL})?(?:[”"″]|[’'′]{2})(?!,? tall\b)
  `,
  'g',
);
/** "19-4¼", "18-10 1/2": only a fraction tells it from a score. */
const WITH_FRACTION = new RegExp(
  String.raw`(?<![\d.:,-])(?<feet>\d{1,3})-(?<inches>\d{1,2}) ?${FRACTION}(?![\d:-])`,
  'g',
);
/** "cleared 5-8", "(47-10)": feet and inches only in the story of a jump or a throw, and where a mark can stand. */
const WITH_HYPHEN = new RegExp(
  wrapped`
    (?<=(?:\b(?:at|of|with|cleared|clearing|jumped|jumping|leaped|leaping|leapt|threw|throwing|reached|shot|discus
      |javelin|hammer|went|to|over)
      |,) |
      \()
    (?<feet>\d{1,3})-(?<inches>\d{1,2})(?:${DECIMAL})?(?![\d:/¼½¾-]| ?\d\/\d)
  `,
  'g',
);
/** Words of a jump or a throw. */
export const FIELD_WORD = hint(/^(?:jump|leap|vault|threw|throw|shot|discus|hammer|javelin|clear|height|heave)/i);
const FEET_WORD = hint(/^\d*(?:feet|foot|ft)/);
const FIGURE = hint(/\d/);
/** A figure with a prime or a hyphen: most have none. */
const WITH_SIGNS = /\d(?:[’'′]|-\d)/;
/** "27ft 2in (8.28m)", "23-4, 7.11m": the metres are the mark. */
const IN_METRES = /^(?: ?\(\d|(?:, | ?\/ ?)\d{1,2}\.\d\d ?m\b)/;

const CENTIMETRES_PER_FOOT = 30.48;
const CENTIMETRES_PER_INCH = 2.54;
const QUARTERS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };

/**
 * What a match found with the groups `feet` and `inches` and those of `FRACTION`, in whole centimetres; null when it is no length. A mark is measured in centimetres and told in inches, rounded
 * down to a quarter: it is the one within that quarter, else, where the tape had inches on it, the centimetre below.
 */
export function centimetres(m: RegExpExecArray): number | null {
  const {
    feet,
    inches = '0',
    over,
    under,
    quarter = '',
    decimal = '0',
  }: Readonly<Record<string, string | undefined>> = m.groups ?? {};
  if (Number(inches) >= 12) return null;
  const part = (over ? Number(over) / Number(under) : 0) + (QUARTERS[quarter] ?? 0) + Number(`0.${decimal}`);
  const length = Number(feet) * CENTIMETRES_PER_FOOT + (Number(inches) + part) * CENTIMETRES_PER_INCH;
  const metric = Math.ceil(length - 0.01);
  return metric < length + CENTIMETRES_PER_INCH / 4 ? metric : Math.floor(length);
}

/** No jump or throw that is told with a hyphen alone is shorter: "a 2-1 lead". */
const LEAST_FEET = 3;

function found(m: RegExpExecArray & Span): PrintedMark[] {
  const whole = centimetres(m);
  if (whole === null) return [];
  return [{ start: m.start, end: m.end, printed: m[0], readings: [distance(whole)], slip: true }];
}

const isAlone = (text: string, { end }: Span): boolean => !IN_METRES.test(text.slice(end, end + 12));

const withSigns = (text: string, span: Span): PrintedMark[] => [
  ...matches(PRIMES, text, span)
    .filter((m) => isAlone(text, m))
    .flatMap(found),
  ...matches(WITH_FRACTION, text, span)
    .filter((m) => isAlone(text, m))
    .flatMap(found),
];

/** How far before a sentence with feet and inches the words of its event can stand, in characters. */
const BACK = 200;

/** "Ann Pattern was second (40-2)": in a paragraph that has told of a jump or a throw. */
function isToldOfField(text: string, { start, end }: Span): boolean {
  if (!WITH_SIGNS.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - BACK, text.lastIndexOf('\n', start) + 1);
  return from < start && hasHint(text, { start: from, end: start }, FIELD_WORD);
}

/** The marks of a stretch of text that are told in feet and inches. */
export const imperialMarks = (text: string, span: Span): PrintedMark[] => [
  ...hinted(FEET_WORD, FEET, text, span)
    .filter((m) => isAlone(text, m))
    .flatMap(found),
  ...(hasHint(text, span, FIGURE) && WITH_SIGNS.test(text.slice(span.start, span.end)) ? withSigns(text, span) : []),
  ...(hasHint(text, span, FIELD_WORD) || isToldOfField(text, span)
    ? hinted(FIGURE, WITH_HYPHEN, text, span)
        .filter((m) => Number.parseInt(m[0], 10) >= LEAST_FEET && isAlone(text, m))
        .flatMap(found)
    : []),
];
