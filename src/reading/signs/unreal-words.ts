import { type Phrase, phrases } from '../text/phrases.ts';
import { wrapped } from '../text/wrapped.ts';
import { DENIED } from './denials.ts';
import { NO_FURTHER } from './limits.ts';

const ORDINAL = String.raw`first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)`;

/** Who took a chance, or lived up to a name, did what was hoped for. */
const TAKEN = '(?:took|taken|tak(?:es|ing)|seiz(?:ed|es|ing)|grabb?(?:ed|s|ing)|grasp(?:ed|s|ing))';

/** "hoping for gold", "her goal", "edged out of third", "attempted 5.90m". */
const HOPED: readonly Phrase[] = [
  // "boosted her hopes by winning": then she won
  ['hop', String.raw`(?:es(?! alive| by \p{Ll}+ing)|ed|ing)`],
  ['aim', '(?:s|ed|ing)?'],
  ['plan', '(?:s|ned|ning)?'],
  ['goal', 's?'],
  ['bid', String.raw`(?:ding)?(?! by \p{Ll}+ing)`],
  // who took a chance had it
  [
    'chance',
    String.raw`(?<!\b${TAKEN} (?:his|her|their|the|that|this|a|full)(?: \p{Ll}+)? chance)s?(?! by \p{Ll}+ing)`,
  ],
  ['look', '(?:s|ed|ing) (?:to|forward|good|likely|set|certain|on course)'],
  ['edged', ' out of'],
  // "has been runner-up": in races before
  [
    '(?:has|have|had)',
    String.raw` been (?=(?:an? )?(?:\p{Ll}+ )?(?:runner-up|winner|first|second|third|fourth|fifth)\b)`,
  ],
  ['try', '(?:ing)? and'],
  // "her first attempt at 4.80m" is told of
  [
    'attempt',
    wrapped`
      (?<!\b(?:${ORDINAL}|final|last|best|opening|winning|successful)[ -]attempt|\b(?:need(?:ed|ing)|took|taking) (?:\p{Ll}+ ){1,5}attempt(?=s))(?:s|ed|ing)?(?: at)?
      (?= (?:an? |the |his |her )?(?:\p{L}+ ){0,4}\d)
    `,
  ],
  // "asked for 6.25m", "called for a record 6.25m"
  ['(?:ask|call)(?:ed|s|ing)?', String.raw` for(?= (?:an? |the )?(?:\p{L}+ ){0,4}\d)`],
  ['cracks?|tilts?|shots|tries', ' at'],
  // "had three failures at 2.10m", "three misses at a record 2.10m"
  [
    'failures?|misses|fouls',
    wrapped`
      [ ]at(?= (?:an? |the |his |her )?(?:\p{L}+ ){0,4}\d)
      (?! (?:\p{L}+ ){0,4}[\d.]+(?: ?m| metres)? (?:left|meant|put|saw|cost|ended|sealed|gave|handed|settled|decided)\b)
    `,
  ],
  // "had gold in her sights"
  [
    '(?:had|have|has|with)',
    String.raw` (?=(?:the )?(?:gold|silver|bronze|victory|win|title|medal|podium)(?: medal)? (?:with)?in (?:his|her|their|its|\p{Lu}\S+) (?:sights?|grasp|grip|hands|reach)\b)`,
  ],
  // "is in line for bronze"
  ['in', ' line (?:for|to)'],
  // "had written 21.40 on her bib"
  [
    'wrote|written|scribbled|pencilled|predicted|predicting|dreamt|dreamed|visualised',
    String.raw`(?: (?:of|in|down))?(?= (?:an? |the )?(?:\p{Ll}+ ){0,2}\d)`,
  ],
  [String.raw`a\b`, String.raw` (?:\p{Ll}+ )?shot at`],
  // "leaving victory to Example" tells who won
  ['leaving', String.raw` (?=(?:victory|the (?:win|title|gold|victory))\b(?! to (?:[\p{L}’-]+ ){0,4}(?-i:\p{Lu})))`],
  ['chasing', String.raw` (?:an?|the|his|her) (?:[\p{L}-]+ ){0,3}(?=win|victory|title|gold|medal|record)`],
  ['want', 's?'],
  ['wanted', ''],
  // "completed the expected double" had it
  [
    'expected',
    String.raw`(?! to (?:win|take|claim) [^.;]{3,50}? and (?:he |she |they )?(?:duly )?(?:did|obliged)\b)(?<!\b(?:complet|claim|deliver|took|produc|secur|register|record|won|earn)\p{Ll}* (?:the|an?|his|her) expected)`,
  ],
  [
    'favou?rite',
    String.raw`(?<!\b(?:up to|justif\p{Ll}*|confirm\p{Ll}*|underlin\p{Ll}*|prov\p{Ll}*) (?:(?:his|her|their|the|as|\p{Ll}+) ){0,4}favou?rite)s? (?:to|for)`,
  ],
  // "ran as if nothing ailed her"
  ['if|unless', '(?<!\\bas if)'],
  ['unable', `(?! to ${NO_FURTHER})`],
];

