import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { ORDINAL } from './ordinals.ts';

const FEMALE = '(?:woman|lady|female|girl)';
const RUNNER = '(?: (?:finisher|runner|athlete))?';

/** "third woman home", "was fifth lady in 39:47": and no place among the men; "the second woman in history" is none of a race. */
export const AMONG_ONE_SEX = lean(
  wrapped`
    (?:(?=${ORDINAL} ${FEMALE}(?: finisher|${RUNNER} (?:home|back|across the line|to (?:finish|cross|come home)))\b)
      |(?<=\b(?:was|were|finish(?:ed|ing)|as|c[ao]m(?:e|ing)|placed|placing|home|in|(?-i:\p{Lu})\S+)(?: the| also| in)? )
        (?=${ORDINAL} (?:${FEMALE}|man|male)(?: overall)?
          (?:[,.;](?!\d)| \(| in (?:an? \p{Ll}+ |the )?(?:\d|race\b)| with \d| for the \S+ time| and (?:also )?${ORDINAL} overall|$)))
    (${ORDINAL})
  `,
  'iuy',
);

/** "21st overall": among the men, too. */
export const AMONG_ALL = /^(?: place)? overall\b/;
