import type { Mention } from '../people/mention.ts';
import { beforeName, PERSON_NOUN } from '../people/noun-phrase.ts';
import { isOutdone } from '../people/roles.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { alone } from './as-owners.ts';
import type { Way } from './asked.ts';
import { isSaid, type Said } from './words-around.ts';

/** "of Kenya", "of the same Sample club", "of Trinidad and Tobago (Sample Harriers)". */
export const ORIGIN = String.raw`(?: of (?:the )?(?:same )?\p{Lu}\p{L}+(?: (?:(?:and|&) )?\p{Lu}\p{L}+){0,3}(?: club| school| college)?)?(?: \([^()\d]{2,40}\))?`;

/** What is said of somebody named right before a sign of theirs. */
interface SaidBefore extends Said {
  /** Of whom that can be said: only of those who are named, or to whom something is done. */
  readonly of?: Partial<Pick<Mention, 'form' | 'role' | 'possessive'>>;
  /** Only where nobody else acts: whoever does has the sign else. */
  readonly alone?: true;
}

const OBJECT = { role: 'object' } as const;
/** "two metres adrift in", "a stride back in". */
const ADRIFT = wrapped`
  (?:(?:nearly|almost|about|some|over|more than|just|only|fully|well|a full) )*(?:(?:an?|[\d.]+|\p{Ll}+) (?:[\p{Ll}-]+ ){1,4})?
  (?:adrift|back|behind|trailing|away|beaten)(?: of (?:him|her))? (?:(?:in|at|on|with) (?:an? \p{Ll}+ )?)?
`;
/** "leaving Example with a bronze", "beat Sample (3:31.20)", "leaving Watch a metre adrift in second". */
const OF_OBJECT = wrapped`
  ${ORIGIN}(?:[’']s?)?\s*(?:\(\s*|with (?:(?:an?|the) )?|into (?:an? )?|trailing (?:home )?(?:(?:in|on|at|with) )?
    |(?:taking|finishing|clocking) (?:in )?|${ADRIFT}
    |an? (?:distant|close|clear|comfortable|well-beaten|disappointed|weary|frustrated|narrow|very \p{Ll}+) )?
  $
`;
const BEHIND_OBJECT: SaidBefore = { of: OBJECT, between: lean(`^${OF_OBJECT}`, 'u') };

/** "pulling Example to". */
const PULLED = beforeName(
  String.raw`\b(?:pull|lead|tow|drag|help|push|press|forc|chas|hound|driv|guid|pac|inspir)(?:ed|d|ing) `,
);
/** "left the way open for Example". */
const LEAVES = beforeName(
  String.raw`\b(?:open(?:ed|ing)?|clear(?:ed|ing)?|door|way) for |\b(?:leaving|letting|allowing|enabling) `,
);
/** "ran Example a close second": the place of whoever acts. */
const RAN_CLOSE = beforeName(String.raw`\b(?:ran|runs?|running) `);

/** "Example third", "Sample of Kenya (11.31) in fourth", "Example (third", "Sample (17:10 – fourth". */
const BEFORE_PLACE = lean(
  wrapped`
    ^${ORIGIN}(?: \((?:[^(),]{2,30}(?:,| [-–—]) )?
      |(?: \([\d:.]+(?: ?m)?\))?,?(?: only| also| clear| finishing| taking| coming| home)* (?:in )?(?:an? )?)
    $
  `,
  'u',
);

/** "’s Olympic marathon", "’s surprise 800m": what leads from whoever has a win to it; "’s team-mate Watch" leads to another. */
const OWN_WIN = lean(
  String.raw`^[’']s? (?:(?!(?:${PERSON_NOUN}|and|but|by|in|at|as|who|with|from|after|for|to|of|on|over|victory|win)\b)[\p{L}\d,.’'-]+ ){1,4}$`,
  'u',
);

const PLACES: readonly SaidBefore[] = [
  { before: LEAVES, between: /^ to $/, sign: /^win\b/ },
  // "paced Example to the 1500m title in 4:15.70"
  { before: PULLED, between: /^ $/, sign: /^to (?:the|an?) / },
  { of: OBJECT, before: { test: (words) => !RAN_CLOSE.test(words) }, between: lean(`^(?! $)${OF_OBJECT}`, 'u') },
  { of: OBJECT, alone: true, between: /^ $/ },
  // "the team of Example and Sample won": no place of whoever stands last
  { of: OBJECT, between: /^ $/, sign: /^(?!(?:for|to|won|wins|took|takes|came|comes|was|were|is|ran|[a-z]+ed)\b)/i },
  { between: /^ in $/ },
  { between: BEFORE_PLACE, sign: /^(?:in )?(?:\w+(?:st|nd|rd|th)|second|third)\b/ },
  { of: { form: 'name', possessive: true }, between: OWN_WIN, sign: /^(?:victory|win|triumph|gold|silver|bronze)\b/ },
  // "Example, the runner-up", "Sample, runner-up to her at the trials"
  { between: /^, the $/, sign: /^runner/ },
  { of: OBJECT, between: /^, $/, sign: /^runner-up/, behind: /^ to (?:him|her)\b/ },
  {
    between: BEFORE_PLACE,
    sign: /^runners?-up/,
    behind: /^(?! (?:last|to|at|from|twice|in (?:the|[A-Z]|\d{4})))/,
  },
  // "Example (silver in 10.45)"; "Sample (silver in 2019)" has an old one
  { between: BEFORE_PLACE, sign: /^(?:gold|silver|bronze)/, behind: /^(?: medal)?(?:,? (?:in|with) \d+[.:]\d|[,)])/ },
];

