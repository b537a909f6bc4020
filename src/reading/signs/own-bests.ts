import { lean } from '../text/lean.ts';
import { hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { BesideMark } from './beside-mark.ts';
import { AND_RAN } from './older-mark.ts';

const UNIT = '^(?: ?m| metres| seconds)?';
const DOER =
  '(?:marathoner|miler|runner|sprinter|hurdler|steeplechaser|jumper|vaulter|thrower|performer|specialist|athlete|man|woman|guy|prep)';

/** "a 2:19:48 marathoner", "the 27:05 10,000m runner": what somebody is known for. */
const AS_DOER = lean(String.raw`${UNIT} (?:half[- ])?(?:\d[\d,]*(?: ?k?m|-met(?:re|er))? )?${DOER}\b`, 'u');
/** "a 2:07:02 winner in Rotterdam", "the 80.10m champion of 1998". */
const AS_VICTOR = lean(String.raw`${UNIT} (?:winner|champion|medallist|runner-up)\b`, 'u');
/** "the 2003 winner in 2:07:02", "last year’s runner-up in 27:31.05", "a former champion here with 8.90m": what somebody did another time. */
const VICTOR_OF_YORE = lean(
  wrapped`
    \b(?:the (?:\p{L}+ )?(?:19|20)\d\d|(?:last|the previous) (?:year|season|summer|winter|month)[’']s|an? (?:former|previous|two-time|three-time)|the defending)
    (?: [\p{L}’-]+){0,3} (?:winner|champion|medallist|runner-up)(?: here| there)?,? (?:in|with)(?: an?(?: [\p{Ll}-]+){0,2}(?: of)?)? $
  `,
  'u',
);
const VICTOR_WORD = hint(/^(?:winner|champion|medallist|runner)$/);
const ONE = lean(/\b(?:an?|the) (?:\p{Ll}+ )?$/u);

const BEST = String.raw`${UNIT}(?: [\p{Ll}’-]+){0,2} (?:best|PB|PR)\b`;
/** "whose 2:14:18 personal best from Rome", "whose 10.90 best makes her": had before; "whose 6.70m best was good for silver" was of the day. */
const STOOD = lean(
  wrapped`
    ${BEST}(?: (?:from|set|made|makes|ranks?|ranked|dates|dated|stood|stands|had)\b
      | (?:this|last|earlier) (?:year|season|summer|winter|month|week)
      | in (?:(?:19|20)\d\d|\p{Lu}))
  `,
  'u',
);
const WHOSE = lean(/\b(?:whose|despite (?:his|her|an?))(?: [\p{Ll}-]+){0,2} $/u);

/** "despite being a former 800-meter runner with a 1:59.34 personal best": part of who somebody is. */
const OF_DOER = lean(
  String.raw`\b(?:an?|former) (?:[\p{L}\d’,-]+ ){0,5}${DOER} with an? (?:(?:[\p{Ll}’-]+ ){0,2}best of )?$`,
  'u',
);
const AS_BEST = lean(BEST, 'u');

/** "(1:44.80 PR) won in 1:45.10", "(PR 1:44.80) was third in 1:45.10": had before, where what was run that day is told, too. */
const AND_TODAY = new RegExp(`^( (?:P[RB]|p[rb]|SB|sb))?${AND_RAN}`);
const LABELLED = /\((?:P[RB]|p[rb]|SB|sb):? $/;
const isBesideTodays = ({ before, after }: BesideMark): boolean => {
  const todays = AND_TODAY.exec(after);
  return todays !== null && (todays[1] !== undefined || LABELLED.test(before));
};

/** "Example, with a PB of 5.76m, cleared": between commas, behind the name. */
const BETWEEN_COMMAS = lean(/\p{Lu}\S+, with an? (?:[\p{Ll}’']+[ -]){0,3}(?:PB|PR|best|bests) of $/u);
const TAKEN_UP = /^(?: ?m| metres| seconds)?, (?!and\b|but\b|while\b|with\b|which\b|\w+ing\b)[a-z]/;

/** Whether words beside a mark make it part of who somebody is, or a best that they had before. */
export const isOwnBest = (beside: BesideMark): boolean => {
  const { before, after, has } = beside;
  return (
    (has(VICTOR_WORD) && (VICTOR_OF_YORE.test(before) || (AS_VICTOR.test(after) && ONE.test(before)))) ||
    isBesideTodays(beside) ||
    (AS_DOER.test(after) && ONE.test(before)) ||
    (STOOD.test(after) && WHOSE.test(before)) ||
    (TAKEN_UP.test(after) && BETWEEN_COMMAS.test(before)) ||
    (/ (?:with an?|of) $/.test(before) && OF_DOER.test(before) && (before.endsWith('of ') || AS_BEST.test(after)))
  );
};
