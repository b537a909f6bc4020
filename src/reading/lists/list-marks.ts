import { type DisciplineId, disciplineOf } from '../../athletics/discipline.ts';
import { distance, type Mark, points, time } from '../../athletics/mark.ts';
import { isPlausible } from '../../athletics/plausible.ts';
import { centimetres, DECIMAL, FRACTION } from '../signs/feet-and-inches.ts';
import { marksIn } from '../signs/marks-in-text.ts';
import type { PrintedMark } from '../signs/printed-mark.ts';
import { clock } from '../signs/spelt-marks.ts';
import { matches, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

const printed = (m: Span & { readonly 0: string }, ...readings: [Mark, ...Mark[]]): PrintedMark => ({
  start: m.start,
  end: m.end,
  printed: m[0],
  readings,
  slip: false,
});

/** "10.8" and "46.0", as hand-held watches give them; "8.1" for metres. */
const ONE_DECIMAL = /(?<![\d.:,])(\d{1,3})\.(\d)(?=m\b|w\b|s\b|[^\d.:%]|[.,;)](?!\d)|$)(?! ?(?:m\/s|mps|metres per))/g;
/** "4:05.3" is read everywhere; "2.05.3" only here. */
const FULL_STOPS = /(?<![\d.:])(\d{1,2})\.(\d{2})\.(\d)(?![\d.:])/g;
/** "8,893", "6542": points without the word. */
const SCORE = /(?<![\d.:,])(\d{1,2},\d{3}|\d{4,5})(?!\d|[.:,]\d)/g;
/** 6-2, 23-11½, 198-3.5, 7' 1 1/4", 61'10: feet and inches; in "288-3 (87.87)" the metres are the mark. */
const FEET_AND_INCHES = new RegExp(
  wrapped`
    (?<![\d.:,-])(?<feet>\d{1,3})(?:-|['’′] ?)(?<inches>\d{1,2})(?:${DECIMAL})?(?:[ -]?${FRACTION})?["”″]?(?![\d:-]|\.\d)
    (?! ?\(\d{1,2}\.\d\d(?:m|\)))
  `,
  'g',
);
const WHOLE_METRES = /(?<![\d.:,+-])(\d{1,2}) ?m(?:etres|eters)?\b/g;
/** "2 hours 5 minutes", "44 minutes": no seconds are given. */
const NO_SECONDS = /\b(?:(\d) ?(?:hours?|hrs?|h),? ?)?(\d{1,3}) ?(?:minutes?|mins?)\b(?! \d)/gi;
/** What only a list of the discipline’s measure can mean by a figure. */
function terse(text: string, span: Span, id: DisciplineId): PrintedMark[] {
  const { measure } = disciplineOf(id);
  if (measure === 'points')
    return matches(SCORE, text, span).map((m) => printed(m, points(Number((m[1] ?? '').replace(',', '')))));
  if (measure === 'distance')
    return [
      ...matches(ONE_DECIMAL, text, span).map((m) => printed(m, distance(Number(m[1]) * 100 + Number(m[2]) * 10))),
      ...matches(WHOLE_METRES, text, span).map((m) => printed(m, distance(Number(m[1]) * 100))),
      ...matches(FEET_AND_INCHES, text, span).flatMap((m) => {
        const whole = centimetres(m);
        return whole === null ? [] : [printed(m, distance(whole))];
      }),
    ];
  return [
    ...matches(ONE_DECIMAL, text, span).map((m) => printed(m, time(Number(m[1]) * 1000 + Number(m[2]) * 100, 1))),
    ...matches(FULL_STOPS, text, span).map((m) => printed(m, clock(0, Number(m[1]), `${m[2]}.${m[3]}`))),
    ...matches(NO_SECONDS, text, span).map((m) => printed(m, clock(Number(m[1] ?? 0), Number(m[2]), '0'))),
  ];
}

/** A mark of a list, and how the discipline reads it. */
export interface ListedMark extends Span {
  readonly mark: Mark;
  readonly printed: PrintedMark;
}

/** The first figure of a stretch of a list that can be a mark of its discipline; null when none can. */
export function listedMark(text: string, span: Span, id: DisciplineId): ListedMark | null {
  const usual = marksIn(text, span);
  const isFree = (mark: Span) => usual.every(({ start, end }) => mark.end <= start || end <= mark.start);
  const all = [...usual, ...terse(text, span, id).filter(isFree)].sort((a, b) => a.start - b.start);
  for (const one of all) {
    const mark = one.readings.find((reading) => isPlausible(reading, id));
    if (mark) return { mark, printed: one, start: one.start, end: one.end };
  }
  return null;
}

/** Only with its colons or its minutes a time says what it is. */
const IS_TIME = /:|min|hour|hr/;

/** The first time of a stretch of a list whose discipline nobody names. */
export function timeAlone(text: string, span: Span): ListedMark | null {
  const first = marksIn(text, span).find(({ printed }) => IS_TIME.test(printed));
  const mark = first?.readings[0];
  return first && mark ? { mark, printed: first, start: first.start, end: first.end } : null;
}
