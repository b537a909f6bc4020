import { lean } from '../text/lean.ts';
import { hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { BesideMark } from './beside-mark.ts';

const BEST_OF =
  "(?:(?:personal|lifetime|career|previous|season[’']s|world|European|Olympic|national|British|outright|own) best|P[BR]|p[br])";
/** "whose personal best is", "the record stands at". */
const STANDING = new RegExp(
  [
    String.raw`, the (?:\w+-)?(?:fastest|quickest) (?:\w+ ){0,6}this (?:year|season) (?:with|at)\s+$`,
    String.raw`, the (?:[\w’'-]+ ){0,2}(?:leader|No\.? ?1) (?:\w+ ){0,3}(?:with|at|on)\s+$`,
    [
      String.raw`\b(?:${BEST_OF}|\bbest|records?)(?: time| mark)?`,
      // ", and the national record,"
      String.raw`(?:,? and (?:also )?(?:the|an?|his|her) [\p{L}’' -]{3,30},?|, (?:also|which is) [\p{L}’' -]{3,30},)?`,
      // "before this race", "this season", "over 100m"
      String.raw`(?: (?:before|until|prior to|(?:coming|going) into) (?:[\p{L}’'-]+ ?){1,4}(?= (?:is|was|had been)\b))?`,
      String.raw`(?: (?:coming|going|heading) in(?= (?:is|was|had been)\b))?`,
      '(?: (?:this|of the|for the) (?:season|year))?',
      String.raw`(?: (?:in|over|for|at) (?:the )?[\d,]+ ?(?:m|metres)?(?: hurdles| steeplechase)?)?`,
      String.raw` (?:is|was|stands? at|stood at|of|remains|standing at|had been)\s+$`,
    ].join(''),
  ].join('|'),
  'u',
);
/** "whose best is", "has an outright best of", "had a 2019 best of": a best by itself may be one of the day. */
const OWNED = lean(
  wrapped`
    \b(?:whose|has an?|have an?|had an?|boasts an?|owns an?|holds the|held the
      |(?:(?:came|comes?|coming|went|going) in(?:to)?|enter(?:ed|ing)|arriv(?:ed|ing)|started|began)(?: [\p{L}’'-]+){0,4} with an?)
    \s+(?:[\p{L}\d’',-]+ ){0,4}$
  `,
  'u',
);
const BEST_WORD = hint(/^(?:best$|P[BR]$|p[br]$|records?$|fastest$|quickest$|leader$|No$)/);

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
    \b(?:who|and|now) (?:leads?|heads?|tops?|topped|led) (?:the |this )?(?:world|[Ee]uropean?|year|season)\b[^,;.\d]{0,40}(?:with|on|at) (?:an? )?$
    |\bwho (?:has|have) \p{L}+ the (?:[\p{L}-]+ )?(?:fastest|quickest|best|longest|furthest|farthest|highest) [^,;.\d]{0,40}\b
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
/** "who had run 10.72 there": before the day, unless that was in an earlier round. */
const HAD_RUN = lean(/\bwho (?:also |already |once )?had (?:\p{Ll}+ly )?(?:run|clocked)(?: an? [\p{L}’' ]{0,25})? $/u);
const IN_A_ROUND = /^[^,.;]{0,40}\b(?:heats?|semis?|semi-?finals?|prelims?|rounds?|qualifying|final|earlier|leg)\b/;
const THIS_YEAR = lean(
  wrapped`
    ^(?: ?m| metres| seconds)?(?: (?:for|over|in|at) (?:the )?[\p{L}\d, -]{2,25}?)? (?:already |indoors |outdoors |earlier )?
    (?:this|last) (?:year|season|summer|winter|month)\b
  `,
  'u',
);
const HOLDS_WORD = hint(/^(?:who$|record|holds$|owns$|boasts$)/);
const RUN_WORD = hint(/^ha(?:s|ve|d)$/);

/** "had a best of 76.85m to win the silver": what won something is no older best. */
const REWARDED = lean(
  wrapped`
    ^(?: ?m| metres| seconds)? (?:to (?:win|take|claim|secure|finish|earn)
      |for (?:gold|silver|bronze|victory|first|second|third|\p{Ll}+th)\b)
  `,
  'u',
);

/** "whose best of 17.40 came in the first round": of the day. */
const CAME_IN_ROUND =
  /^(?: ?m| metres)?,? (?:which )?(?:came|was (?:set|thrown|jumped|reached|achieved)) (?:in|with|on|at) (?:(?:the|his|her) (?:first|second|third|fourth|fifth|sixth|opening|final|last) (?:round|attempt|throw|jump|effort|leap|try)|round \w+)\b/;

/** "Sample, whose best was 84.96m, was third": of the day, in an event of several attempts; "whose best was 10.30" and "whose best was 80.10m until June" were before. */
const BEST_OF_SERIES = /\bwhose best(?: (?:throw|jump|leap|effort|attempt|vault|clearance|put|mark|height))? was $/;
const LENGTH = /m(?:etres)?$|^(?:[6-9]\d|[0-4])\.\d\d$/;
const UNTIL_THEN = /^ (?:until|before|prior|(?:coming|going) into|this|last|earlier|from|in (?:19|20)|set|and is)\b/;
const isOfSeries = ({ printed, before, after }: BesideMark): boolean =>
  LENGTH.test(printed) && BEST_OF_SERIES.test(before) && !UNTIL_THEN.test(after);

/** "for whom 22.00 has long been a barrier", "to whom 8.20m would have been routine": not of the day. */
const FOR_WHOM = /\b(?:for|to) whom (?:an? \w+ of )?$/;
const ANY_DAY =
  /^(?: seconds| metres)? (?:would|will|might|could|may|should|ha[sd]|have|used|once|remains?|was once|is (?:routine|normal|nothing|the))\b/;

/** Whether a mark is a best or a record that stands. "A best of" is one only where somebody has it; else it may be of the day. */
const isBest = ({ before, has }: BesideMark): boolean => {
  const standing = has(BEST_WORD) ? STANDING.exec(before) : null;
  return standing !== null && (!standing[0].trimEnd().endsWith('of') || OWNED.test(before.slice(0, standing.index)));
};

/** Whether a mark is a best, a record or a lead that stood before: "whose personal best is", "who has run". */
export function isStanding(beside: BesideMark): boolean {
  const { before, after, has } = beside;
  if (FOR_WHOM.test(before)) return ANY_DAY.test(after);
  if (has(RUN_WORD) && THIS_YEAR.test(after) && HAS_RUN.test(before)) return true;
  if (has(RUN_WORD) && HAD_RUN.test(before) && !IN_A_ROUND.test(after)) return true;
  const isHeld = has(HOLDS_WORD) && (HOLDS.test(before) || LEADS.test(before));
  return (isHeld || isBest(beside)) && !REWARDED.test(after) && !CAME_IN_ROUND.test(after) && !isOfSeries(beside);
}