/** What was under the old record beat it. */
const TO_BEAT = wrapped`
  (?<!\b(?:under|inside|broke|beat|bettered|smashed|eclipsed|surpassed|equall?(?:ed|ing)|match(?:ed|ing)|tied) (?:the|his|her) \w+) (?:[\p{L}-]+ ){0,3}
  (?:record|mark|best|standard)(?! holder)
`;

/** "previously", but not "after previously running 7.83 in the heats"; "the old world record of", "next year"; "next home" and "next in 10.76" tell of today. */
const OF_OTHER_TIMES: readonly Phrase[] = [
  [
    'previous',
    String.raw`(?:ly)?(?!(?<=\bthe previous) (?:day|night|evening|afternoon|morning|week|weekend)\b)(?!(?<=ly) (?:[^.,;]|\.\d){3,60}? in (?:the|his|her|their) (?:semi-?finals?|heats?|first round|preliminar)\p{L}*)`,
  ],
  ['former|existing|qualifying', TO_BEAT],
  ['old', `(?<!-old)${TO_BEAT}`],
  [
    'next',
    String.raw`(?! (?:(?:two|three|four|five|six) )?(?:home|was|came|best|(?-i:\p{Lu})\p{L}+(?: (?:wo)?man| runner| athlete)? (?:home|across|in (?-i:\p{Ll}+th|second|third))|fastest|quickest|to cross|across|in line)\b)(?! (?:in|with) \d)`,
  ],
  ['future|eyeing', ''],
];

/** "set to win", "tried to take the lead", "seems destined to": with "to" or what stands for it. */
const INTENDED: readonly Phrase[] = [
  ['primed|set|ready|poised|determined|desperate|eager|keen|likely|certain|sure|tipped|supposed|due', ' to'],
  [
    'need',
    String.raw`(?:s|ed|ing)? to(?<!\bnot need to)(?!(?<=needed to) (?!run|jump|throw|clear|win|finish)\p{Ll}+ [^,;]{0,40}?\bto (?:win|take|claim|hold|beat|finish|secure|retain|defend)\b)`,
  ],
  ['requir', '(?:es|ed) to'],
  ['tr', '(?:y|ies|ied|ying) to'],
  // "needed two attempts to win": of those one was good
  [
    'attempt',
    String.raw`(?<!\b(?:(?:first|second|third|final|last|only|opening)[ -]|(?:need(?:ed|ing)|took|taking) (?:\p{Ll}+ ){1,5})attempt)(?:s|ed|ing)? to`,
  ],
  ['vow', '(?:s|ed|ing) to'],
  ['promis|prepar', '(?:es|ed|ing) to'],
  ['seek', '(?:s|ing)? to'],
  ['intend', '(?:s|ed|ing)? to'],
  ['seem|appear', String.raw`(?:s|ed)(?: as (?:if|though)|(?= (?:that|like|to|set|destined|certain|sure|assured)\b))`],
  [
    'look',
    String.raw`(?:s|ed)(?: as (?:if|though)|(?= (?:like|to have|to be|set|destined|certain|sure|assured|the (?:likely |clear |obvious |certain )?(?:winner|champion)|a (?:certain|likely|sure) (?:winner|champion))\b))`,
  ],
  ['seemingly', ''],
  [String.raw`to\b`, String.raw` have(?<=\benough to have)`],
  ['close|closer|near', String.raw` to(?= (?:\p{Ll}+ing|the|an?|his|her) )`],
];

const CONTEST = 'battl|fight|hunt|push|challeng|contend|compet|vie|vy|bidd?|search|fought';

/** "battling for bronze", "in contention for", "sights set on gold"; who won the battle for something had it. */
const FOUGHT_FOR: readonly Phrase[] = [
  [
    CONTEST,
    String.raw`(?<!\bw[io]n(?:s|ning)? the (?:[\p{L}-]+ ){0,2}(?:${CONTEST}))\p{L}* (?:with (?-i:\p{Lu})\S+ )?(?:for|it out for)`,
  ],
  ['quest|hunt|pursuit|search|contention|dreams?|confident|prospects?|hopes?', ' (?:for|of)'],
  // "the rest were throwing for second"
  ['throwing|running|racing|jumping|vaulting', ' for (?=(?:the )?(?:second|third|silver|bronze|minor))'],
  // "needed a win", and nobody says that it came
  ['need', '(?:s|ed|ing)? (?=an? (?:win|victory|medal|gold|silver|bronze)\\b)'],
  ['sights', ' (?:firmly )?(?:set )?on'],
  ['run', '-off'],
  ['shoot', '-out'],
  ['opportunit', '(?:y|ies)'],
];

