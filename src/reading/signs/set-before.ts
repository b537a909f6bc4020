import { lean } from '../text/lean.ts';
import { hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { BesideMark } from './beside-mark.ts';

/** "the 9.79 he ran in Athens", "a 9.94 clocked by Sample in March". */
const CARRIED_OUT_EARLIER = lean(
  wrapped`
    ^(?: (?:seconds|metres))?,? (?:that |which )?(?:(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?: had| has)?
      (?: also| once| first| previously)? (?:ran|run|set|clocked|recorded|jumped|threw|thrown|cleared|managed|posted|achieved
        |produced|timed)
      |(?:set|clocked|run|recorded|established|held) (?:by|in|at|last|earlier|two|three))
    \b
  `,
  'u',
);
const THE = lean(/\b(?:the|that|his|her|their|previous|old)(?: \p{Ll}+){0,2} $/u);
/** "the national record of 1:58.51 that Sample set in Leeds", "the best of 9.90 he ran last year". */
const THE_RECORD = lean(
  /(?<!\b(?:equal|match|tie|repeat)\p{L}* )\b(?:the|that|his|her|their|[’']s)(?: [\p{L}\d-]+){0,4} (?:record|best|mark|time|standard|figures|distance|height)(?: of)? $/u,
);
const SET_THERE = lean(
  wrapped`
    ^(?: ?m| seconds| metres)?,? (?:that |which )?(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?: had| has)?(?: also| once
      | first| previously)? (?:ran|run|set|clocked|recorded|jumped|threw|thrown|cleared|managed|posted|achieved|produced)
    (?: (?:when|while) \p{L}+ing)? (?:in|at|last|earlier|two|three|four|\w+ (?:years?|months?|weeks?|days?) (?:ago|earlier|before)|as a)\b
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
/** "Sample’s 22.04m from 2007", "(2:05:47 in 2009)": a mark with its year is none of the day. */
const OF_YEAR = /^(?: ?m| metres| seconds)? (?:from (?:19|20)\d\d\b|in (?:19|20)\d\d\))/;
/** "a personal best of 58:53 set last October": a best with its own day or town is none of the day. */
const BEST = /\b(?:(?:personal|lifetime|career|season[’']s) best(?: time| mark| throw| jump)?|P[BR]|p[br]) of $/u;
const SET_ELSEWHERE = new RegExp(
  wrapped`
    ^(?: ?m| seconds| metres)?,? (?:which (?:he|she) )?(?:set|run|ran|recorded|clocked|achieved|from) (?:in|at|last
      |earlier|back|two|three|four|during)
    \b
  `,
  'u',
);
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
/** "Her best of 2:19:10 dates back to 2021": of that day. */
const DATES_BACK = /^(?: ?m| seconds| metres)? (?:dates?|dated|dating|goes|went|stems?|stemmed) (?:back |from )/;
/** "His personal best of 2:06:07 came in Leeds in 2018"; one that came in the last round is of the day. */
const OWN_BEST = /\b(?:personal|lifetime|career|previous) best(?: time| mark)? of $/u;
const CAME = new RegExp(
  wrapped`
    ^(?: ?m| seconds| metres)? (?:came|comes|was (?:set|run|achieved))\b(?! (?:in|on|with|from|at) (?:the|his|her) (?:first|second|third
      |fourth|fifth|sixth|last|final|opening|penultimate))(?! (?:in round|today|here|tonight|on \p{Lu}))
  `,
  'u',
);
const YEAR_WORD = hint(/^(?:19|20)\d\d$/);
const BEST_WORD = hint(/^(?:best|P[BR]|p[br])$/);
const RECORD_WORD = hint(/^(?:record|best|mark|time|standard|figures|distance|height)$/);
const DATES_WORD = hint(/^(?:dat(?:es?|ed|ing)|goes|went|stem(?:s|med)?)$/);

/** Whether words behind a mark say when, where or by whom it was set before the day told of. */
export const isSetBefore = ({ before, after, has }: BesideMark): boolean =>
  (has(YEAR_WORD) && (OF_YEAR.test(after) || SET_IN_YEAR.test(after))) ||
  (has(BEST_WORD) && BEST.test(before) && SET_ELSEWHERE.test(after)) ||
  (has(DATES_WORD) && DATES_BACK.test(after)) ||
  (has(BEST_WORD) && OWN_BEST.test(before) && CAME.test(after)) ||
  (has(RECORD_WORD) && THE_RECORD.test(before) && SET_THERE.test(after)) ||
  (THERE_IS.test(before) && OF_RECORD.test(after)) ||
  (THE.test(before) && CARRIED_OUT_EARLIER.test(after));