/** "of Kenya in", "with a season’s best of": what leads from somebody to a mark. */
export const IN_MARK = lean(
  String.raw`^${ORIGIN}(?:, (?:aged )?\d{2})?,? (?:in|with|on|at) (?:an? (?:(?:[\p{L}’'-]+ ){0,4}(?:of )?)?)?$`,
  'u',
);
/** "was pipped by Example in a personal best of 51.88", "followed home by Sample in 10.76", "behind her came Watch in 57:14". */
const BEHIND_BY: SaidBefore = {
  of: OBJECT,
  before: beforeName(
    wrapped`
      \b(?:beaten|pipped|edged|outkicked|outsprinted|outpaced|outrun|overhauled|shocked|stunned|upset|defeated|denied
        |followed|completed|filled|rounded|made|shared|closed|taken|claimed|headed)(?: (?!by\b)[\p{L}\d’'-]+){0,8} by\s+
      |\b(?:behind|after) (?:him|her|them|the winner) (?:came|was|were)\s+
      |\b(?:podium|rostrum) (?:were|was)\s+
    `,
  ),
  between: IN_MARK,
};
/** "That gave her". */
const GIVEN = beforeName(String.raw`\b(?:g[ai]v(?:e|es|ing)|earned|earning|brought|left|leaving|handed|handing) `);
const SECOND_TO = beforeName(String.raw`\b(?:second|runner-up) to `);
/** What stands right before a mark: a bracket, a dash, a comma and "with". */
const SET_OFF = wrapped`
  (?:,?\s*\((?:(?:[^(),]{2,30}(?:,| [-–—]) ){0,2}|(?:[\d,]{2,6}|steeple|mile) in (?:an? [\p{Ll}-]+ )?)
    | ?[-–—] ?|,?\s*(?:with (?:an? )?)?)$
`;
/** "’s mark of", "’s winning". */
const OWN = wrapped`
  [’']s?,?\s*(?:(?:[\p{Ll}-]+ ){0,3}(?:record|best|mark|time|effort|leap|throw|jump|clearance|run|clocking|score|total) of
    |(?:(?:first|second|third|fourth|fifth|sixth|final|last|opening|winning|best|round|fine|superb
      |personal|season[’']s|lifetime|modest|impressive|huge|massive|big|\p{Ll}+-round) ?){1,4})[ ]$
`;
const IN_EVENT = String.raw` in (?:the )?(?:[\p{L}\d’' ]|,(?=\d)){3,30}`;

const MARKS: readonly SaidBefore[] = [
  BEHIND_BY,
  // "pulling Example to a 3:41.52"
  {
    before: PULLED,
    between: lean(
      /^ to (?:an? (?:(?:[\p{L}’'-]+ ){0,4}(?:best|record|PB|time)(?: of)? )?|(?:the|an?) (?:[\p{L}\d,’'-]+ ){0,4}(?:title|crown|win|victory|gold) (?:in|with) (?:an? )?)?$/u,
    ),
  },
  // "leaving Sample – on 6,410 – to reflect"
  { before: LEAVES, between: /^ [-–—] (?:on|with|in|at) $/ },
  BEHIND_OBJECT,
  // "That gave her a total of 6,698 points"
  {
    of: OBJECT,
    before: GIVEN,
    between: lean(
      /^(?: with)? an? (?:[\p{Ll}-]+ ){0,3}(?:total|score|tally|aggregate|time|mark|distance|height) of $/u,
    ),
  },
  // "efforts from Example in the 10,000 with a time of 36:51.80"
  {
    of: { form: 'name' },
    alone: true,
    between: lean(
      wrapped`
        ^${ORIGIN} in (?:the )?[\p{L}\d,’' -]{3,30} (?:with|at|in) (?:an? (?:[\p{Ll}’'-]+ ){0,3}
        (?:time|mark|toss|throw|leap|jump|height|distance|clearance|score|record|best|effort|clocking) of )?$
      `,
      'u',
    ),
  },
  // "Example (3:31.20)", where "second to Example in the 800m (1:50.10)" is of whoever was second
  {
    of: { form: 'name' },
    before: { test: (words) => !SECOND_TO.test(words) },
    between: lean(`^${ORIGIN}(?:${IN_EVENT}(?=\\())?${SET_OFF}`, 'u'),
  },
  // "Sample’s 3:31.40", "Example’s mark of 6.40m", where "broke Example’s mark of 6.40m" is of whoever broke it
  {
    of: { form: 'name', possessive: true },
    before: { test: (words) => !isOutdone(words) },
    between: lean(`^(?:${OWN}|(?:[’']s?)?(?:${IN_EVENT}(?=\\())?${SET_OFF})`, 'u'),
  },
];

/** What can be said of whoever is named right before a sign, by its kind. */
const SAID = {
  place: PLACES,
  mark: MARKS,
  record: [{ ...BEHIND_OBJECT, of: { role: 'object', possessive: false } }, BEHIND_BY],
  status: [],
} as const satisfies Readonly<Record<string, readonly SaidBefore[]>>;

const isOf = (mention: Mention, { form, role, possessive }: Partial<Mention>): boolean =>
  (form === undefined || form === mention.form) &&
  (role === undefined || role === mention.role) &&
  (possessive === undefined || possessive === mention.possessive);

/** A sign right behind somebody is theirs, although they needn’t act; "Example, fifth in Tokyo in 2:05:20, is" is told in passing. */
export const attached: Way = ({ text, last, sign, here }) => {
  if (!last) return null;
  const anotherActs = (here?.subjects ?? []).length > 0;
  const isTheirs = SAID[sign.kind].some(
    (said: SaidBefore) => !(said.alone && anotherActs) && isOf(last, said.of ?? {}) && isSaid(text, last, sign, said),
  );
  return isTheirs ? alone(last, here?.opener === 'comma' && here.aside) : null;
};
