import { WEEKDAY } from '../text/calendar.ts';
import { anyPhrase, type Phrase, phrases } from '../text/phrases.ts';
import { wrapped } from '../text/wrapped.ts';
import { CATEGORY } from './behind-ordinals.ts';
import { NO_WIN, NUMBER } from './no-win.ts';

const GROUP = wrapped`
  (?:(?:(?:(?:[Uu]nder[- ]?|[Uu]-?)\d\d|[Jj]unior|[Ss]enior|intermediate|youth|veteran)(?:[’']?s[’']?)?
    |[Cc]lass (?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|I{1,3}|[1-4])|[Oo]pen) )?
`;
/** "under-20 men’s ", "junior ", "girls’ Class Two ". */
export const SEXED = `${GROUP}(?:(?:(?:[Ww]o)?[Mm]en|[Gg]irls|[Bb]oys|ladies)[’']?s?[’']? )?${GROUP}`;

/** A discipline, and what follows it. */
const disciplines = (rest: string): readonly Phrase[] => [
  [
    String.raw`\d`,
    wrapped`
      [\d,]*(?:[ -]?(?:m|metres?|meters?|km|kilomet(?:re|er)s?|miles?|k))?(?: hurdles| steeplechase| walk| dash| relay)?
      ${rest}
    `,
  ],
  ['mile|marathon', rest],
  ['half', `[- ]marathon${rest}`],
  ['high|long|triple', ` jump${rest}`],
  ['pole', ` vault${rest}`],
  ['shot', `(?: put)?${rest}`],
  ['discus|hammer|javelin|steeplechase|heptathlon|decathlon|pentathlon', rest],
];
/** "800m hurdles", "half marathon", "shot put". */
export const DISCIPLINE = anyPhrase(disciplines(''));

/** "the women’s race", "the boys’ title": what goes by its sex alone. */
export const EVENT = '(?:race|event|title|contest|competition|section|equivalent|version)';
const ITS_SEX = `(?:(?:wo)?men[’']s|girls[’']|boys[’'])`;

/** "claimed", "picked up", "successfully defended", and what follows. */
const taken = (rest: string): readonly Phrase[] => [
  [
    wrapped`
      claim|clinch|tak|t[ao]ok|win|won|land|retain|regain|st[eo]le|steal|captur|secur|grabb?|snatch|scoop|bagg?|shar
      |seal|collect|defended|add|lift
    `,
    `(?:e|ed|en|es|ing|s)?${rest}`,
  ],
  ['wrap', `(?:p(?:ed|ing))? up${rest}`],
  ['pick', `(?:ed|ing|s)? up${rest}`],
  ['successfully', ` defend(?:ed)?(?:e|ed|en|es|ing|s)?${rest}`],
];

/** "the European 1500m ", with as many words at most. */
const words = (most: number): string => String.raw`(?:[\p{L}\d,’'-]+ ){0,${most}}?`;

/** "won", "victory", "prevailed", "top spot", "was a clear winner". */
const WINNER = String.raw` (?:also |again |declared |adjudged |such )?(?:the |an? )?(?:[\p{Ll}-]+,? )?winners?`;
const WON: readonly Phrase[] = [
  ['w[io]n', String.raw`(?:s(?<!\b${NUMBER} (?:[\p{L}-]+ ){0,3}wins)|ning)?(?! (?:${NO_WIN}))`],
  ...taken(String.raw` (?:\p{Ll}+ )?victories(?= (?:at|in) )`),
  ['victor', '(?:y|ious)?'],
  // "a pole vault success at 5.85m"
  ['success', String.raw`(?<=\b${DISCIPLINE} success)(?= (?:in|at|with) \d)`],
  ['victors', String.raw`(?<=\b(?:as|were|became) victors)`],
  ['triumph', '(?:ed|s|ing)?'],
  // conditions and good sense prevail, too
  ['prevail', String.raw`(?<!\b(?:conditions|heads|reason|sense|weather|winds?) prevail)(?:ed|s)(?! (?:on|upon)\b)`],
  // "her success in the 800m in 2:01.20"
  [
    'success',
    String.raw`(?<=(?:[’']s?|\b(?:his|her|their)) (?:\p{Ll}+ ){0,2}success)(?= (?:in|over) (?:the )?(?:[\p{L}\d’'-]|,(?=\d))+(?: [\p{L}\d’'-]+){0,3},? (?:in|with) \d+[.:]\d)`,
  ],
  ['top', ' spot'],
  ['top|line', ' honou?rs'],
  ['first', ' place'],
  // "the 1500m was taken out by Example"
  [
    'taken',
    String.raw` out(?<=(?:\d ?m|\b(?:metres|hurdles|steeplechase|mile|marathon|jump|vault|put|discus|hammer|javelin|race|event|title|section|honours)) (?:was|were) taken out)(?= by \p{Lu})`,
  ],
  ['was|were|is|emerged|finished|proved', WINNER],
  [String.raw`as\b`, String.raw`(?<!\bsame \p{L}+ as)${WINNER}`],
  ['ran', ` out${WINNER}`],
  ['came', ` (?:home|out|through)${WINNER}`],
];

