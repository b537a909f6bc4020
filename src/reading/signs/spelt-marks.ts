import { distance, type Mark, points, time } from '../../athletics/mark.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint, hinted, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { FIELD_WORD, imperialMarks } from './feet-and-inches.ts';
import type { PrintedMark } from './printed-mark.ts';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty'.split(' ');
const SPELT = `(?:${TENS.join('|')})[- ](?:${WORDS.slice(1, 10).join('|')})|${[...WORDS, ...TENS.slice(1)].join('|')}`;
const COUNT = String.raw`(?:\d{1,2}|${SPELT})`;
const SECONDS = String.raw`(\d{1,2}(?:\.\d{1,3})?|${SPELT})`;
const NEXT = String.raw`(?:\b|(?=\d))[,.]?(?: and)? ?`;

/** "three hours, 5 minutes and 9 seconds", "14 mins and 2.50 secs", "1min 59.90sec", "2hr 5min 9sec", "8min 4.69". */
const TIME = lean(
  wrapped`
    (?<![\d.])(?:(${COUNT})[ -]?(?:hours?|hrs?|h)${NEXT}|\b)(${COUNT}),?[ -]?(?:minutes?|mins?|m)${NEXT}
    (?:${SECONDS}(?: |-)?(?:seconds?|secs?|s)\b|(\d{1,2}\.\d{1,2})(?!\d|\.\d))
  `,
  'iuy',
);
/** "2 hours and 28 minutes": a time that is told without its seconds. */
const HOURS_AND_MINUTES = lean(
  wrapped`
    (?<![\d.:]
      |\b(?:over|under|about|around|nearly|almost|inside|outside|within|beyond|than|below|approximately|roughly|some
        |least|sub|the) )
    \b(${COUNT})[ -]?(?:hours?|hrs?)(?:,? and|,)? (${COUNT})[ -]?(?:minutes?|mins?)\b
    (?!,?(?: and)? (?:\d|(?:${WORDS.join('|')})\b))
    (?! (?:later|ago|before|after|ahead|behind|into|of|from|to go|remaining|short|long|barrier|mark)\b)
  `,
  'iuy',
);
/** "46 seconds flat", "53 flat", "two minutes dead". */
const FLAT = lean(
  wrapped`
    (?<![\d.:,])\b(?:(${COUNT})(?: |-)?(?:minutes?|mins?)|(\d{1,2})(?:(?: |-)?(?:seconds?|secs?|s))?) (?:flat|dead)\b
    (?![ -](?:heat|last|out|race|course|track))
  `,
  'iuy',
);
/** "3h 05:09". */
const HOURS = /\b(\d)h ?(\d{1,2})[:.](\d{2})\b/g;
/** "14m 88", "13 metres 41cm", "two metres and five centimetres", "two metres 31": metres and centimetres apart. */
const METRES = lean(
  wrapped`
    (?<![\d.:,])\b(?:(\d{1,2})m ?(\d{2})(?![.:]?\d|\p{L})
      |(${COUNT})[ -]?(?:metres|m),?(?: and)? ?(${COUNT}) ?(?:centimetres?|cms?)\b
      |(\d{1,2}|${WORDS.slice(2).join('|')}) metres (\d{2})(?=[,.;)](?!\d)|$| (?:to|for|in|at|on|and|ahead|from)\b))
  `,
  'giu',
);
/** "cleared two metres", "a leap of exactly 18 metres", "went over at 6m": a whole number of metres, in the story of a jump or a throw. */
const WHOLE_METRES = lean(
  wrapped`
    (?<=\b(?:clear(?:ed|s|ing)?|jump(?:ed|s|ing)?|leap(?:t|ed|s|ing)?|threw|throw(?:s|ing)?|hurl(?:ed|ing)
      |vault(?:ed|ing)|soar(?:ed|ing) (?:over|to)|reach(?:ed|es|ing)|manag(?:ed|es|ing)|over at
      |(?:leap|jump|throw|vault|clearance|effort|height|distance) of) (?:exactly |precisely )?|\b(?:with|at) (?:exactly|precisely) )
    (\d{1,2}|${WORDS.slice(2).join('|')}) ?(?:metres|m)\b(?! (?:exactly )?(?:further|farther|longer|higher|more
      |clear|ahead|behind|back|short|from|to go|out|inside|outside|apart|in training|in practice|barrier|mark|line
      |race|final|hurdles|sprint|dash|title|runner|champion)
      \b)
  `,
  'gu',
);
/** "scored 8,412", "a total of 8412", "Sample on 8,412", "8,412 to 8,398": a score that doesn't say its points. */
const TOTAL = new RegExp(
  wrapped`
    (?:(?<=\b(?:with|scor(?:ed|ing)|totall?(?:ed|ing)|amass(?:ed|ing)|(?:reach|add)(?:ed|ing)|g[eo]t(?:ting)? to
        |on|whose|his|her|their|(?:he|she|who) (?:had|got|made)|[3-9],\d{3} (?:points )?(?:to|against)
        |(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d{1,2}(?:st|nd|rd|th)) (?:place )?at
        |finish(?:ed|ing) at|good for|(?:leaves|left|departs|departed) with
        |\p{Lu}[\p{L}’'-]*[’']s|(?:total|tally|score) was|(?:total|tally|score|record|best) of|(?:personal|career|lifetime|season[’']s|world)[- ]best
        |(?:(?:national|world|championship|games|meeting|European|British) record|personal best|NR|P[BR]|WR|WL)(?: of)?) (?:an? )?
        |\()
      |(?<![\d.,£$€])(?=[3-9],\d{3} (?:points )?(?:to|against) [3-9],\d{3}\b))
    ([3-9],\d{3}|[3-9]\d{3})(?=[,.;)](?:\s|$)|\)[,.;]| [-–—](?=\s)
      | (?:NR|P[BR]|SB|WL|CR|MR|WR|AR|OR|pts)\b
      | (?:to|against|in|at|and|but|ahead|behind|from|with|for|after|while|overall|score|tally|was|is|won|secured|clinched|sealed|gave|put|left|earned|saw
        |made|moved|lifted|took|ranks|an?|beat|beating|being|brought|proved|came|better(?:ed|ing))
        \b
      |$)
  `,
  'gu',
);

