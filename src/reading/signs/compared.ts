import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { anyPhrase, beginningOf, type Phrase } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { type Hint, hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const NOUN =
  '(?:records?|marks?|bests?|times?|distances?|heights?|scores?|figures?|lead(?:ing)?|standards?|performances?)';
/** Words between "outside" and the mark: "her own British record of", "Sample’s 1998 mark of". */
const OLD_ONE = String.raw`(?:${either(
  'the|his|her|their|own|an?|old|existing|previous|former|long-standing',
  "world|European|Olympic|Commonwealth|national|(?:wo)?men[’']s|championships?|meeting|indoor|outdoor|course|personal",
  // "1998", "16-year-old", "Sample’s"
  String.raw`\d{4}|[\p{L}-]+-year-old|\p{Lu}[\p{L}.’'-]+`,
  NOUN,
  "of|set|season[’']s",
  String.raw`[\d,]+(?:m|km)?|metres?|meters?|miles?|marathon|hurdles|steeplechase|\p{Ll}+ (?:jump|vault|put)`,
)}\s+){0,9}`;

/** "won in 22.10 seconds from Sample (22.31)": a whole time, and no margin. */
const WHOLE = String.raw`(?:[1-9]\d?|:\d\d)\.\d\d`;

/** Words that measure a mark against another. */
const AGAINST_WORDS: readonly Phrase[] = [
  ['short|shy', ' of'],
  ['under|outside|inside|below|beyond', ''],
  ['close', ' to'],
  // "held off"
  [
    'off',
    wrapped`
      (?<!\b(?:see|saw|seeing|shake|shook|shaking|shaken|ward(?:ed|ing)?|stav(?:e|ed|ing)|brush(?:ed|ing)?|held|hold
        |holding|fought|fight|fighting|fended|fending|beat|beating) off)
    `,
  ],
  ['than', String.raw`(?<!\bno (?:better|faster|quicker|higher|further|farther) than)`],
  ['better', '(?:ed|ing|s)'],
  ['surpass|eclips', '(?:ed|ing|es)'],
  ['improv', '(?:ed|ing|es) (?:on|upon)'],
  ['bettered|surpassed|topped|exceeded|equalled|matched', ' (?:only )?by'],
  ['lower', '(?:ed|ing|s)'],
  ['eras', '(?:ed|ing|es)'],
  ['wip', '(?:ed|ing) out'],
  ['topp', '(?:ed|ing)'],
  // "compared with Sample’s", and no mark of theirs
  ['compared', String.raw` (?:to|with)(?! \p{Lu}[\p{L}’' -]{1,40}[’']s? $)`],
  ['seconds?|secs?|hundredths?|centimetres?|cm', ' (?:faster than|off)'],
  ['seconds?|secs?', String.raw`(?<!${WHOLE} \w+) from`],
  ['hundredths?|centimetres?|cm', ' from'],
];
/** "well short of Sample’s 2:01:09", "quicker than the 9.79": what a mark is measured against. */
const AGAINST = lean(String.raw`\b${anyPhrase(AGAINST_WORDS)}\s+${OLD_ONE}\(?$`, 'u');
const AGAINST_WORD = beginningOf(AGAINST_WORDS, 'u');
/** "expunged Sample’s 16-year-old 800m mark of 1:41.73"; "the 21-year-old ran a best of" is about a runner. */
const AGED = lean(
  String.raw`\b\p{L}*\d*-(?:year|month|week|day)-old (?:(?!(?:an?|the|his|her|their)\b)[\p{L}\d,-]+ ){0,5}${NOUN}(?: of)?\s+$`,
  'u',
);
const OLD = hint(/^old$/);
/** "broke the championship record of 1:59.10": the one that was there before. */
const BROKEN = lean(
  wrapped`
    \b(?:br(?:oke|eaks?|eaking|oken)|beat(?:s|en|ing)?|smash(?:ed|es|ing)|shatter(?:ed|s|ing)|demolish(?:ed|es|ing))
    \s+${OLD_ONE}${NOUN} of\s+$
  `,
  'u',
);
const BREAKS = hint(/^(?:br[oe]|beat|smash|shatter|demolish)/);
/** "improving from 13.29 to 13.09": from what. */
const FROM = lean(/\b(?:improv|lower|rais|reduc|cut|slash|trimm|up)\p{Ll}*(?: \p{L}+){0,5} from $/u);
const BEST_OF =
  "(?:personal|lifetime|career|previous|season[’']s|world|European|Olympic|national|British|outright|own) best";
/** "whose personal best is", "the record stands at". */
const STANDING = new RegExp(
  [
    String.raw`, the (?:\w+-)?(?:fastest|quickest) (?:\w+ ){0,6}this (?:year|season) (?:with|at)\s+$`,
    String.raw`, the (?:[\w’'-]+ ){0,2}(?:leader|No\.? ?1) (?:\w+ ){0,3}(?:with|at|on)\s+$`,
    [
      String.raw`\b(?:${BEST_OF}|\bbest|records?)(?: time| mark)?`,
      // "before this race", "this season", "over 100m"
      String.raw`(?: (?:before|until|prior to|(?:coming|going) into) (?:[\p{L}’'-]+ ?){1,4}(?= (?:is|was|had been)\b))?`,
      '(?: (?:this|of the|for the) (?:season|year))?',
      String.raw`(?: (?:in|over|for|at) (?:the )?[\d,]+ ?(?:m|metres)?(?: hurdles| steeplechase)?)?`,
      String.raw` (?:is|was|stands? at|stood at|of|remains|standing at|had been)\s+$`,
    ].join(''),
  ].join('|'),
  'u',
);
/** "had a best of 76.85m to win the silver": what won something is no older best. */
const REWARDED = lean(
  wrapped`
    ^(?: ?m| metres| seconds)? (?:to (?:win|take|claim|secure|finish|earn)
      |for (?:gold|silver|bronze|victory|first|second|third|\p{Ll}+th)\b)
  `,
  'u',
);
const OWNED = lean(
  /\b(?:whose|has an?|have an?|had an?|boasts an?|owns an?|holds the|held the)\s+(?:[\p{L}’'-]+ ){0,4}$/u,
);

/** "the 9.79 he ran in Athens", "a 9.94 clocked by Sample in March". */
const CARRIED_OUT_EARLIER = lean(
  wrapped`
    ^(?: (?:seconds|metres))?,? (?:that |which )?(?:(?:he|she|they|\p{Lu}[\p{L}’'-]+)(?: had| has)? (?:ran|run|set
      |clocked|recorded|jumped|threw|thrown|cleared|managed|posted|achieved)
      |(?:set|clocked|run|recorded|established|held) (?:by|in|at|last|earlier|two|three))
    \b
  `,
  'u',
);
/** "Sample’s time of 1:56.25, set in 2002": of a year, and no mark of the day. */
const SET_IN_YEAR = new RegExp(
  wrapped`
    ^(?: ?m| seconds| metres)?,? (?:(?:which|that) (?:was|had been) )?set (?:by [^,.;]{3,40} )?(?:back )?in (?:19|20)
    \d\d\b
  `,
  'u',
);
/** "who has run 9.80 this year", "who holds the fastest time of 9.75": what was so before. */
const HOLDS = lean(
  wrapped`
    \bwho (?:also |still )?(?:has|have)(?: \p{L}+)? (?:run|clocked|jumped|thrown|leapt|cleared|vaulted|gone|recorded
      |posted|set)
      (?: an? [\p{L}’' ]{0,25})? $
    |\brecord[- ]holder (?:with|at|on) (?:an? )?$
    |\b(?:holds|owns|boasts)\b(?! (?:off|on)\b)[^,;.]{0,60} (?:of|with|at) \(?$
  `,
  'u',
);
/** "who has run the fastest time in the world this year with 43.76": a lead of the season is no mark of the day. */
const LEADS = lean(
  wrapped`
    \bwho (?:has|have) \p{L}+ the (?:[\p{L}-]+ )?(?:fastest|quickest|best|longest|furthest|farthest|highest) [^,;.\d]{0,40}\b
    (?:world|year|season)\b[^,;.\d]{0,30}(?:with|of|in|at) (?:an? )?$
  `,
  'u',
);
/** "has run 9.80 this year, but was fourth". */
const HAS_RUN = lean(
  wrapped`
    \bha(?:s|ve|d)(?: \p{Ll}+){0,2} (?:run|clocked|jumped|thrown|leapt|cleared|vaulted|gone|recorded|posted)
    (?: an? [\p{L}’' ]{0,25})? $
  `,
  'u',
);
const THIS_YEAR =
  /^(?: ?m| metres| seconds)? (?:already |indoors |outdoors )?(?:this|last) (?:year|season|summer|winter|month)\b/;

/** "only bettered by Sample’s 9.58 and Specimen’s 9.69": the second of two that one is compared with. */
const AND_ANOTHER = lean(String.raw`(\d[\d:.]*)(?: ?m| metres| seconds)?\)?,? (?:and|or) ${OLD_ONE}\(?$`, 'u');
/** "Sample’s 22.04m from 2007", "(2:05:47 in 2009)": a mark with its year is none of the day. */
const OF_YEAR = /^(?: ?m| metres| seconds)? (?:from (?:19|20)\d\d\b|in (?:19|20)\d\d\))/;
/** "a personal best of 58:53 set last October": a best with its own day or town is none of the day. */
const BEST = /\b(?:personal|lifetime|career|season[’']s) best(?: time| mark| throw| jump)? of $/u;
const SET_ELSEWHERE = new RegExp(
  wrapped`
    ^(?: ?m| seconds| metres)?,? (?:which (?:he|she) )?(?:set|run|ran|recorded|clocked|achieved|from) (?:in|at|last
      |earlier|back|two|three|four|during)
    \b
  `,
  'u',
);
const THE = lean(/\b(?:the|that|his|her|their|previous|old)(?: \p{Ll}+){0,2} $/u);

/** "a shot at the 2:26:51 women’s course record": the record there is. */
const OF_RECORD = /^(?: ?m| metres| seconds)? (?:(?:wo)?men[’']s )?(?:\p{L}+ ){0,3}(?:record|best)\b(?! time)/u;
const THERE_IS = lean(
  wrapped`
    (?<!\b(?:set|setting|ran|running|clocked|recorded|threw|jumped|cleared) )\bthe (?:\p{Ll}+-\p{Ll}+ |existing |
      current |old )?
    $
  `,
  'u',
);

/** "the 88.38m thrown by Sample two rounds earlier": in the same competition, so a mark of the day for all that. */
const IN_THE_SAME = lean(
  wrapped`
    ^(?: ?m| metres)? (?:thrown|jumped|leapt|cleared|produced|achieved|reached|set) by \p{Lu}[^.;,]{2,40} (?:\p{Ll}+ rounds? (?:earlier
      |before)
      |in (?:the )?(?:\p{Ll}+ round|round \p{Ll}+)
      |with (?:his|her) \p{Ll}+)
    \b
  `,
  'u',
);
/** "Her best of 2:19:10 dates back to 2021": of that day. */
const DATES_BACK = /^(?: ?m| seconds| metres)? (?:dates?|dated|dating|goes|went|stems?|stemmed) (?:back |from )/;
/** The words without which a mark is compared with none in one of these ways. */
const HOLDS_WORD = hint(/^(?:who$|record|holds$|owns$|boasts$)/);
const YEAR_WORD = hint(/^(?:19|20)\d\d$/);
const RUN_WORD = hint(/^ha(?:s|ve|d)$/);
const BEST_WORD = hint(/^(?:best$|records?$|fastest$|quickest$|leader$|No$)/);
const FROM_WORD = hint(/^from$/);
const DATES_WORD = hint(/^(?:dat(?:es?|ed|ing)|goes|went|stem(?:s|med)?)$/);

/** "more than a second faster than Sample (1:44.15)": a margin, and theirs who were behind. */
const BY_MARGIN = lean(
  wrapped`
    \b(?:seconds?|hundredths?|tenths?|thousandths?|metres?|cm|centimetres?|points?) (?:faster|quicker|further|longer
      |better|more|slower|higher|ahead|clear) than (?:\p{L}[\p{L}’'-]+ ){1,6}\($
  `,
  'u',
);

/** How far before a mark the words that compare it can begin, in characters. */
const REACH = 110;

const figureAt = (start: number, { length }: string): Span => ({ start, end: start + length });

/** Whether a mark is one that the sentence compares another with: an older record, somebody’s best, what was run before. */
export function isCompared(text: string, { start, end }: Span, within: Span): boolean {
  const before = text.slice(Math.max(within.start, start - REACH), start);
  const after = text.slice(end, Math.min(within.end, end + 60));
  if (IN_THE_SAME.test(after) || (BY_MARGIN.test(before) && /^(?: ?m| seconds)?\)/.test(after))) return false;
  const has = (word: Hint) => hasHint(text, within, word);
  if (has(HOLDS_WORD) && (HOLDS.test(before) || LEADS.test(before)) && !REWARDED.test(after)) return true;
  if (has(YEAR_WORD) && (OF_YEAR.test(after) || SET_IN_YEAR.test(after))) return true;
  if (has(RUN_WORD) && THIS_YEAR.test(after) && HAS_RUN.test(before)) return true;
  const other = AND_ANOTHER.exec(before);
  if (other && isCompared(text, figureAt(start - before.length + other.index, other[1] ?? ''), within)) return true;
  const standing = has(BEST_WORD) ? STANDING.exec(before) : null;
  if (
    standing &&
    !REWARDED.test(after) &&
    (!standing[0].trimEnd().endsWith('of') || OWNED.test(before.slice(0, standing.index)))
  )
    return true;
  if (has(OLD) && AGED.test(before)) return true;
  if (has(AGAINST_WORD) && AGAINST.test(before)) return true;
  if (has(BREAKS) && BROKEN.test(before)) return true;
  if (has(FROM_WORD) && FROM.test(before) && /^ ?m?(?: \p{Ll}+)? to \d/u.test(after)) return true;
  if (has(BEST_WORD) && BEST.test(before) && SET_ELSEWHERE.test(after)) return true;
  if (has(DATES_WORD) && DATES_BACK.test(after)) return true;
  if (THERE_IS.test(before) && OF_RECORD.test(after)) return true;
  return THE.test(before) && CARRIED_OUT_EARLIER.test(after);
}