/** "stripped of her title", "denied a medal", "cost him the win". */
const LOST: readonly Phrase[] = [
  ['strip', '(?:ped|s)? of'],
  ['forfeit', String.raw`\p{L}*`],
  // "had his time of 9.77 annulled"
  [
    'ha(?:s|d|ve)|having',
    String.raw` (?=(?:his|her|their|the) [^;]{3,80}\b(?:annulled|expunged|erased|wiped|struck|scrubbed|deleted|rescinded|quashed)\b)`,
  ],
  ['den', '(?:y|ied|ies|ying)'],
  ['depriv', String.raw`\p{L}+`],
  ['robb?', '(?:ed|ing)'],
  ['cost', ' (?:him|her)'],
  ['targets?|targeting', ''],
  // "came within a stride of winning", "was a stride away from gold"
  [
    'within',
    String.raw` (?:(?!the\b)[\p{L}\d.’'-]+ ){1,5}of (?=(?:winning|victory|gold|silver|bronze|the (?:title|win|gold|medals|podium)|an? (?:medal|win|title|podium|first)|beating|taking|claiming|catching)\b)`,
  ],
  // "his title defence ended in sixth"
  [
    'defence',
    String.raw`(?! (?:(?:of|in) (?:[\p{L}\d’'-]+ ){1,5}?)?(?:ended|finished|came to an end|began|started|opened|got under way) )`,
  ],
];

const HONOUR = String.raw`(?:first|second|third|fourth|fifth|sixth|runner-up|champion|winner)\b`;

/** What doesn’t stand behind “winning” where that was another day. */
const NOT_OF_TODAY = String.raw`(?! in \d)(?! (?:the )?(?:(?:[^,.;]|,(?=\d)){2,30} )?(?:in|with|at|on) \d[\d:.]*\d(?![:.]?\d)(?: ?m\b| metres| seconds)?(?! ?m\b| metres| seconds| (?:in|at) (?:the )?(?-i:\p{Lu})))(?! (?:(?:his|her|their|a|the) )?(?:[\p{Ll}\d]+ )?(?:heat|semi|quarter|first[- ]round|opening|race))`;

/** "since winning in Oslo", "twice champion", "fresh from": what was won in other races. */
const WON_BEFORE: readonly Phrase[] = [
  ['(?-i:since)', String.raw` (?=(?-i:\p{Lu}))`],
  ['twice|thrice|once', ` (?=${HONOUR})`],
  ['three', ` times (?=${HONOUR})`],
  ['since', ' winning'],
  ['fresh', ' from'],
  // "after winning in 10.90", "after winning the 10,000m in 31:20.3" and "after winning her heat" are of the day
  ['after', ` winning${NOT_OF_TODAY}`],
  // "his third marathon after finishing 19th and seventh"
  [
    'after',
    String.raw` (?:finishing|placing|coming) (?:${ORDINAL}|\w+th)(?:,? and| and then) (?:${ORDINAL}|\w+th)(?! (?:in|over|at|behind)\b)`,
  ],
  // "who booked her ticket with 8.26m on Tuesday"
  [
    'who',
    String.raw` (?:(?:had|has) )?(?:already )?(?:booked|sealed|punched|secured) (?:his|her|their|an?) (?:\p{Ll}+ ){0,2}(?:tickets?|place|spot|berth)(?: (?:to|for|at|in|on) [^,;]{2,40}? (?:with|in)(?= (?:an? )?(?:\p{Ll}+ ){0,3}\d))?`,
  ],
  ['having', ` (?:won|taken)${NOT_OF_TODAY}`],
];

/** "nearly caught", "only a fourth title", "initially", "had been lying second", "last year". */
const NOT_QUITE: readonly Phrase[] = [
  ['nearly|almost', String.raw`(?= (?:\p{Ll}+ed|won|beat|caught|took|made|ran|threw|stole|broke)\b)`],
  ['known', ' for'],
  // "bronze felt like gold"
  [
    'felt|feels?|feeling|greeted|celebrated|tasted|treated',
    '(?: (?:just|almost|rather|more))? like (?:an? |the )?(?=gold|silver|win|victory|title|medal|first)',
  ],
  ['only', String.raw` a(?! (?:[\p{Ll}-]+ )?(?:first|second|third|\p{Ll}+th)\b)`],
  ['initially', ''],
  ['seeded', String.raw`(?<!-seeded)(?= (?:[\p{L}\d-]+ ){0,8}(?:with|at) | (?:first|second|third|\p{L}+th)\b)`],
  [String.raw`on\b`, ' course'],
  ['had', ' been(?= (?:in|lying|running|sitting|placed|up) )'],
  // "with Sample back in the silver medal position." was so at the end
  [
    String.raw`in(?:to)?\b`,
    wrapped`
      (?<!\bfinish(?:ed|es|ing) in(?:to)?) (?:the )?
      (?=(?:gold|silver|bronze|medal)[ -](?:medal )?(?:position|contention))
      (?!(?<=(?:\b(?:with|and) [^,;.]{3,40}|\bback) in (?:the )?)(?<!\b(?:leads?|led|leading|lies|lay) [^.;]{0,80})(?:silver|bronze)[ -](?:medal )?position(?:[,.;]|$| and\b))
    `,
  ],
  ['last', "(?<!than last) (?:year|season)(?![’']s)"],
];

/** What did not happen, or not this time. */
export const UNREAL = phrases(
  [...DENIED, ...HOPED, ...OF_OTHER_TIMES, ...INTENDED, ...FOUGHT_FOR, ...LOST, ...WON_BEFORE, ...NOT_QUITE],
  'iu',
);
