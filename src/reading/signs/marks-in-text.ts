import { distance, points } from '../../athletics/mark.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { byOtherSigns } from './clock-signs.ts';
import { isMargin } from './margins.ts';
import { isOfTheDay } from './of-the-day.ts';
import type { PrintedMark } from './printed-mark.ts';
import { repeatedMarks } from './repeated-marks.ts';
import { clock, speltMarks } from './spelt-marks.ts';
import { isSplit } from './splits.ts';

/** 3:27.65, 2:05:34, and 3:27:65 for either. */
const CLOCK = /(?<![\d:.]|sub-|under-)(\d{1,3}):(\d{2})(?:([:.])(\d{1,3}))?(?![:.]?\d)/g;
/** 1.56:28 and 14.05.92, with the signs mixed up. */
const MIXED_UP = /(?<![\d:.])(\d{1,2})\.(\d{2})[:.](\d{2})(?![:.]?\d)/g;
/** 10.08, 10.08 seconds, 8.95m, 19.89 metres; a single decimal only with its unit: 9.9 seconds. "21.72m/71-3.25" has inches behind its feet. */
const DECIMAL = new RegExp(
  wrapped`
    (?<![\d.,£$€+]|\d:|[^\d.]\d{1,3}-|sub-|under-)
    (\d{1,2}\.(?:\d{2,3}|\d(?=(?: |-)?s(?:econds?|ecs?)?\b|(?: |-)?m(?:etres|eters)?\b(?![/²]| (?:per|a) second))))
    (?: ?(-?(?:metres?|m\b)|-?(?:seconds?|secs?|s)\b))?
    (?![:.]?\d|%|,\d{3}| ?(?:million|billion|per cent|km|kg|cm|miles?))
  `,
  'g',
);
/** "won in 43.3": timed by hand. */
const BY_HAND = new RegExp(
  wrapped`
    (?<=\b(?:in|clocked|of|ran|running) |\b(?:in|clocked|of|ran) \d{2}\.\d and )\d{2}\.\d(?![:.]?\d|%|,\d
      | ?(?:[-–]|million|billion|per|km|kilo|miles?|m\b|metres|seconds?|secs?|s\b|points?|years?|feet|inch|degree|heat))
  `,
  'g',
);
const POINTS = /(?<![\d.,])(\d{1,2},?\d{3})(?: |-)?(?:points?|pts|score|total|tally)\b/g;

/** Without a figure or a minute there is no mark, and without such a word no score. */
const FIGURE = hint(/\d|minute|^metres$/i);
/** "3:27", "10.08": most figures are no such marks. */
const IN_PARTS = /\d[:.]\d/;
const SCORE_WORD = hint(/(?:points?|pts|score|total|tally)$/i);

function clocks(text: string, span: Span): PrintedMark[] {
  return matches(CLOCK, text, span).flatMap((m): PrintedMark[] => {
    const [, a = '', b = '', sign, c = ''] = m;
    const place = { start: m.start, end: m.end, printed: m[0] };
    if (Number(b) > 59) return [];
    if (sign === '.') {
      const hours = c.length === 2 && Number(c) < 60 && Number(a) < 10 ? [clock(Number(a), Number(b), c)] : [];
      return [{ ...place, readings: [clock(0, Number(a), `${b}.${c}`), ...hours], slip: false }];
    }
    if (sign === undefined) return [{ ...place, readings: [clock(0, Number(a), b)], slip: false }];
    const hundredths = clock(0, Number(a), `${b}.${c}`);
    if (c.length !== 2 || Number(c) > 59 || Number(a) > 23) return [{ ...place, readings: [hundredths], slip: true }];
    return [{ ...place, readings: [clock(Number(a), Number(b), c), hundredths], slip: false }];
  });
}

