import { demonyms } from '../../athletics/nation.ts';
import type { RecordMark } from '../../athletics/record.ts';
import { anyOf } from '../text/any-of.ts';
import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import { phrases, phrasesIn } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { type Hint, hasHint, hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { AND_RAN, OWN_BESTS, SAFE } from './standing-marks.ts';
import { toldMark } from './told-mark.ts';
import { isWorded } from './wordings.ts';

/** Words of a sentence that say which record a mark is. */
export interface PrintedRecord extends Span {
  readonly record: RecordMark;
  /** Somebody holds it, it was missed or is spoken of: it says which record "the record" means, and no more. */
  readonly mentioned: boolean;
}

const BETWEEN = wrapped`
  (?:(?:indoor|outdoor|short-track
    |[\d,]+[- ]?(?:m|metres?|miles?)
    |mile|marathon|long-standing|all-comers
    |\p{L}+ (?:jump|vault|hurdles|steeplechase)) )*
`;
const demonym = anyOf([...demonyms.keys()].filter((d) => !/european|african|asian/.test(d)));

const RECORD = hint(/^(?:records?|OR)$/i);
const RECORD_OR_MARK = hint(/^(?:records?|marks?|bests?|WR)$/i);
const BEST = hint(/^(?:bests?|P[BR]|SB)$/i);
const PERSONAL = hint(/^(?:bests?|P[BR](?:e?d)?|records?)$/i);
const LEAD = hint(/^(?:lead|leading|best|fastest|quickest)$/i);
/** Without any of them nobody speaks of a record. */
const WORDS = [RECORD, RECORD_OR_MARK, BEST, PERSONAL, LEAD];

/** Each record, the words it is called by, and a word without which it isn’t spoken of. */
const PATTERNS: readonly (readonly [RecordMark, RegExp, Hint])[] = [
  ['WR', lean(String.raw`\bworld ${BETWEEN}(?:records?|mark|best(?! time))\b|\bWR\b`, 'giu'), RECORD_OR_MARK],
  ['OR', lean(String.raw`\bOlympic ${BETWEEN}record\b|\bOR\b(?= |\))`, 'gu'), RECORD],
  ['CR', lean(String.raw`\bchampionships? ${BETWEEN}(?:records?|best|mark)\b`, 'giu'), RECORD_OR_MARK],
  [
    'AR',
    lean(String.raw`\b(?:European|African|Asian|South American|Oceanian|area|continental) ${BETWEEN}record\b`, 'gu'),
    RECORD,
  ],
  ['NR', lean(String.raw`\b(?:national|${demonym}(?<!\bSouth American)) ${BETWEEN}records?\b`, 'giu'), RECORD],
  ['MR', /\b(?:meet(?:ing)?|course|stadium) records?\b/gi, RECORD],
  [
    'WL',
    new RegExp(
      wrapped`
        \bworld[- ](?:lead(?:ing)?|best time)\b
        |\bworld[’']s (?:leading|fastest|best) (?:time|mark)\b
        |\b(?<!\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th)|next)[- ])(?:fast|quick)est
          (?: time)? in the world this (?:year|season)\b
      `,
      'gi',
    ),
    LEAD,
  ],
  ['PB', /\b(?:personal|lifetime|life-time|career)[- ](?:bests?|records?)\b|\bP[BR](?:e?d|[’']d)?\b/gi, PERSONAL],
  ['SB', /\bseason(?:[’']s|s|al)?[- ]bests?\b|\bSB\b|\bbest (?:time )?of the season\b/gi, BEST],
];

const HELD_AFTER = lean(
  wrapped`
    ^(?:,? and (?:also )?(?:the|an?|his|her) [\p{L}’' -]{3,30})?(?: |, (?=(?:is|was) \d))?(?:(?:time |mark )?(?:is|was|stands?|stood)\b
      |holder|-?holder|held|hopes?|attempt|pace|schedule|bid|of (?:the )?previous
      |of [\d:.]+ ?(?:m|metres)?,? (?:(?:was |had been |being )?(?:set|run)|from|came (?:in|at) (?-i:\p{Lu})|dates|stands|${SAFE}))
    |^(?: [\d:.]+)?${AND_RAN}
  `,
  'iu',
);
const MISSED_BEFORE = lean(
  wrapped`
    \b(?:(?:go|goes|going|went) after|(?:bar|height) (?:\p{Ll}+ ){0,3}(?:at|to)|outside|short of|has an?|boasts an?|owns an?|within [\p{L}\d.]+(?: \p{L}+){0,3} of|miss(?:ed|ing)|off|under-\d+|under|junior|target(?:ed|ing)?|close to|near|inside|behind
      |chas(?:e|ed|ing)|previous|former|(?<!year-)old|holds? the|held the|owns? the
      |whose|who (?:has|owns|boasts) an?|c[ao]me(?:s|ing)? in with an?
      |who ha(?:s|ve) (?:run|clocked|jumped|thrown|recorded) the
      |rank in|(?:second|inferior) only to|having (?:already|earlier|previously|also) (?:set|run|clocked|equalled|broken|improved)
      |[’']s (?:own )?(?:previous|former))
    \s(?:[\p{L}\d,’'-]+ ){0,6}$
  `,
  'iu',
);
/** "whose 30:18.10 personal best from Rome": it was set there. */
const isOfOldMark = (text: string, record: Span, within: Span): boolean => {
  const figure = figureBeside(text, record, within);
  return figure !== null && isWorded(toldMark(text, figure, within), OWN_BESTS);
};
/** The figure of "a 30:18.10 personal best", or of "a personal best of 30:18.10". */
function figureBeside(text: string, { start, end }: Span, within: Span): Span | null {
  const before = FIGURE_BEFORE.exec(text.slice(Math.max(within.start, start - 20), start));
  if (before) return { start: start - before[0].length, end: start - before[0].length + (before[1] ?? '').length };
  const behind = FIGURE_BEHIND.exec(text.slice(end, Math.min(within.end, end + 20)));
  return behind && { start: end + ' of '.length, end: end + behind[0].length };
}
const FIGURE_BEFORE = /(\d+[:.]\d[\d:.]*)(?: ?m| metres| seconds)? $/;
const FIGURE_BEHIND = /^ of \d[\d:.]*\d/;

/** "the record", "breaking the record": which one, an earlier sentence said. */
const AGAIN = phrases(
  [
    [
      wrapped`
        breaking|broke|crushing|crushed|smashing|smashed|shattering|shattered|setting|beating|lowering|lowered|erasing
        |erased
      `,
      ' the (?:old |existing |previous )?(?:record|mark)',
    ],
  ],
  'iu',
);

/** The records that a stretch of text calls by their names. */
const namedRecordsIn = perSpan((text, span): readonly PrintedRecord[] =>
  PATTERNS.flatMap(([record, pattern, word]) =>
    hinted(word, pattern, text, span).map((m): PrintedRecord => {
      const before = text.slice(Math.max(span.start, m.start - 45), m.start);
      return {
        start: m.start,
        end: m.end,
        record,
        mentioned:
          HELD_AFTER.test(text.slice(m.end, m.end + 70)) || MISSED_BEFORE.test(before) || isOfOldMark(text, m, span),
      };
    }),
  ).sort((a, b) => a.start - b.start),
);

/** The records a stretch of text speaks of, in order. `antecedent` is the last one spoken of before it. */
export function recordsIn(text: string, span: Span, antecedent: RecordMark | null): readonly PrintedRecord[] {
  if (!WORDS.some((word) => hasHint(text, span, word))) return [];
  const named = namedRecordsIn(text, span);
  const again = phrasesIn(AGAIN, text, span).flatMap((m): PrintedRecord[] => {
    const record = named.findLast((n) => n.start < m.start)?.record ?? antecedent;
    return record ? [{ start: m.start, end: m.end, record, mentioned: false }] : [];
  });
  return [...named, ...again].sort((a, b) => a.start - b.start);
}
