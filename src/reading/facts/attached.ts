import type { Mention } from '../people/mention.ts';
import { beforeName, LEADS_TO_NAME, MODIFIERS } from '../people/noun-phrase.ts';
import type { Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** "of Kenya", "of Trinidad and Tobago (Sample Harriers)". */
export const ORIGIN = String.raw`(?: of (?:the )?\p{Lu}\p{L}+(?: (?:(?:and|&) )?\p{Lu}\p{L}+){0,3})?(?: \([^()\d]{2,40}\))?`;
/** "Example third", "Sample of Kenya in fourth", "Example (third". */
const BEFORE_PLACE = lean(
  `^${ORIGIN}(?: \\((?:[^(),]{2,30}, )?|,?(?: only| also| clear| finishing| taking| coming| home)* (?:in )?(?:an? )?)$`,
  'u',
);
/** "Example (3:31.20)", "Sample’s 3:31.40", "Example’s mark of 6.40m". */
const BEFORE_MARK = lean(
  wrapped`
    ^${ORIGIN}(?:[’']s?)?(?: in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30}(?=\())?(?:,?\s*\((?:[^(),]{2,30}, ){0,2}
      | ?[-–—] ?
      |,?\s*(?:with (?:an? )?|clocking |
        (?<=[’']s )(?:[\p{Ll}-]+ ){0,3}
          (?:record|best|mark|time|effort|leap|throw|jump|clearance|run|clocking|score|total) of |
        (?<=[’']s )(?:(?:first|second|third|fourth|fifth|sixth|final|last|opening|winning|best|round|fine|superb
          |personal|season[’']s|lifetime|modest|impressive|huge|massive|big|\p{Ll}+-round) ){1,4})?)
    $
  `,
  'u',
);
/** "Example’s remarkable 800m silver": what is told as somebody’s own, unless it is of long ago. */
const OWN = lean(
  wrapped`
    ^[’']s? (?!(?:[\p{L}\d’'-]+ )*(?:Olympic|[Ww]orld|European|Commonwealth|to|and|in|by|with|as|was|were|is|for|of|from
      |first|last|previous|old|earlier|former|only|\d{4}|next|hopes?|bid|quest)
      \b)
    (?:(?:[\p{Ll}’'-]+|[\d,]+m?) ){0,6}$
  `,
  'u',
);

/** "leaving Example with a bronze", "beat Sample (3:31.20)". */
const OF_OBJECT = lean(
  wrapped`
    ^${ORIGIN}(?:[’']s?)?\s*(?:\(\s*|with (?:(?:an?|the) )?|into (?:an? )?|trailing (?:home )?(?:in )?
      |(?:taking|finishing|clocking) (?:in )?)?
    $
  `,
  'u',
);

/** "pushing Example to fourth": the place of whoever was pushed; "beat Example to second" isn’t. */
const PUSHED = beforeName(
  String.raw`\b(?:push|relegat|consign|demot|restrict|limit|confin|reduc|forc|condemn)\p{Ll}* `,
);

/** "outkicked Example for second": the place of whoever acts. */
const PURPOSE = /^(?:for|to)\b/i;

/** "the team of Example and Sample won": no place of whoever stands last. */
const NOT_OF_OBJECT = /^(?:for|to|won|wins|took|takes|came|comes|was|were|is|ran|[a-z]+ed)\b/i;

/** "left Example (11.31) in second". */
const LEFT_IN = /^ \([\d:.]+(?: ?m)?\) (?:in )?$/;

const ORDINAL = /^(?:\w+(?:st|nd|rd|th)|second|third)\b/;
/** "Example (silver in 10.45)"; "Sample (silver in 2019)" has an old one. */
const MEDAL_IN_BRACKETS = /^(?:gold|silver|bronze)(?: medal)?(?:,? (?:in|with) \d+[.:]\d|[,)])/;

/** "won the 100m and Sample the 200m": the words of a win without its verb. */
const GAPPED = /^(?:in )?the /;

/** "pulling Example to a 3:41.52": theirs who were pulled along. */
const PULLED = beforeName(String.raw`\b(?:pull|lead|tow|drag|help|push|guid|pac|inspir)(?:ed|d|ing) `);

/** "left the way open for Example to win": who won it. */
const LEAVES = beforeName(
  String.raw`\b(?:open(?:ed|ing)?|clear(?:ed|ing)?|door) for |\b(?:leaving|letting|allowing|enabling) `,
);

