import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import { isOutdone } from '../people/roles.ts';
import type { Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** "of Kenya", "of the same Sample club", "of Trinidad and Tobago (Sample Harriers)". */
export const ORIGIN = String.raw`(?: of (?:the )?(?:same )?\p{Lu}\p{L}+(?: (?:(?:and|&) )?\p{Lu}\p{L}+){0,3}(?: club| school| college)?)?(?: \([^()\d]{2,40}\))?`;
/** "Example third", "Sample of Kenya in fourth", "Example (third", "Sample (17:10 – fourth". */
const BEFORE_PLACE = lean(
  `^${ORIGIN}(?: \\((?:[^(),]{2,30}(?:,| [-–—]) )?|,?(?: only| also| clear| finishing| taking| coming| home)* (?:in )?(?:an? )?)$`,
  'u',
);
/** "Example (3:31.20)", "Sample’s 3:31.40", "Example’s mark of 6.40m". */
const BEFORE_MARK = lean(
  wrapped`
    ^${ORIGIN}(?:[’']s?)?(?: in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30}(?=\())?(?:,?\s*\((?:(?:[^(),]{2,30}(?:,| [-–—]) ){0,2}|(?:[\d,]{2,6}|steeple|mile) in (?:an? [\p{Ll}-]+ )?)
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
/** "was second to Example in the 800m (1:50.10)": theirs who were second. */
const SECOND_TO = beforeName(String.raw`\b(?:second|runner-up) to `);

/** "efforts from Example in the 10,000 with a time of 36:51.80": theirs, where nobody else acts. */
const IN_EVENT_WITH = lean(
  wrapped`
    ^${ORIGIN} in (?:the )?[\p{L}\d,’' -]{3,30} (?:with|at|in) (?:an? (?:[\p{Ll}’'-]+ ){0,3}
    (?:time|mark|toss|throw|leap|jump|height|distance|clearance|score|record|best|effort|clocking) of )?$
  `,
  'u',
);

/** "two metres adrift in", "a stride back in". */
const ADRIFT = wrapped`
  (?:(?:nearly|almost|about|some|over|more than|just|only|fully|well|a full) )*(?:(?:an?|[\d.]+|\p{Ll}+) (?:[\p{Ll}-]+ ){1,4})?
  (?:adrift|back|behind|trailing|away|beaten)(?: of (?:him|her))? (?:(?:in|at|on|with) (?:an? \p{Ll}+ )?)?
