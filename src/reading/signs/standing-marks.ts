import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Wording } from './wordings.ts';

const RECORD = /^record/;
const BEST = /^(?:best|P[BR]|p[br])/;
const BEST_OR_RECORD = /^(?:best|P[BR]|p[br]|record)/;
export const DEFINITE = /^(?!an?$|$)/i;
/** "ran a", "equalled the", "in her", "lowered his best to": what follows was done. */
export const DONE = lean(
  wrapped`
    \b(?:sets?|setting|r[au]n|running|(?:equal|match|claim|establish|produc|record|clock|post|achiev|repeat|register)\p{Ll}*|tied|tying|threw|throwing|jump(?:ed|ing)
      |leapt|clear(?:ed|ing)|with|in|add(?:ed|ing)? to
      |after|despite|including|thanks to|following|celebrat(?:ed|ing)) $
  `,
  'u',
);
/** "to win the silver", "for third", "earned her gold", "came in the first round": of the day. */
const OF_THE_DAY = lean(
  wrapped`
    ^(?: to (?:win|take|claim|secure|finish|earn)\b
      | for (?:gold|silver|bronze|victory|first|second|third|\p{Ll}+th)\b
      | (?:was )?(?:good|enough|good enough) (?:for|to)\b
      |[^,.;]{0,25} (?:earned|gave|secured|brought)\b
      |,? (?:which )?(?:came|arriv(?:ed|ing)|was (?:set|thrown|jumped|reached|achieved)) (?:in|with|on|at) (?:(?:the|his|her) )?
        (?:first|second|third|fourth|fifth|sixth|opening|final|last|penultimate|round)\b)
  `,
  'u',
);
const HAS = lean(
  wrapped`
    \b(?:ha[sd]|have|boasts?|owns?|holds?|held|(?:came|comes?|coming|went|going) in(?:to)?(?: [\p{L}\d’',-]+){0,4} with
      |(?:enter(?:ed|ing)|arriv(?:ed|ing))(?: [\p{L}\d’',-]+){0,4} with) $
  `,
  'u',
);

const HAS_WORD = hint(/^ha(?:s|ve|d)$/);
const VICTOR_WORD = hint(/^(?:winner|champion|medallist|runner)$/);
/** "whose best was 84.96m" is of the day in an event of several attempts, unless it was so until then. */
const BEST_WAS = /\bwhose best was $/;
const LENGTH = /m(?:etres)?$|^(?:[6-9]\d|[0-4])\.\d\d$/;
const TIME = /^(?!.*m(?:etres)?$|(?:[6-9]\d|[0-4])\.\d\d$)/;
const UNTIL_THEN = /^ (?:until|before|prior|(?:coming|going) into|this|last|earlier|from|in (?:19|20)|set|and is)\b/;

const A_BEST = String.raw`(?: an? [\p{L}’' ]{0,25})? $`;
const HAVE_RUN = '(?:run|clocked|jumped|thrown|leapt|cleared|vaulted|gone|recorded|posted|set)';
/** "who has run", "record-holder with", "who leads the world with", "the quickest in Britain this year with". */
const HOLDS = lean(
  either(
    String.raw`\bwho (?:also |still )?(?:has|have)(?: \p{L}+)? ${HAVE_RUN}${A_BEST}`,
    String.raw`\brecord[- ]holder (?:with|at|on) (?:an? )?$`,
    String.raw`\b(?:holds|owns|boasts)\b(?! (?:off|on)\b)[^,;.]{0,60} (?:of|with|at) \(?$`,
    String.raw`\b(?:who|and|now) (?:leads?|heads?|tops?|topped|led) (?:the |this )?(?:world|[Ee]uropean?|year|season)\b[^,;.\d]{0,40}(?:with|on|at) (?:an? )?$`,
    String.raw`\b(?:, the (?:\w+-)?|who ha(?:s|ve) \p{L}+ the (?:[\p{L}-]+ )?)(?:fastest|quickest|best|longest|furthest|farthest|highest) [^,;.\d]{0,40}\b(?:world|year|season)\b[^,;.\d]{0,30}(?:with|of|in|at) (?:an? )?$`,
    String.raw`, the (?:[\w’'-]+ ){0,2}(?:leader|No\.? ?1) (?:\w+ ){0,3}(?:with|at|on) $`,
  ),
  'u',
);
const HAS_RUN = lean(String.raw`\bha(?:s|ve|d)(?: \p{Ll}+){0,2} ${HAVE_RUN}${A_BEST}`, 'u');
const THIS_YEAR = lean(
  wrapped`
    ^(?: (?:for|over|in|at) (?:the )?[\p{L}\d, -]{2,25}?)? (?:already |indoors |outdoors |earlier )?(?:this|last) (?:year|season|summer
      |winter|month)
    \b
  `,
  'u',
);
/** "who had run 10.72 there": before the day, unless that was in an earlier round. */
const HAD_RUN = lean(String.raw`\bwho (?:also |already |once )?had (?:\p{Ll}+ly )?(?:run|clocked)${A_BEST}`, 'u');
const IN_A_ROUND = /^[^,.;]{0,40}\b(?:heats?|semis?|semi-?finals?|prelims?|rounds?|qualifying|final|earlier|leg)\b/;

