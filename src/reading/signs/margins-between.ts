import type { Mark } from '../../athletics/mark.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const COUNT = String.raw`an?(?: (?:mere|single|bare|lone|paltry))?|(?:${TENS.join('|')})-(?:one|two|three|four|five|six|seven|eight|nine)|${[...NUMBERS, ...TENS].join('|')}|\d{1,3}`;
const UNIT = either(
  'hundredths?(?: of a second)?',
  'tenths?(?: of a second)?',
  'seconds?|secs?|s',
  'centimetres?|cms?',
  'points?|pts',
);
/** "a minute and 12 seconds", "1min 12sec". */
const MINUTES = String.raw`(?<minute>an?|one|two|three|four|five|\d{1,2})[ -]?min(?:ute)?s?,?(?: and)? ?(?<over>${COUNT})[ -]?(?:seconds?|secs?|s)(?![\p{L}])`;
/** "0.03 seconds", ".04", "three hundredths of a second", "12 seconds", "1:12", "seven centimetres", "115 points". */
const SIZE = wrapped`
  (?:${MINUTES}|(?<minutes>\d{1,2}):(?<rest>[0-5]\d)
    |(?<figure>\d{0,2}\.\d{1,3})(?: ?(?:of a second|seconds?|secs?|s(?![\p{L}])|(?<metres>m(?:etres)?)(?![\p{L}])))?
    |(?<count>${COUNT})[ -]?(?<unit>${UNIT})(?![\p{L}])
    |(?<score>\d{1,3})(?= (?:more than|better than|ahead of|clear of|too many for|adrift|behind|short of|fewer than|less than)\b))
`;
/** "nearly 12 seconds", "half a second": what such words tell is no exact margin. */
const ROUGHLY = lean(
  /\b(?:nearly|almost|about|around|some|roughly|approximately|over|under|than|to|at least|half|(?<!\b(?:places?|spots?) )and) (?:an? )?$/iu,
);
const EACH = lean(String.raw`(?<![\p{L}\d.:,-])${SIZE}(?![.:]?\d)`, 'giu');
/** Without one nobody is told to be apart from anybody. */
const APART_WORD = hint(
  new RegExp(
    wrapped`
      ^(?:ahead|clear|front|behind|adrift|back|away|arrears|later|by|than|margin|too|up|spare|hand|after|before|beyond
        |slower|short|down|off|passed|elapsed|advantage|cushion|win|victory|triumph|success|margin|separated|shy|shorter|less|lower|further|farther|longer|higher|better|faster|quicker|more|good|gap)
      $
    `,
  ),
);

/** "just", "a mere", "the small matter of": what weighs a margin, and "and three places" behind it. */
const WEIGHED = lean(
  wrapped`
    (?:(?:just|only|exactly|precisely|fully|all of|no (?:more|less) than|a (?:further|full|mere|whole|single|whopping|massive|huge|comfortable
      |slender|narrow|slim|clear|good)
      |(?:the|an?) (?:\p{Ll}+ )?(?:margin|matter|width) of|the (?:narrowest|slimmest|smallest) of margins,|one (?:place|spot) and|another|further|a) )+$
  `,
  'iu',
);
const AND_PLACES = /^ and (?:an?|one|two|three|four|five|six|\d) (?:places?|spots?|positions?)(?= )/;

/** How far apart two finished. */
export interface Margin extends Span {
  /** Where the words that weigh it begin: "just", "a mere". */
  readonly from: number;
  readonly measure: Mark['measure'];
  /** Milliseconds, centimetres or points. */
  readonly value: number;
  /** How many decimals of a second it was told with. */
  readonly decimals: number;
}

/** "12", "twelve", "forty-two", "a". */
function numberOf(words: string): number {
  const [ten = '', one = ''] = words.toLowerCase().split('-');
  const tens = TENS.indexOf(ten);
  if (tens >= 0) return (tens + 2) * 10 + NUMBERS.indexOf(one) + 1;
  return Number(words) || NUMBERS.indexOf(ten) + 1 || 1;
}

type Size = Omit<Margin, keyof Span | 'from'>;
const seconds = (value: number, decimals: number): Size => ({
  measure: 'time',
  value: Math.round(value * 1000),
  decimals,
});

/** Milliseconds, centimetres or points that a margin’s words come to. */
function sizeOf({
  minute,
  over = '',
  minutes,
  rest,
  figure,
  metres,
  count = '',
  unit = '',
  score,
}: Record<string, string | undefined>): Size {
  if (minute !== undefined) return seconds(numberOf(minute) * 60 + numberOf(over), 0);
  if (minutes !== undefined) return seconds(Number(minutes) * 60 + Number(rest), 0);
  if (figure !== undefined && metres !== undefined)
    return { measure: 'distance', value: Math.round(Number(figure) * 100), decimals: 2 };
  if (figure !== undefined) return seconds(Number(figure), figure.split('.')[1]?.length ?? 0);
  if (score !== undefined) return { measure: 'points', value: Number(score), decimals: 0 };
  const many = numberOf(count);
  if (/^h/i.test(unit)) return seconds(many / 100, 2);
  if (/^t/i.test(unit)) return seconds(many / 10, 1);
  if (/^s/i.test(unit)) return seconds(many, 0);
  return { measure: /^c/i.test(unit) ? 'distance' : 'points', value: many, decimals: 2 };
}

/** The exact margins that a stretch of text tells, whatever they are between. */
export const marginsBetween = perSpan((text, span): readonly Margin[] => {
  if (!hasHint(text, span, APART_WORD)) return [];
  return matches(EACH, text, span)
    .filter(({ start }) => !ROUGHLY.test(text.slice(Math.max(span.start, start - 20), start)))
    .map((found) => {
      const head = text.slice(Math.max(span.start, found.start - 40), found.start);
      const more = AND_PLACES.exec(text.slice(found.end, found.end + 30))?.[0].length ?? 0;
      const from = found.start - (WEIGHED.exec(head)?.[0].length ?? 0);
      return { from, start: found.start, end: found.end + more, ...sizeOf(found.groups ?? {}) };
    });
});

/** A mark so much worse than another, or better; null where the margin was told less exactly than the mark. */
export function apart(mark: Mark, { measure, value, decimals }: Margin, how: 'worse' | 'better'): Mark | null {
  if (mark.measure !== measure || (measure === 'time' && decimals < mark.decimals)) return null;
  if (measure === 'time' && decimals > mark.decimals) return null;
  const more = (how === 'worse') === (measure === 'time');
  const own = mark.value + (more ? value : -value);
  return own > 0 ? { ...mark, value: own } : null;
}
