import { lean } from '../text/lean.ts';
import { anyPhrase, type Phrase } from '../text/phrases.ts';
import { wrapped } from '../text/wrapped.ts';
import { LIMIT } from './limits.ts';
import type { Wording } from './wordings.ts';

/** "won in 22.10 seconds from Sample (22.31)": a whole time, and no margin. */
const WHOLE = String.raw`(?:[1-9]\d?|:\d\d)\.\d\d`;

/** Words that measure a mark against another. */
const AGAINST_WORDS: readonly Phrase[] = [
  ['short|shy', ' of'],
  ['under|outside|inside|below|beyond', ''],
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
  ['bettered|surpassed|topped|exceeded|equalled|matched', ' (?:only )?by'],
  ['second|inferior', ' (?:only )?to'],
  ['seconds?|secs?', String.raw`(?<!${WHOLE} \w+) from`],
  ['hundredths?|centimetres?|cm', ' from'],
];
/** "well short of Sample’s 2:01:09", "quicker than the 9.79": what a mark is measured against. */
const AGAINST = lean(String.raw`\b${anyPhrase(AGAINST_WORDS)} \(?$`, 'u');

/** "broke the championship record of 1:59.10", "wiped out": the one that was there before. */
const BREAKING = lean(
  wrapped`
    \b(?:br(?:oke|eaks?|eaking|oken)|(?:smash|shatter|demolish|surpass|eclips|better|lower|eras|expung|topp)(?:ed|e?s|ing)|improv(?:ed|es|ing) (?:on|upon)
      |wip(?:ed|ing) out|to (?:beat|break)) $
  `,
  'u',
);
const BEATING = lean(/\bbeat(?:s|en|ing)? $/u);
const A_RECORD = /^(?:record|best|P[BR]|mark|time|figures|standard|distance|height|score)/;

/** "improving from 13.29 to 13.09": from what. */
const FROM = lean(
  /\b(?:(?:improv|lower|rais|reduc|cut|slash|trimm|up)\p{Ll}*(?: [\p{L}\d’]+){0,6}|(?:down|up)) from $/u,
);
/** "ran 22.40 to her 22.41": the other one’s, whoever that is. */
const TO_THEIRS = /\d(?: ?m| metres| seconds)? to (?:his|her) $/;

/** "the 88.38m thrown by Sample two rounds earlier", "the 65.92m that gave Sample second place", "17.20m, the distance managed by Sample": in the same contest. */
export const OF_THE_CONTEST = lean(
  wrapped`
    ^(?: (?:thrown|jumped|leapt|cleared|produced|achieved|reached|set) by \p{Lu}[^.;,]{2,40} (?:\p{Ll}+ rounds? (?:earlier|before)
        |in (?:the )?(?:\p{Ll}+ round|round \p{Ll}+)|with (?:his|her) \p{Ll}+)\b
      | (?:that|which) (?:gave|earned|won|brought|secured) (?=\p{Lu}|(?:him|her|the)\b)(?![^.;]*\b(?:last|ago|at the|in (?:19|20)\d\d)\b)
      |, the (?:time|distance|height|mark|score|total) (?:(?:managed|achieved|cleared|recorded|run|thrown|jumped|reached) by|of)\b)
  `,
  'u',
);
/** "further than his opening effort", "improved on his heat time of": somebody’s own of the same day. */
const OF_THE_SERIES = /\b(?:opening|early|first|second|third|fourth|fifth|heat)\b/;

/** What another mark is compared with, or what it beat. */
export const COMPARED: readonly Wording[] = [
  { lead: AGAINST, butBefore: LIMIT, butWords: OF_THE_SERIES, butAfter: OF_THE_CONTEST },
  { lead: BREAKING, owner: /./, butBefore: LIMIT, butWords: OF_THE_SERIES, butAfter: OF_THE_CONTEST },
  // "compared with Sample’s 10.20" tells what Sample ran
  { lead: /\bcompared (?:to|with) $/, owner: /^(?!\p{Lu})/u },
  { lead: BEATING, noun: A_RECORD },
  // "Sample’s 16-year-old 800m mark of"
  { words: /-(?:year|month|week|day)-old /, noun: A_RECORD },
  { before: FROM, after: /^(?: \p{Ll}+)? to \d/u },
  { before: TO_THEIRS },
];