/** What goes on behind a race that was taken: "took the 1500m in 3:35.00", "took the 1500m ahead of Sample". */
const GOES_ON = wrapped`
  in|at|with|by|on|from|ahead|final|race|to|as|when|after|before|while|and (?:her|his|the)
  |last (?:night|week|weekend|month|year)
  |${WEEKDAY}
  |(?:that |which )?(?:he|she|they) (?:had )?(?:also )?(?:won|took)
`;
const RELAY = String.raw`(?:mixed )?\d ?[x×] ?\d+(?: ?m(?:etres)?)?(?: relay)?`;
const THE_RACE = String.raw` (?:the|his|her|their) (?:${SEXED}(?:(?:(?-i:\p{Lu})[\p{L}’'-]+ ){0,2}${DISCIPLINE}|${RELAY})|${ITS_SEX}(?: ${EVENT})?)(?= (?:${GOES_ON})\b|[,.;!]|$)`;
/** "in 7.71", "with a clearance of 5.40m": by which it was won today. */
const WITH_MARK = String.raw`(?= (?:in|with|at|on|over) (?:an? )?(?:(?!in\b)[\p{L}’'-]+ ){0,5}\d+[.:]\d)`;
/** "took the title", "took the 1500m in 3:35.00", "earned her the crown". */
const TOOK: readonly Phrase[] = [
  ...taken(` (?:the|his|her|their|an?) ${words(8)}(?<!team )(?:titles?|crowns?|win|honours|spoils)(?![- ]holder)`),
  // "claimed back-to-back titles with 5.40m", "won his third title in a row in 7.71"
  ...taken(` (?:back-to-back|consecutive|successive) ${words(4)}(?:titles|crowns|wins|victories)${WITH_MARK}`),
  ...taken(
    ` (?:the|his|her|a) ${words(6)}(?:title|crown|win|victory) (?:in a row|in succession|on the trot|running)${WITH_MARK}`,
  ),
  ['took|takes?|taking', ` (?:the|his|her) (?:[\\p{L}\\d]+ )?final${WITH_MARK}`],
  ['took|takes?|taking|stealing|st[eo]le', THE_RACE],
  ['earn', `(?:ed|s|ing) (?:his|her) ${words(6)}(?:titles?|crown)(?![- ]holder| (?:as|of)\\b)`],
  ['took|taking', ` out (?:the|his|her) ${words(6)}(?:titles?|crown|honours)(?![- ]holder)`],
  ['captur|edg|scoop', `(?:ed?|es|s|ing)${THE_RACE}`],
  ['retained|defended', THE_RACE],
  ['claim|land|snatch|add|clinch', `(?:ed|s|es|ing)?${THE_RACE}`],
  ['grab|bag|nab', `(?:s|bed|ged|bing|ging)?${THE_RACE}`],
  // "was enough to give Sample the title"
  [
    'give|earn|bring|hand|secure|win',
    String.raw`(?<=\b(?:enough|sufficient) to \p{Ll}+) (?:him|her|(?:\p{Lu}\S* ){1,3}?)(?:the|his|her|an?) (?!(?:\p{Ll}+ )?(?:chance|opportunity|hope))${words(4)}(?:title|crown|win|honours|victory)`,
  ],
  [
    'gave|g[ai]ving|hand(?:ed|ing)?|earn(?:ed|ing)?|secur(?:ed|ing)|brought|bringing|won|land(?:ed|ing)?',
    String.raw` (?:him|her|(?:\p{Lu}\S* ){1,3}?)(?:the|his|her|an?) (?!(?:\p{Ll}+ )?(?:chance|opportunity|hope))${words(4)}(?:title|crown|win|honours)`,
  ],
];

