import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

const PART = '(?:first|opening|last|final|closing|penultimate|second|third|fourth|next|early)';
const LENGTH = wrapped`
  (?:\d[\d,]*(?:[ -]?(?:m|metres?|km|kilometres?|miles?|k))?
    |(?:[\p{Ll}-]+ )?(?:lap|laps|leg|circuit|half|mile|kilometres?|bend|split|hurdle))
`;
const POINT = wrapped`
  (?:half-?\s?way
    |the half[- ]?way (?:mark|point|stage)
    |the bell|the (?:\p{Ll}+ )?split
    |(?:the )?(?:${PART} )?${LENGTH}(?: mark| point| stage| split)?)
`;
const WENT_THROUGH = wrapped`
  through|past|pass(?:ed|es|ing)|reach(?:ed|es|ing)|hit(?:ting)?|split(?:ting)?
  |(?:paced|led|towed|guided|dragged|taken|brought|took) (?:(?:him|her|them|the (?:field|pack|race|runners|leaders)) )?
    to
`;
/** "went through 400m in", "passed halfway in", "a last lap of", "laps of 61, 2:04 and", "a pace of". */
const BEFORE = lean(
  [
    String.raw`\b${either(
      String.raw`(?:${WENT_THROUGH}) (?:${POINT} (?:in|at) [\d:.]+,? (?:and|then) )?${POINT}`,
      String.raw`at (?:half-?\s?way|the bell)`,
      String.raw`(?:his|her|the|an?|their) (?:[\p{Ll}-]+ )?${PART} ${LENGTH}`,
      // "covered the lap in 49.45" is the whole of a race
      String.raw`(?<!\b(?:cover|r[au]n|round|around|complet|circl)\p{Ll}* (?:the|his|her) (?:(?:one|two|single) )?)(?:lap|leg|split|splits)s?`,
      'pace',
      // "had led at 15km", "was together at halfway"
      String.raw`(?:led|leading|ahead|clear|together|was|were|lay|level) (?:\p{Ll}+ ){0,2}(?:at|through|past) ${POINT}`,
    )}`,
    ` ${either(
      'in|of|at|to|was(?: in)?|took|timed at',
      '(?:was |were )?(?:covered|run|clocked|reached|passed) (?:in|at)',
      '(?:dropped|slowed|fell|quickened|rose) to',
    )}`,
    String.raw`(?: (?:an?|just|about|around)(?: [\p{Ll}-]+){0,3})? (?:[\d:.]+(?:,| and|, and) ){0,6}$`,
  ].join(''),
  'iu',
);
/** "1:11:04 at halfway", "a 49.5 last lap", "52.4 for the final 400m", "4:43 a mile". */
const AFTER = lean(
  `^(?:-| )?(?:seconds? |secs? )?${either(
    String.raw`(?:per|a|each|every) (?:mile|kilometre|km|lap)\b`,
    String.raw`for (?:mile|kilometre|lap) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b`,
    wrapped`
      (?:at|for|through|over) (?:the )?
      (?:half-?\s?way|bell|(?:his|her)? ?${PART} ${LENGTH}|${LENGTH} (?:mark|point|split)\b)
    `,
    String.raw`(?:${PART} |anchor |relay )?(?:lap|leg|split|circuit)\b`,
    String.raw`${PART} ${LENGTH}\b(?! (?:race|final))`,
    String.raw`(?:minutes? |min |mile |kilometre )?pace\b`,
    String.raw`(?: and [\d:.]+)? at ${LENGTH}(?= before|,? with| and (?:then|went|was))\b`,
  )}`,
  'iu',
);

/** "splitting 3:52.10 on the anchor mile", "with a 49.2 anchor"; a "negative-split 1:44.80" is a whole race. */
const SPLIT = /(?<!\b(?:negative|positive|even)[- ])\b(?:split(?:ting|s)?|splits of) (?:an? )?(?:[\p{Ll}-]+ )?$/u;

/** "passed 800m (1:52.30)", "in front since the halfway mark (58.02)". */
const IN_BRACKETS = lean(
  wrapped`
    \b(?:(?:through|past|pass(?:ed|es|ing)|reach(?:ed|es|ing)|hit(?:ting)?) ${POINT}
      |(?:still|led|leading|leader|in front|clear|together)(?: \p{Ll}+)? at (?:the )?${LENGTH}
      |(?:at|since|from|by) (?:half-?\s?way
        |the half[- ]?way (?:mark|point|stage)
        |the bell
        |the ${LENGTH} (?:mark|point|split))
      |\bby ${LENGTH}) \((?:in )?$
  `,
  'iu',
);

/** "At 30 km (1:27:40) he was alone". */
const OPENS_AT = lean(String.raw`^(?:At|By|After) (?:the )?${LENGTH}(?: mark| point)? \((?:in )?$`, 'u');

/** "by 15km, reached in 49:06", "as 10km was reached in 28:31". */
const REACHED = lean(
  String.raw`\b(?:(?:by|at) ${LENGTH},? (?:which (?:he|she|they) )?|(?:${LENGTH}|half-?\s?way) (?:was|were) )(?:reached|passed|covered) in $`,
  'iu',
);

/** "13:37 for 5K and 27:25 for 10K": times of two lengths in one breath are of the way. */
const SECOND_OF_TWO = lean(String.raw`\d[\d:.]* (?:for|at|through) (?:the )?${LENGTH},? and $`, 'iu');

/** "with the clock already past 2:45". */
const ON_THE_CLOCK = lean(/\bclock (?:already|ticking|nearing|approaching)(?: \p{Ll}+){0,2} $/u);

/** "the fastest leg of the day from Jane Example (13.42)". */
const LEG_BY = lean(/\blegs?(?: of the \p{Ll}+)? (?:(?:came )?from|by|of|for) (?:\p{Lu}\S+ ){1,4}\($/u);

/** How far before a time the words that make it a split can begin, in characters. */
const REACH = 70;

/** Whether a time is of a part of a race: "went through 400m in 49.50", "a last lap of 52.40". */
export const isSplit = (text: string, { start, end }: Span, within: Span): boolean =>
  BEFORE.test(text.slice(Math.max(within.start, start - REACH), start)) ||
  SPLIT.test(text.slice(Math.max(within.start, start - REACH), start)) ||
  IN_BRACKETS.test(text.slice(Math.max(within.start, start - REACH), start)) ||
  OPENS_AT.test(text.slice(within.start, start)) ||
  REACHED.test(text.slice(Math.max(within.start, start - REACH), start)) ||
  LEG_BY.test(text.slice(Math.max(within.start, start - REACH), start)) ||
  ON_THE_CLOCK.test(text.slice(Math.max(within.start, start - REACH), start)) ||
  SECOND_OF_TWO.test(text.slice(Math.max(within.start, start - REACH), start)) ||
  AFTER.test(text.slice(end, Math.min(within.end, end + REACH)));
