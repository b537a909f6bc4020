import { lean } from '../text/lean.ts';
import { anyPhrase, beginningOf, type Phrase } from '../text/phrases.ts';
import { hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { BesideMark } from './beside-mark.ts';
import { LIMIT } from './limits.ts';
import { MARK_NOUN, OLDER_MARK } from './older-mark.ts';
import { SAFE } from './records-in-text.ts';

/** "won in 22.10 seconds from Sample (22.31)": a whole time, and no margin. */
const WHOLE = String.raw`(?:[1-9]\d?|:\d\d)\.\d\d`;

/** Words that measure a mark against another. */
const AGAINST_WORDS: readonly Phrase[] = [
  ['short|shy', ' of'],
  ['under|outside|inside|below', ''],
  ['beyond', ''],
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
const AGAINST = lean(String.raw`\b${anyPhrase(AGAINST_WORDS)}\s+${OLDER_MARK}\(?$`, 'u');
const AGAINST_WORD = beginningOf(AGAINST_WORDS, 'u');
/** "expunged Sample’s 16-year-old 800m mark of 1:41.73"; "the 21-year-old ran a best of" is about a runner. */
const AGED = lean(
  String.raw`\b\p{L}*\d*-(?:year|month|week|day)-old (?:(?!(?:an?|the|his|her|their)\b)[\p{L}\d,-]+ ){0,5}${MARK_NOUN}(?: of)?\s+$`,
  'u',
);
const OLD_WORD = hint(/^old$/);
/** "broke the championship record of 1:59.10": the one that was there before. */
const BROKEN = lean(
  wrapped`
    \b(?:br(?:oke|eaks?|eaking|oken)|beat(?:s|en|ing)?|smash(?:ed|es|ing)|shatter(?:ed|s|ing)|demolish(?:ed|es|ing))
    \s+${OLDER_MARK}${MARK_NOUN} of\s+$
  `,
  'u',
);
/** "breaking Sample’s 3:46.32", "to beat Ann Sample’s 14:06.62": somebody else’s, where no record is named. */
const BROKEN_OF = lean(
  wrapped`
    \b(?:br(?:oke|eaks?|eaking|oken)|smash(?:ed|es|ing)|shatter(?:ed|s|ing)|to (?:beat|break))
    \s+(?:\p{Lu}[\p{L}.’'-]+ ){0,3}\p{Lu}[\p{L}.-]+[’']s? (?:old )?$
  `,
  'u',
);
const BREAKS_WORD = hint(/^(?:br[oe]|beat|smash|shatter|demolish)/);
/** "had attacked the world record of 7:20.67": the one that stands, unless somebody set or equalled it. */
const STANDING = lean(
  wrapped`
    (?<!\b(?:set|sets|setting|r[au]n|running|equal(?:led|s|ling)|tied|tying|match(?:ed|es|ing)|claim(?:ed|s|ing)|with|in
      |threw|jumped|cleared|establish(?:ed|ing)|produc(?:ed|ing)|record(?:ed|ing)|clock(?:ed|ing)|post(?:ed|ing)|achiev(?:ed|ing)) )
    \bthe ${OLDER_MARK}records? of\s+$
  `,
  'u',
);
const RECORD_WORD = hint(/^records?$/);
/** "improving from 13.29 to 13.09": from what. */
const FROM = lean(
  /\b(?:(?:improv|lower|rais|reduc|cut|slash|trimm|up)\p{Ll}*(?: [\p{L}\d’]+){0,6}|(?:down|up)) from $/u,
);
const FROM_WORD = hint(/^from$/);

/** "ran 22.40 to her 22.41": the other one’s, whoever that is. */
const TO_THEIRS = /\d(?: ?m| metres| seconds)? to (?:his|her) $/;

/** "world record of 1:53.28 was never in danger": the one that stands. */
const RECORD_OF = /\brecords? of $/;
const IS_SAFE = new RegExp(`^(?: ?m| metres| seconds)?,? ${SAFE}`);

/** "A time of 3:54.64 would have given her fourth": nobody’s. */
const ANY = /\b(?:[Aa]|[Aa]ny) (?:time|run|throw|jump|leap|vault|clearance|mark|height|distance|score) of $/;
const WOULD = /^(?: ?m| metres| seconds| points)? would\b/;

/** "No one else got beyond 17.20m, the distance managed by Sample": somebody’s in this contest. */
const IS_OF = lean(
  /^(?: ?m| metres| seconds)?, the (?:time|distance|height|mark|score|total) (?:(?:managed|achieved|cleared|recorded|run|thrown|jumped|reached) by|of)/u,
);

/** Whether words before a mark measure another against it, or say that it was beaten. */
export const isMeasuredAgainst = ({ before, after, has }: BesideMark): boolean =>
  TO_THEIRS.test(before) ||
  (has(OLD_WORD) && AGED.test(before)) ||
  (has(AGAINST_WORD) && AGAINST.test(before) && !LIMIT.test(before) && !IS_OF.test(after)) ||
  (has(BREAKS_WORD) && (BROKEN.test(before) || BROKEN_OF.test(before))) ||
  (has(RECORD_WORD) && (STANDING.test(before) || (RECORD_OF.test(before) && IS_SAFE.test(after)))) ||
  (WOULD.test(after) && ANY.test(before)) ||
  (has(FROM_WORD) && FROM.test(before) && /^ ?m?(?: \p{Ll}+)? to \d/u.test(after));