const BELONGED = ' (?:belonged|fell|(?:was )?going) to';
const WENT = String.raw` (?:(?!(?:and|he|she|they|it|who)\b|silver|bronze|second|third|minor|lesser|other)\p{Ll}+ )?(?:went|having gone) (?:(?:(?!on\b)\p{Ll}+ )?to|the way of)`;
/** "the title belonged to", "the 800m went to". */
const WENT_TO: readonly Phrase[] = [
  ['title|crown|race|relay|honours|prize|spoils|victory', BELONGED],
  ['gold', `(?: medal)?${BELONGED}`],
  ...disciplines(BELONGED),
  ['titles?|crowns?|races?|relays?|victory|win|verdict|spoils|honours|prize|laurels', WENT],
  ['gold', `(?: medal)?${WENT}`],
  // "handing the title to Example"
  [
    'title|crown|race',
    String.raw`(?<=\b(?:hand|g[ai]v|gift|present|surrender|leav)(?:ed|ing|e)? (?:the|his|her|their) (?:[\p{L}\d]+ ){0,3}(?:title|crown|race))(?= to (?-i:\p{Lu}))`,
  ],
  ...disciplines(WENT),
  // "the title was retained by Example"
  [
    'retained|claimed|taken|captured|secured|snatched|regained|defended',
    String.raw`(?<=\b(?:title|crown|gold|medal|race|event|final) (?:was|were|being) (?:\p{Ll}+ly )?\w+)(?= by (?-i:\p{Lu}))`,
  ],
];

const CHAMPION = `${words(7)}(?:champion|queen|king)`;
/** "stormed to the title", "was crowned champion", "became the new world champion", "got the verdict". */
const CROWNED: readonly Phrase[] = [
  [
    wrapped`
      storm|power|motor|cruis|eas|sprint|rac|surg|romp|coast|charg|sail|strid|blaz|roar|hurtl|speed|sped|swept|ran|glid
      |bound
    `,
    wrapped`
      (?:e?d|ing)? (?:away |home |clear )?to (?:the|his|her|an?) (?:(?!(?:front|lead|line|semi|final)\b)
        [\p{L}\d,’'-]+ ){0,6}?
      (?:titles?|crowns?|win)
    `,
  ],
  [
    'defend',
    String.raw`(?:ed|ing)? (?:his|her|their) ${words(4)}title(?: successfully| with ease| comfortably)?(?= (?:in|with) \S*\d)`,
  ],
  ['was|were', ` crowned (?:(?:him|her)self )?(?:the )?${CHAMPION}`],
  ['crowned', `(?<!\\bnewly[ -]crowned) (?:(?:him|her)self )?(?:the )?${CHAMPION}`],
  ['became', ` (?:the )?(?:new )?${CHAMPION}`],
  ['become', `(?<=[^,] to become) (?:the )?(?:new )?${CHAMPION}`],
  ['repeated', ` as (?:the )?(?:new )?${CHAMPION}`],
  ['was|were', String.raw` the (?:\p{Ll}+ )?champion(?= (?:in|at) the )`],
  ['was|were', ' (?:given|awarded|handed) the (?:verdict|nod|decision|race)'],
  ['got|getting|took|earned', ' the (?:verdict|nod|decision)'],
];