/** 2.05.34 for hours or minutes; 1.56:28. */
const mixedUp = (text: string, span: Span): PrintedMark[] =>
  matches(MIXED_UP, text, span).flatMap((m): PrintedMark[] => {
    const [printed, a = '', b = '', c = ''] = m;
    if (Number(b) > 59) return [];
    const hundredths = clock(0, Number(a), `${b}.${c}`);
    const hours = Number(c) < 60 && Number(a) < 10 ? [clock(Number(a), Number(b), c)] : [];
    return [{ start: m.start, end: m.end, printed, readings: [hundredths, ...hours], slip: true }];
  });

/** "third in 7.14", "clocked 22.71": nobody jumps or throws in a time. */
const OF_TIME = /\b(?:in|clock(?:s|ed|ing)?|ran|running|(?:time|run)s? of) $/;

/** "threw 52.36": nobody runs a length. */
const OF_LENGTH =
  /\b(?:threw|throws?(?: of)?|throwing|jumped|jumping|leapt|leaped|cleared|clearing|vaulted|hurled|heaved) $/;

/** No such words are longer, in characters. */
const AS_FAR = 12;

/** No race is over sooner, in milliseconds: a shorter time is a margin. */
const SHORTEST_RACE = 5000;

function decimals(text: string, span: Span): PrintedMark[] {
  return matches(DECIMAL, text, span).flatMap((m): PrintedMark[] => {
    const [printed, figure = '', unit = ''] = m;
    const place = { start: m.start, end: m.end, printed, slip: false };
    const metres = distance(Math.round(Number(figure) * 100));
    const seconds = clock(0, 0, figure);
    if (/^-?m/.test(unit)) return [{ ...place, readings: [metres] }];
    if (seconds.value < SHORTEST_RACE) return unit ? [] : [{ ...place, readings: [metres] }];
    if (unit) return [{ ...place, readings: [seconds] }];
    const [minutes = '', rest = ''] = figure.split('.');
    const minutesAndSeconds = rest.length === 2 && Number(rest) < 60 ? [clock(0, Number(minutes), rest)] : [];
    const before = text.slice(Math.max(span.start, m.start - AS_FAR), m.start);
    if (OF_LENGTH.test(before)) return [{ ...place, readings: [metres] }];
    const isTime = OF_TIME.test(before);
    return [{ ...place, readings: [seconds, ...(isTime ? [] : [metres]), ...minutesAndSeconds] }];
  });
}

const byHand = (text: string, span: Span): PrintedMark[] =>
  matches(BY_HAND, text, span).map((m) => ({
    start: m.start,
    end: m.end,
    printed: m[0],
    readings: [clock(0, 0, m[0])],
    slip: false,
  }));

const scores = (text: string, span: Span): PrintedMark[] =>
  hinted(SCORE_WORD, POINTS, text, span).map((m) => ({
    start: m.start,
    end: m.end,
    printed: m[0],
    readings: [points(Number((m[1] ?? '').replace(',', '')))],
    slip: false,
  }));

/** The marks printed in a stretch of text, without those that repeat another. */
function printedIn(text: string, span: Span): PrintedMark[] {
  if (!hasHint(text, span, FIGURE)) return [];
  const kinds = IN_PARTS.test(text.slice(span.start, span.end))
    ? [speltMarks, byOtherSigns, clocks, mixedUp, decimals, byHand, scores]
    : [speltMarks, byOtherSigns, scores];
  const found = kinds.flatMap((kind) => kind(text, span)).sort((a, b) => a.start - b.start || b.end - a.end);
  const isWhole = (mark: Span, i: number) => !found.slice(0, i).some((other) => other.end > mark.start);
  const isAchieved = (mark: Span) =>
    isOfTheDay(text, mark, span) && [isMargin, isSplit].every((isElse) => !isElse(text, mark, span));
  return found.filter((mark, i) => isWhole(mark, i) && isAchieved(mark));
}

/** The marks printed in a stretch of text, in order; margins, standards, splits and what others are measured against are none. */
export function marksIn(text: string, span: Span): PrintedMark[] {
  const achieved = printedIn(text, span);
  return [...achieved, ...repeatedMarks(text, span, achieved, printedIn)].sort((a, b) => a.start - b.start);
}
