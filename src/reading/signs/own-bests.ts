import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { BesideMark } from './beside-mark.ts';

const UNIT = '^(?: ?m| metres| seconds)?';
const DOER =
  '(?:marathoner|miler|runner|sprinter|hurdler|steeplechaser|jumper|vaulter|thrower|performer|specialist|athlete)';

/** "a 2:19:48 marathoner", "the 27:05 10,000m runner": what somebody is known for. */
const AS_DOER = lean(String.raw`${UNIT} (?:half[- ])?(?:\d[\d,]*(?: ?k?m|-met(?:re|er))? )?${DOER}\b`, 'u');
const ONE = /\b(?:an?|the) $/;

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

/** Whether words beside a mark make it part of who somebody is, or a best that they had before. */
export const isOwnBest = ({ before, after }: BesideMark): boolean =>
  (AS_DOER.test(after) && ONE.test(before)) ||
  (STOOD.test(after) && WHOSE.test(before)) ||
  (/ (?:with an?|of) $/.test(before) && OF_DOER.test(before) && (before.endsWith('of ') || AS_BEST.test(after)));