const isPushed = (text: string, { role, start }: Mention): boolean =>
  role === 'object' && PUSHED.test(text.slice(Math.max(0, start - 60), start));

/** Whether a sign right behind somebody is theirs, although they needn’t act; a verb is not while another acts. */
export function isAttached(text: string, mention: Mention, sign: Sign, anotherActs: boolean): boolean {
  const between = text.slice(mention.end, sign.start);
  const ofObject = mention.role === 'object' && OF_OBJECT.test(between);
  switch (sign.kind) {
    case 'place':
      return (
        (mention.form !== 'pronoun' && OWN.test(between)) ||
        (between === ' to ' &&
          LEAVES.test(text.slice(Math.max(0, mention.start - 60), mention.start)) &&
          /^win\b/.test(text.slice(sign.start))) ||
        (between === ', the ' && /^runner/.test(text.slice(sign.start))) ||
        (isPushed(text, mention) && /^ (?:to (?:an? )?)?$/.test(between)) ||
        (ofObject &&
          !(anotherActs && between === ' ' ? NOT_OF_OBJECT : PURPOSE).test(text.slice(sign.start, sign.end))) ||
        (LEFT_IN.test(between) && ORDINAL.test(text.slice(sign.start).replace(/^in /, ''))) ||
        (BEFORE_PLACE.test(between) &&
          (between === ' in ' ||
            ORDINAL.test(text.slice(sign.start)) ||
            (between.endsWith('(') && MEDAL_IN_BRACKETS.test(text.slice(sign.start))) ||
            GAPPED.test(text.slice(sign.start, sign.end))))
      );
    case 'mark':
      return (
        (/^ to (?:an? )?$/.test(between) && PULLED.test(text.slice(Math.max(0, mention.start - 60), mention.start))) ||
        ofObject ||
        (mention.form === 'name' && BEFORE_MARK.test(between))
      );
    case 'record':
      return ofObject && !mention.possessive;
    case 'status':
      return false;
  }
}

const TAKEN = '(?:taken|won|claimed|earned|secured|landed|collected|picked up|clinched|snatched|bagged|grabbed)';
const FINISH = wrapped`
  ^(?:[- ](?:place|finish|position|medal|spot|victory|win|in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30}))*
  (?: (?:was|were|is|has been))?(?: \p{Ll}+ly| again| once more)?(?: in (?:an? (?:\p{Ll}+ ){0,3}(?:time of )?)?
    [\d:]*\.?\d+(?: ?s| seconds| ?m| metres)?
    | with [\d.]+ ?(?:m|metres|points))?
  (?: ${TAKEN})?
`;
/** "a fourth-place finish for Example". */
const FOR = beforeName(`${FINISH} (?:for|(?:went|goes|going|fell) to|went the way of) `);
/** "an outstanding fifth place from Example". */
const PLACE_FROM = beforeName(`^(?:(?:[- ]place)?(?:[- ]finish)?) from `);
/** "a runner-up finish by Example", "eighth places by Sample". */
const FINISH_BY = beforeName(`^(?:[- ]place)?[- ](?:finish|showing)(?:es|s)? by `);
const PLACES_BY = beforeName('^ by ');
const PLACES = /\bplaces$/;
const PLACE = /place|finish/;
/** "ended with the victory of Example in 8:14.12". */
const WIN_OF = /\b(?:victory|win|triumph|success)$/i;
const OF = beforeName('^ of ');
/** "won by Example"; but "beaten into second by Example" is no place of hers. */
const BY = beforeName(`${FINISH} by `);
/** "handing the win to Example", "lost the title to Sample". */
const TO = beforeName(`^(?: medal)? to `);
/** "silver going to Example with 46.25 and bronze to Sample". */
const MEDAL = /^(?:gold|silver|bronze)/i;
const GOING = /\b(?:went|go|goes|going) to [^;]*$/u;
const HANDS = lean(
  /\b(?:hand|g[ai]v|gift|los[te]|ced|surrender|relinquish)\p{L}* (?:(?:the|his|her) )?(?:[\p{L}\d]+ ){0,3}$/u,
);
const WON = new RegExp(String.raw`\b${TAKEN} by `);
/** "eighth in a race won by Example": it is the race that she won. */
const OF_RACE = lean(/ in .*(?<!\b(?:was|were|been)(?: \p{Ll}+ly)?) won by /u);
const SET_BY = beforeName(`^ (?:set|held|run|clocked|recorded|thrown|jumped|leapt|cleared|produced|achieved) by `);