`;
/** "leaving Example with a bronze", "beat Sample (3:31.20)", "leaving Watch a metre adrift in second". */
const OF_OBJECT = lean(
  wrapped`
    ^${ORIGIN}(?:[’']s?)?\s*(?:\(\s*|with (?:(?:an?|the) )?|into (?:an? )?|trailing (?:home )?(?:(?:in|on|at|with) )?
      |(?:taking|finishing|clocking) (?:in )?|${ADRIFT}
      |an? (?:distant|close|clear|comfortable|well-beaten|disappointed|weary|frustrated|narrow|very \p{Ll}+) )?
    $
  `,
  'u',
);

/** "That gave her a total of 6,698 points". */
const GIVEN = beforeName(String.raw`\b(?:g[ai]v(?:e|es|ing)|earned|earning|brought|left|leaving|handed|handing) `);
const A_TOTAL = lean(
  /^(?: with)? an? (?:[\p{Ll}-]+ ){0,3}(?:total|score|tally|aggregate|time|mark|distance|height) of $/u,
);

/** "the team of Example and Sample won": no place of whoever stands last. */
const NOT_OF_OBJECT = /^(?:for|to|won|wins|took|takes|came|comes|was|were|is|ran|[a-z]+ed)\b/i;

/** "left Example (11.31) in second". */
const LEFT_IN = /^ \([\d:.]+(?: ?m)?\) (?:in )?$/;

const ORDINAL =
  /^(?:\w+(?:st|nd|rd|th)|second|third)\b|^runners?-up\b(?! (?:last|to|at|from|twice|in (?:the|\p{Lu}|\d{4})))/u;
/** "Example (silver in 10.45)"; "Sample (silver in 2019)" has an old one. */
const MEDAL_IN_BRACKETS = /^(?:gold|silver|bronze)(?: medal)?(?:,? (?:in|with) \d+[.:]\d|[,)])/;

/** "pulling Example to a 3:41.52": theirs who were pulled along. */
const PULLED = beforeName(
  String.raw`\b(?:pull|lead|tow|drag|help|push|press|forc|chas|hound|driv|guid|pac|inspir)(?:ed|d|ing) `,
);

const isPulled = (text: string, { start }: Mention): boolean => PULLED.test(text.slice(Math.max(0, start - 60), start));
/** "Behind her came Example in 57:14 and Sample": theirs who came. */
const CAME_NEXT = beforeName(String.raw`\b(?:behind|after) (?:him|her|them|the winner) (?:came|was|were) `);
/** "was pipped by Example in a personal best of 51.88": theirs who won. */
const BEATEN_BY = beforeName(
  wrapped`
    \b(?:beaten|pipped|edged|outkicked|outsprinted|outpaced|outrun|overhauled|shocked|stunned|upset|defeated|denied)
    (?: out)?(?: (?!by\b)[\p{L}\d’'-]+){0,7} by\s+
  `,
);
const IN_MARK = lean(String.raw`^${ORIGIN},? (?:in|with|on) (?:an? (?:(?:[\p{L}’'-]+ ){0,4}(?:of )?)?)?$`, 'u');
/** "The podium was completed by Example in 22.14 and Sample in 22.20", where nobody else acts. */
const COMPLETED_BY = beforeName(
  String.raw`\b(?:(?:was|were|been) (?:\p{Ll}+ly )?(?:completed|filled|rounded out|made up|shared|closed|taken|claimed|headed) by|(?:podium|rostrum) (?:were|was)) `,
);
const isOfWinner = (text: string, { role, possessive, start }: Mention, between: string): boolean =>
  role === 'object' &&
  !possessive &&
  IN_MARK.test(between) &&
  BEATEN_BY.test(text.slice(Math.max(0, start - LONGEST_HEAD), start));
/** In characters, of the words before a name. */
const LONGEST_HEAD = 90;

/** "paced Example to the 1500m title in 4:15.70". */
const TO_TITLE = lean(/^to (?:the|an?) /u);
const PULLED_TO = lean(
  /^ to (?:an? (?:(?:[\p{L}’'-]+ ){0,4}(?:best|record|PB|time)(?: of)? )?|(?:the|an?) (?:[\p{L}\d,’'-]+ ){0,4}(?:title|crown|win|victory|gold) (?:in|with) (?:an? )?)?$/u,
);

/** "left the way open for Example to win": who won it. */
const LEAVES = beforeName(
  String.raw`\b(?:open(?:ed|ing)?|clear(?:ed|ing)?|door) for |\b(?:leaving|letting|allowing|enabling) `,
);

/** "leaving Sample – on 6,410 – to reflect". */
const BETWEEN_DASHES = /^ [-–—] (?:on|with|in|at) $/;

/** "joined by Sample, runner-up to her at the trials": who the one named last is. */
const APPOSED = /^runner-up to (?:him|her)\b/;

/** "ran Example a close second": the place of whoever acts. */
const RAN_CLOSE = beforeName(String.raw`\b(?:ran|runs?|running) `);
const isRunClose = (text: string, { start }: Mention, between: string): boolean =>
  /^ an? /.test(between) && RAN_CLOSE.test(text.slice(Math.max(0, start - 60), start));

/** Whether a sign right behind somebody is theirs, although they needn’t act; a verb is not while another acts. */
export function isAttached(text: string, mention: Mention, sign: Sign, anotherActs: boolean): boolean {
  const between = text.slice(mention.end, sign.start);
  const ofObject = mention.role === 'object' && OF_OBJECT.test(between) && !isRunClose(text, mention, between);
  switch (sign.kind) {
    case 'place':
      return (
        (between === ' to ' &&
          LEAVES.test(text.slice(Math.max(0, mention.start - 60), mention.start)) &&
          /^win\b/.test(text.slice(sign.start))) ||
        (between === ' ' && TO_TITLE.test(text.slice(sign.start)) && isPulled(text, mention)) ||
        (between === ', the ' && /^runner/.test(text.slice(sign.start))) ||
        (between === ', ' && mention.role === 'object' && APPOSED.test(text.slice(sign.start))) ||
        (ofObject && !(anotherActs && between === ' ' && NOT_OF_OBJECT.test(text.slice(sign.start, sign.end)))) ||
        (LEFT_IN.test(between) && ORDINAL.test(text.slice(sign.start).replace(/^in /, ''))) ||
        (BEFORE_PLACE.test(between) &&
          (between === ' in ' ||
            ORDINAL.test(text.slice(sign.start)) ||
            (between.endsWith('(') && MEDAL_IN_BRACKETS.test(text.slice(sign.start)))))
      );
    case 'mark':
      return (
        (PULLED_TO.test(between) && isPulled(text, mention)) ||
        isOfWinner(text, mention, between) ||
        (BETWEEN_DASHES.test(between) &&
          LEAVES.test(text.slice(Math.max(0, mention.start - LONGEST_HEAD), mention.start))) ||
        ofObject ||
        (mention.role === 'object' &&
          A_TOTAL.test(between) &&
          GIVEN.test(text.slice(Math.max(0, mention.start - 60), mention.start))) ||
        (!anotherActs &&
          IN_MARK.test(between) &&
          COMPLETED_BY.test(text.slice(Math.max(0, mention.start - 60), mention.start))) ||
        (IN_MARK.test(between) && CAME_NEXT.test(text.slice(Math.max(0, mention.start - 60), mention.start))) ||
        (mention.form === 'name' && !anotherActs && IN_EVENT_WITH.test(between)) ||
        (mention.form === 'name' &&
          !(/ in /.test(between) && SECOND_TO.test(text.slice(Math.max(0, mention.start - 60), mention.start))) &&
          !(mention.possessive && isOutdone(text.slice(Math.max(0, mention.start - 60), mention.start))) &&
          BEFORE_MARK.test(between) &&
          !(anotherActs && mention.role === 'object' && /, clocking $/.test(between)))
      );
    case 'record':
      return (ofObject && !mention.possessive) || isOfWinner(text, mention, between);
    case 'status':
      return false;
  }
}