/** The words without which a mark isn’t written in one of these ways. */
const COUNT_WORD = hint(new RegExp(String.raw`^(?:\d|${[...WORDS, ...TENS].join('|')})`, 'i'));
const FLAT_WORD = hint(/^(?:flat|dead)$/i);
const MINUTES = hint(/^\d*min|^\d{1,2}(?:m\d*|h\d*m.*)$|^m$/i);
const HOURS_WORD = hint(/^\dh/);
const WHOLE_WORD = hint(/^(?:metres|\d{1,2}m)$/);
const METRES_WORD = hint(/^(?:\d{1,2}m.*|metres)$/);
const THOUSANDS = hint(/^(?:[3-9]\d{3}|\d{3})$/);

function number(text: string): number {
  const [ten = '', one = 'zero'] = text.toLowerCase().split(/[- ]/);
  const spelt = WORDS.indexOf(text.toLowerCase());
  if (spelt >= 0) return spelt;
  return TENS.includes(ten) ? (TENS.indexOf(ten) + 2) * 10 + WORDS.indexOf(one) : Number(text);
}

const decimalsOf = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;

/** A time of hours, minutes and seconds; the seconds as printed, with as many decimals. */
export const clock = (h: number, m: number, s: string): Mark =>
  time(Math.round(((h * 60 + m) * 60 + number(s)) * 1000), decimalsOf(s));

const printed = ({ 0: words, start, end }: RegExpExecArray & Span, mark: Mark, slip = true): PrintedMark => ({
  start,
  end,
  printed: words,
  readings: [mark],
  slip,
});

const metresOf = (m: RegExpExecArray & Span): Mark =>
  distance(number(m[1] ?? m[3] ?? m[5] ?? '') * 100 + number(m[2] ?? m[4] ?? m[6] ?? ''));

const timed = (m: RegExpExecArray & Span): PrintedMark =>
  printed(m, clock(m[1] ? number(m[1]) : 0, number(m[2] ?? '0'), m[3] ?? m[4] ?? '0'));

/** No jump or throw is told in fewer whole metres. */
const LEAST_METRES = 2;

function whole(m: RegExpExecArray & Span): PrintedMark[] {
  const metres = number(m[1] ?? '');
  return metres < LEAST_METRES ? [] : [printed(m, distance(metres * 100))];
}

/** The marks of a stretch of text that are written in words, in feet and inches or by their units: "14 mins and 2.50 secs", "20ft 1in", "a total of 8,412". */
export const speltMarks = (text: string, span: Span): PrintedMark[] => [
  ...(hasHint(text, span, MINUTES)
    ? [
        ...startingWith(COUNT_WORD, TIME, text, span).map(timed),
        ...startingWith(COUNT_WORD, HOURS_AND_MINUTES, text, span).map((m) =>
          printed(m, clock(number(m[1] ?? ''), number(m[2] ?? ''), '0')),
        ),
      ]
    : []),
  ...(hasHint(text, span, FLAT_WORD) ? startingWith(COUNT_WORD, FLAT, text, span) : []).map((m) =>
    printed(m, clock(0, m[1] ? number(m[1]) : 0, m[2] ?? '0')),
  ),
  ...hinted(HOURS_WORD, HOURS, text, span).map((m) => printed(m, clock(Number(m[1]), Number(m[2]), m[3] ?? '0'))),
  ...imperialMarks(text, span),
  ...(hasHint(text, span, FIELD_WORD) ? hinted(WHOLE_WORD, WHOLE_METRES, text, span).flatMap(whole) : []),
  ...hinted(METRES_WORD, METRES, text, span).map((m) => printed(m, metresOf(m))),
  ...hinted(THOUSANDS, TOTAL, text, span).map((m) => printed(m, points(Number((m[1] ?? '').replace(',', ''))), false)),
];