/** "A time of 10.95 seconds gave Example victory", "a throw of 65.20m was enough to earn Sample silver". */
const GIVES = beforeName(
  String.raw`^(?: in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30})? (?:was (?:good |easily |just |only |more than )*enough (?:for|to (?!(?:beat|defeat|see|hold|edge|pip|deny|win|overhaul|keep|separate|relegate|shade|oust|better|eclipse)\b)(?:\p{Ll}+))(?: \p{Ll}+(?: place)? for)?|to (?:give|earn|hand)|was the reward for|g[ai]ves?|giving|earn(?:ed|s|ing)|hand(?:ed|s|ing)|secured|brought|put|took|lifted|saw|carried|moved|won) `,
);
const NOTED = lean(
  wrapped`
    (?<!\b
      (?:in|with|clock(?:ed|ing)|ran|running|set|setting|record(?:ed|ing)|posted|posting|produced|jumped|threw|achieved) (?:an?
        |the|his|her) (?:[\p{L}’'-]+ ){0,5})
      \b(?:records?|bests?|marks?|times?|throws?|jumps?|leaps?|vaults?|clearances?|heights?|distances?|efforts?|runs?
        |puts?)
      (?: of)? $
    |\bthe $
  `,
  'u',
);
/** "efforts of 64.10m for Example and 63.80m for Sample". */
const FOR_WHOM = beforeName('^ for ');
const EFFORTS = lean(
  wrapped`
    \b(?:times|throws|jumps|leaps|efforts|marks|distances|openers|clearances) of (?:[\d:.]+ ?(?:m|metres)? for (?:\p{Lu}[\p{L}’'-]+ ){1,4}
      and )?
    $
  `,
  'u',
);
/** "brought a national record of 3:50.10 for Example". */
const FOR_NAME = beforeName('^(?: seconds| metres)? for ');
const RECORD_OF = /\b(?:record|best)(?: of)? $/;
/** "a swift 7.12 clocking by Example". */
const CLOCKING_BY = beforeName('^ (?:clocking|run|performance|effort|throw|jump|leap|vault|clearance) (?:from|by) ');
const FROM = lean(
  `^(?!.*\\b(?:w[io]n|victor|triumph|beat))(?: in (?:the )?(?:[\\p{L}\\d’' ]|,(?=\\d)){3,30})? (?:from|by) ${MODIFIERS}$`,
  'iu',
);

/** Whether a sign is of whoever is named after it: "silver medallist Example", "won by Sample", "the title went to Example". */
export function isNamedAfterwards(text: string, sign: Sign, next: Mention): boolean {
  const between = text.slice(sign.end, next.start);
  switch (sign.kind) {
    case 'place': {
      const wentTo = /\b(?:to|was|were|came|is)$/.test(text.slice(sign.start, sign.end)) && LEADS_TO_NAME.test(between);
      const isWonBy = BY.test(between) && (sign.place === 1 || (WON.test(between) && !OF_RACE.test(between)));
      const isGiven = TO.test(between) && HANDS.test(text.slice(Math.max(0, sign.start - 40), sign.start));
      const goesToo =
        TO.test(between) &&
        MEDAL.test(text.slice(sign.start, sign.end)) &&
        GOING.test(text.slice(Math.max(0, sign.start - 90), sign.start));
      const isFrom = PLACE_FROM.test(between) && PLACE.test(text.slice(sign.start, next.start));
      const isPlacesOf = !next.possessive && PLACES_BY.test(between) && PLACES.test(text.slice(sign.start, sign.end));
      const isWinOf = !next.possessive && OF.test(between) && WIN_OF.test(text.slice(sign.start, sign.end));
      return (
        goesToo ||
        isFrom ||
        isWinOf ||
        isPlacesOf ||
        (!next.possessive && FINISH_BY.test(between)) ||
        sign.title ||
        wentTo ||
        FOR.test(between) ||
        isWonBy ||
        isGiven
      );
    }
    case 'mark':
      return (
        GIVES.test(between) ||
        SET_BY.test(between) ||
        (!next.possessive && CLOCKING_BY.test(between)) ||
        (!next.possessive &&
          FOR_NAME.test(between) &&
          RECORD_OF.test(text.slice(Math.max(0, sign.start - 60), sign.start))) ||
        (FROM.test(between) && NOTED.test(text.slice(Math.max(0, sign.start - 60), sign.start))) ||
        (FOR_WHOM.test(between) && EFFORTS.test(text.slice(Math.max(0, sign.start - 60), sign.start)))
      );
    case 'record':
    case 'status':
      return false;
  }
}