/** "the 100m was hers in 10.99"; "the title was hers to lose" is yet to be run. */
const THEIRS = String.raw` (?:was|were) (?:his|hers|theirs)(?= (?:in|with) (?:an? )?\d)`;
const LINE_FIRST = ' the (?:finish(?:ing)? )?line first';
/** "the final saw Example beat Sample". */
const SAW = String.raw`(?<=\b(?:race|final|event|competition|title|marathon|race) saw (?:[\p{L}’-]+ ){2,6}\p{Ll}+)`;
/** "crossed the line first", "came out on top", "broke the tape", "led home a clean sweep". */
const FIRST: readonly Phrase[] = [
  ['cross|reach', `(?:ed|ing)${LINE_FIRST}`],
  ['got|getting', ` to${LINE_FIRST}`],
  ['came|coming', ' out on top'],
  ['topp', String.raw`(?:ed|ing) the (?:[\p{L}\d-]+ ){0,2}?(?:podium|field)`],
  ['was|were', ' (?:also )?golden'],
  ['top', String.raw`(?<=\b(?:on|at|to) (?:the )?top) (?:step )?of the (?:podium|rostrum)`],
  ['broke|breaking|breasted', ' the tape'],
  ['break|breast', String.raw`(?<=to \p{L}+) the tape(?= in \d)`],
  ...disciplines(THEIRS),
  ['title|crown|race|gold|win|victory', THEIRS],
  ['defeat|beat|outsprint|outkick|pip', SAW],
  ['edge', `${SAW}(?: out)?`],
  [
    'led|leading|headed|heading',
    String.raw` (?:home )?(?:an? |the )?(?:[\p{L}’-]+ ){0,3}?(?:1 ?[-–] ?2(?: ?[-–] ?3)?|one[- ]two(?:[- ]three)?|(?:clean )?sweep)`,
  ],
  // "paced Jane Example to the 1500m title"
  [
    String.raw`to\b`,
    String.raw`(?<=\b(?:pac|guid|steer|help)(?:ed|d|ing) (?:\p{Lu}\S+ ){1,3}to) (?:the|an?) ${words(5)}(?:title|crown|win|victory|gold)`,
  ],
  [
    String.raw`for\b`,
    wrapped`
      (?<=\d(?: ?m(?:etres)?| ?s(?:econds)?)?\)? for) (?:the|his|her) (?:[\p{L}\d,’-]+ ){0,3}?
      (?:title|win|crown|victory)
    `,
  ],
  // "her 20.14m was enough for the title"
  [
    'enough|sufficient|sufficed|good',
    String.raw`(?<=\d(?: ?m| seconds| metres| points)? (?:(?:was|is|proved|were) )?(?:(?:good|easily|more than|just|\p{Ll}+ly) )*\p{Ll}+) for (?:the|his|her|their|an?|another) ${words(5)}(?:titles?|crown|win)`,
  ],
  [
    String.raw`the\b`,
    String.raw`(?<=\p{Lu}\S+ the) winning (?:(?:wo)?man|lady|girl|boy|male|female)(?= (?:in|with) \d|[,.;)](?!\d))`,
  ],
  // "with Example the surprise winner in 11.38", "saw Example a comfortable winner from"
  [
    String.raw`(?:the|an?)\b`,
    wrapped`
      (?<=\p{Lu}\S+ (?:the|an?)) (?:(?:clear|surprise|shock|easy|eventual|comfortable|narrow|runaway|popular|emphatic|deserved|worthy|convincing) )?
      winner(?= (?:(?:in|with|at|on) \d|from (?-i:\p{Lu})|ahead of ))
    `,
  ],
  [
    'first',
    ' (?:wo)?(?:man|lady|finisher|runner|athlete|girl|boy) (?:home|across the line|to (?:finish|cross the line))',
  ],
];

/** Verbs and nouns of winning. A title is won when it was taken, not when it is held. */
export const WINNING = phrases(
  [...WON, ...TOOK, ...WENT_TO, ...CROWNED, ...FIRST],
  'iu',
  String.raw`(?![\p{L}])(?! (?:in |of |title in )?${CATEGORY})(?! (?:hopes?|in a row|streak|chances?|bonus|or |at all costs|ceremon)|,? (?:by )?\d{2,3}(?: points)?(?:[-–]| (?:points )?to )\d{2,3}\b(?![:.]))`,
);