/** "for whom 22.00 has long been a barrier": not of the day. */
const FOR_WHOM = /\b(?:for|to) whom (?:an? \w+ of )?$/;
const ANY_DAY =
  /^ (?:would|will|might|could|may|should|ha[sd]|have|used|once|remains?|was once|is (?:routine|normal|nothing|the))\b/;

/** "was never in danger": the record that stands. */
export const SAFE =
  '(?:(?:was|is|were|remains?|remained|looks?|looked|seems?|seemed) (?:never|not|safe|out of|under|in (?:danger|jeopardy)|intact|beyond)|surviv)';
/** "has stood since 1983", "was never in danger", "survived". */
const STANDS = new RegExp(
  `^,? (?:which )?(?:(?:still )?(?:has|had) (?:stood|survived|belonged|lasted|been)|stood|stands|still|${SAFE})`,
);
const ANYBODYS = /^(?:his|her|their|.*s[’']?)$/i;

const DOER =
  '(?:marathoner|miler|runner|sprinter|hurdler|steeplechaser|jumper|vaulter|thrower|performer|specialist|athlete|man|woman|guy|prep)';
/** "a 2:19:48 marathoner", "the 27:05 10,000m runner", "a 2:07:02 winner in Rotterdam". */
const AS_DOER = lean(
  String.raw`^ (?:(?:half[- ])?(?:\d[\d,]*(?: ?k?m|-met(?:re|er))? )?${DOER}|winner|champion|medallist|runner-up)\b`,
  'u',
);
/** "the 2003 winner in", "last year’s runner-up in", "a former champion here with". */
const VICTOR_OF_YORE = lean(
  wrapped`
    \b(?:the (?:\p{L}+ )?(?:19|20)\d\d|(?:last|the previous) (?:year|season|summer|winter|month)[’']s|an? (?:former|previous|two-time|three-time)|the defending)
    (?: [\p{L}’-]+){0,3} (?:winner|champion|medallist|runner-up)(?: here| there)?,? (?:in|with)(?: an?(?: [\p{Ll}-]+){0,2}(?: of)?)? $
  `,
  'u',
);
/** "a former 800-metre runner with a 1:59.34 personal best". */
const DOER_WITH = lean(String.raw`\b(?:an?|former) (?:[\p{L}\d’,-]+ ){0,5}${DOER} with $`, 'u');

/** "(1:44.80 PR) won in 1:45.10": where what was run that day is told, too. */
export const AND_RAN = String.raw`\) (?:won|ran|finished|clocked|was|took|placed|came)(?: (?!(?:who|while|as|and)\b)[a-z\d,’'-]+){0,6} in \d`;
const LABELLED = /\((?:P[RB]|p[rb]|SB|sb):? $/;
const LABEL_BEHIND = new RegExp(`^ (?:P[RB]|p[rb]|SB|sb)${AND_RAN}`);
/** "Example, with a PB of 5.76m, cleared". */
const BEHIND_NAME = lean(/\p{Lu}\S+, with $/u);
const TAKEN_UP = /^, (?!and\b|but\b|while\b|with\b|which\b|\w+ing\b)[a-z]/;

/** A best that is part of who somebody is, or that they had when they came. */
export const OWN_BESTS: readonly Wording[] = [
  // "whose 10.90 best", "whose best of", "has an outright best of", "came in with a PB of"
  { noun: BEST_OR_RECORD, owner: /^whose$/, isSaidToBe: false, butAfter: OF_THE_DAY },
  { noun: BEST, lead: HAS, isSaidToBe: false, butAfter: OF_THE_DAY },
  { noun: BEST, lead: BEHIND_NAME, after: TAKEN_UP },
  { noun: BEST, lead: DOER_WITH },
  { owner: /^(?:an?|the)$/i, after: AS_DOER },
  { word: VICTOR_WORD, before: VICTOR_OF_YORE },
  { before: LABELLED, after: new RegExp(`^${AND_RAN}`) },
  { after: LABEL_BEHIND },
];

/** A record, a best or a lead that was there before. */
export const STANDING: readonly Wording[] = [
  // "the world record of 7:20.67", unless somebody set or equalled it
  { noun: RECORD, owner: /^(?:the|that)$/i, isSaidToBe: false, butLead: DONE, butAfter: OF_THE_DAY },
  // "nowhere near her record of", "Sample’s record of 1:53.28 has stood"; ", her record of 1:57.10 not enough for gold" is of the day
  { noun: RECORD, owner: ANYBODYS, lead: /[^,;:–—] $/, isSaidToBe: false, butLead: DONE, butAfter: OF_THE_DAY },
  { noun: RECORD, owner: ANYBODYS, after: STANDS },
  // "whose personal best is", "the record stands at"
  { noun: BEST_OR_RECORD, isSaidToBe: true, butBefore: BEST_WAS, butAfter: OF_THE_DAY },
  { before: BEST_WAS, printed: LENGTH, after: UNTIL_THEN },
  { before: BEST_WAS, printed: TIME, butAfter: OF_THE_DAY },
  { before: HOLDS, butAfter: OF_THE_DAY },
  { word: HAS_WORD, before: HAS_RUN, after: THIS_YEAR },
  { word: HAS_WORD, before: HAD_RUN, butAfter: IN_A_ROUND },
  { before: FOR_WHOM, after: ANY_DAY },
];
