import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { OF_THE_CONTEST } from './compared.ts';
import { DEFINITE, DONE } from './standing-marks.ts';
import type { Wording } from './wordings.ts';

const DID =
  '(?:ran|run|set|clocked|recorded|jumped|threw|thrown|cleared|managed|posted|achieved|produced|timed|established|held)';
const SOMEBODY = String.raw`(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})`;
/** "that Sample set", "he ran". */
const BY_SOMEBODY = String.raw`,? (?:that |which )?${SOMEBODY}(?: had| has)?(?: also| once| first| previously)? ${DID}\b`;
/** "set by", "clocked in", "from", "which was run last". */
const WAS = String.raw`,? (?:(?:which|that) (?:was|had been) )?${DID} (?:by|in|at|last|earlier|back|during|two|three|four)\b`;
const YEAR = String.raw`(?:19|20)\d\d\b`;
/** "from 2007", "in 2009)", ", set by Sample in 2002", "dates back to": whatever it is, not of the day. */
const OF_YEAR = lean(
  either(
    `^ from ${YEAR}`,
    String.raw`^ in ${YEAR}\)`,
    `^,? (?:(?:which|that) (?:was|had been) )?set (?:by [^,.;]{3,40} )?(?:back )?in ${YEAR}`,
    '^ (?:dates?|dated|dating|goes|went|stems?|stemmed) (?:back |from )',
  ),
  'u',
);
/** "the 9.79 he ran", "the record that Sample set", "her best of 58:53 set last October". */
const SET_BEFORE = lean(`^(?:${BY_SOMEBODY}|${WAS})`, 'u');
/** "His personal best of 2:06:07 came in Leeds in 2018"; one that came in the last round is of the day. */
const CAME = lean(
  wrapped`
    ^ (?:came|comes|was (?:set|run|achieved))\b(?! (?:in|on|with|from|at) (?:the|his|her) (?:first|second|third|fourth|fifth|sixth|last|final
      |opening|penultimate))(?! (?:in round|today|here|tonight|on \p{Lu}))
  `,
  'u',
);
const OWN_BEST = /\b(?:personal|lifetime|career|previous) $/;

/** What was set before the day told of, as is said of when, where or by whom. */
export const SET_ANOTHER_DAY: readonly Wording[] = [
  { after: OF_YEAR },
  { owner: DEFINITE, after: SET_BEFORE, butLead: DONE, butAfter: OF_THE_CONTEST },
  { noun: /^(?:best|P[BR])/, after: SET_BEFORE },
  { words: OWN_BEST, noun: /^best/, after: CAME },
];
