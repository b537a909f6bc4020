import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint, startingWith } from '../text/word-hints.ts';

/** "won two world titles", "won both races": counted together they are no place in one race. */
const COUNTED =
  '(?:back )?(?:two|three|four|five|six|seven|eight|nine|ten|both|all|several|many|numerous|countless|multiple|no|\\d{1,2}) (?:[\\p{L}-]+ ){0,4}?(?:titles|medals|golds?|silvers?|bronzes?|crowns|races|events|times|trophies|diamonds|championships)';
/** "has had five wins this season": no more than they. */
const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|countless|multiple|successive|consecutive|straight|\\d{1,2})';
/** "won a third European silver". */
const LESSER =
  "(?:(?!(?:gold|and|with|to|in|from|ahead|as|while|by|for|over|at)\\b)[\\p{L}\\d,’'-]+ ){0,5}?(?:silver|bronze|medals?)\\b";
/** "won the battle for bronze", "won her duel with Example for third". */
const SCRAMBLE =
  "(?:the|an?|his|her|their) (?:[\\p{L}-]+ ){0,3}(?:battle|scramble|race|dash|fight|sprint|duel|tussle|contest|scrap) (?:with (?:[\\p{L}’'-]+ ){1,5})?for (?:the )?(?:minor |lesser )?(?:silver|bronze|second|third|fourth|fifth|sixth|medals?|places?)\\b";
/** "won the match", "won her appeal": no race. */
const NO_RACE =
  '(?:(?:the|their|his|her|an?) )?(?:\\p{Ll}+ )?(?:match|toss|appeal|case|award|points?|praise|plaudits|hearts?|support|selection|promotion|scholarship)\\b';
const TAKE =
  '(?:claim|clinch|tak|t[ao]ok|win|won|land|retain|regain|st[eo]le|steal|captur|secur|grabb?|snatch|scoop|bagg?|shar|wrap(?:p(?:ed|ing))? up|pick(?:ed|ing|s)? up|seal|collect|(?:successfully )?defended|successfully defend|add)(?:e|ed|en|es|ing|s)?';
const CHAMPION = "(?:[\\p{L}\\d,’'-]+ ){0,7}?(?:champion|queen|king)";
const SEXED =
  "(?:(?:(?:[Uu]nder[- ]?|[Uu])\\d\\d|junior|senior|intermediate|youth|veteran)(?:[’']?s[’']?)? )?(?:(?:(?:wo)?men|girls|boys|ladies)[’']?s? )?";
const DISCIPLINE =
  '(?:\\d[\\d,]*(?:[ -]?(?:m|metres?|meters?|km|kilomet(?:re|er)s?|miles?|k))?(?: hurdles| steeplechase| walk| dash| relay)?|mile|(?:half[- ])?marathon|(?:high|long|triple) jump|pole vault|shot(?: put)?|discus|hammer|javelin|steeplechase|heptathlon|decathlon|pentathlon)';

/** Looked at before what stands in front of it: a look-behind over several words is tried at every word else. */
const DEFEAT = '(?:defeat|beat|edge(?: out)?|outsprint|outkick|pip)';

const PATTERNS: readonly string[] = [
  `(?<!\\b${NUMBER} (?:[\\p{L}-]+ ){0,3}(?=wins))w[io]n(?:s|ning)?(?! ${COUNTED}\\b)(?! ${NUMBER}(?= each|[,.;]| and\\b))(?! ${LESSER})(?! ${NO_RACE})(?! ${SCRAMBLE})`,
  `${TAKE} (?:\\p{Ll}+ )?victories(?= (?:at|in) )`,
  'victor(?:y|ious)?|(?<=\\b(?:as|were|became) )victors|triumph(?:ed|s|ing)?|(?<!\\b(?:conditions|heads|reason|sense|weather|winds?) )prevail(?:ed|s)(?! (?:on|upon)\\b)|top spot|(?:top|line) honou?rs|first place',
  '(?:was|were|is|emerged|(?<!\\bsame \\p{L}+ )as|ran out|finished|proved|came (?:home|out|through)) (?:also |again |declared |adjudged |such )?(?:the |an? )?(?:[\\p{Ll}-]+,? )?winners?',
  `${TAKE} (?:the|his|her|their|an?) (?:[\\p{L}\\d,’'-]+ ){0,8}?(?<!team )(?:titles?|crowns?|win|honours|spoils)(?![- ]holder)`,
  `(?:took|takes?|taking|(?:captur|edg|scoop)(?:ed?|es|s|ing)|(?:claim|land|snatch|add|clinch)(?:ed|s|es|ing)?|(?:grab|bag|nab)(?:s|bed|ged|bing|ging)?|st[eo]le|stealing) (?:the|his|her|their) (?:${SEXED}(?:(?-i:\\p{Lu})[\\p{L}’'-]+ ){0,2}${DISCIPLINE}|(?:wo)?men[’']s race)(?= (?:in|at|with|by|on|from|ahead|final|race|to|as|when|after|before|while|and (?:her|his|the)|last (?:night|week|weekend|month|year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b|[,.;!]|$)`,
  `(?:g[ai]ve|hand(?:ed)?|earn(?:ed)?|secured|brought|won|land(?:ed)?) (?:him|her|(?:\\p{Lu}\\S* ){1,3}?)(?:the|his|her|an?) (?:[\\p{L}\\d,’'-]+ ){0,4}?(?:title|crown|win|honours)`,
  `(?:title|crown|race|gold(?: medal)?|${DISCIPLINE}) (?:belonged|fell|(?:was )?going) to`,
  `(?:titles?|crowns?|races?|gold(?: medal)?|victory|win|verdict|spoils|honours|${DISCIPLINE}) (?:(?!and\\b|silver|bronze|second|third|minor|lesser|other)\\p{Ll}+ )?went (?:(?!on\\b)\\p{Ll}+ )?to`,
  "(?:storm|power|motor|cruis|eas|sprint|rac|surg|romp|coast|charg|sail|strid|blaz|roar|hurtl|speed|sped|swept|ran|glid|bound)(?:e?d|ing)? (?:away |home |clear )?to (?:the|his|her|an?) (?:(?!(?:front|lead|line|semi|final)\\b)[\\p{L}\\d,’'-]+ ){0,6}?(?:titles?|crowns?|win)",
  "defend(?:ed|ing)? (?:his|her|their) (?:[\\p{L}\\d,’'-]+ ){0,4}?title(?: successfully| with ease| comfortably)?(?= (?:in|with) \\S*\\d)",
  `(?:(?:was|were) )?crowned (?:(?:him|her)self )?(?:the )?${CHAMPION}|(?:became|(?<=[^,] to )become|repeated as) (?:the )?(?:new )?${CHAMPION}`,
  '(?:was|were) the (?:\\p{Ll}+ )?champion(?= (?:in|at) the )',
  '(?:was|were) (?:given|awarded|handed) the (?:verdict|nod|decision|race)|(?:got|getting|took|earned) the (?:verdict|nod|decision)',
  '(?:cross(?:ed|ing)|reach(?:ed|ing)|got to|getting to) the (?:finish(?:ing)? )?line first|(?:came|coming) out on top|topp(?:ed|ing) the (?:[\\p{L}\\d-]+ ){0,2}?(?:podium|field)|(?:was|were) (?:also )?golden|(?<=\\b(?:on|at|to) (?:the )?)top (?:step )?of the (?:podium|rostrum)|(?:broke|breaking|breasted) the tape',
  `(?=${DEFEAT})(?<=\\b(?:race|final|event|competition|title|marathon|race) saw (?:[\\p{L}’-]+ ){2,6})${DEFEAT}`,
  '(?:led|leading|headed|heading) (?:home )?(?:an? |the )?(?:[\\p{L}’-]+ ){0,3}?(?:1 ?[-–] ?2(?: ?[-–] ?3)?|one[- ]two(?:[- ]three)?|(?:clean )?sweep)',
  '(?<=\\d(?: ?m(?:etres)?| ?s(?:econds)?)?\\)? )for (?:the|his|her) (?:[\\p{L}\\d,’-]+ ){0,3}?(?:title|win|crown|victory)',
  '(?<=\\p{Lu}\\S+ )the winning (?:(?:wo)?man|lady|girl|boy|male|female)(?= (?:in|with) \\d|[,.;)](?!\\d))',
  'first (?:wo)?(?:man|lady|finisher|runner|athlete|girl|boy) (?:home|across the line|to (?:finish|cross the line))',
];

/** What words of winning begin with. */
const BEGINNING = hint(
  /^(?:w[io]n|claim|clinch|t[ao]k|took|land|re[tg]ain|st[eo]l|steal|captur|secur|grab|snatch|scoop|bag|nab|shar|wrap|pick|seal|collect|success|defend|add|edg|victor|triumph|prevail|top|lin?e|first|was|were|is|emerg|as|ran|finish|prov|c[ao]m|g[ai]v|hand|earn|brought|title|crown|race|gold|\d|mile|half|marathon|high|long|triple|pole|shot|discus|hammer|javelin|steeple|(?:hept|dec|pent)athlon|verdict|spoils|honours|storm|power|motor|cruis|eas|sprint|rac|surg|r[au]n|romp|coast|charg|sail|strid|blaz|roar|hurtl|sped|speed|swept|glid|bound|bec[ao]me|repeat|got|get|cross|reach|br[oe]|defeat|beat|outsprint|outkick|pip|led|lead|head|for|the)/i,
);
/** Without one nobody is said to have won. */
const WIN_WORD = hint(
  /^(?:w[io]n|victor|triumph|prevail|top|honou?rs|place$|winner|titles?$|crown|spoils|t[ao]k|took|captur|claim|edg|scoop|land|snatch|add|clinch|grab|bag|nab|st[eo]|belonged|fell|going|went|champion|line|podium|tape|first|led|leading|head|defeat|beat|edge|outsprint|outkick|pip|verdict|golden$|nod$|decision|race$)/i,
);
/** "wins for Example". */
const WINS_WORD = hint(/^(?:wins|victories|golds?|titles|successes)$/);

/** Verbs and nouns of winning. A title is won when it was taken, not when it is held. */
const WIN = lean(
  new RegExp(
    String.raw`\b(?:${PATTERNS.join('|')})(?![\p{L}])(?! (?:hopes?|in a row|streak|chances?|bonus|or |at all costs|ceremon))`,
    'iuy',
  ),
);

/** "Example won the 100m in 11.10, Sample the 200m in 22.70": a win that leaves out its verb. */
const GAPPED = lean(
  new RegExp(
    String.raw`(?<=(?:[,;]|\band|\bwhile) (?:\p{Lu}\S+ ){1,4})the ${SEXED}${DISCIPLINE}(?= (?:in|with) \d| \(\d|[,.](?!\d)| and )`,
    'uy',
  ),
);
/** "winning the 100m in 11.10 and the 200m in 22.70", "wins in the 100m (10.51), 200m (21.10) and long jump". */
const MARKED = String.raw`(?: (?:in|with|at) (?:an? (?:[\p{L}’-]+ ){0,4}(?:of )?)?[\d:.-]+(?: ?m| ?s| seconds| metres| meters| feet(?:, [\d /½¼¾.]+ inch(?:es)?)?)?| \([^()]{1,20}\))?`;
const NEXT = lean(
  new RegExp(
    String.raw`(?<=\b(?:w[io]n(?:s|ning)?|victor(?:y|ies)|titles|took|taking|claim(?:ed|ing)) (?:in |at |over )?(?:the |both the )?${SEXED}${DISCIPLINE}${MARKED}(?:, (?:the )?${SEXED}${DISCIPLINE}${MARKED}){0,3}(?:,|,? and) )(?:the )?${SEXED}${DISCIPLINE}(?= (?:in|with|at) (?:an? )?[\p{L}\d]| \(\d|[,.](?!\d)| and (?:the )?(?:${DISCIPLINE}))`,
    'iuy',
  ),
);
/** What words for a race begin with. */
const RACE_BEGINNING = hint(
  /^(?:the$|u|junior|senior|intermediate|youth|veteran|wom|men|girls|boys|ladies|\d|mile|half|marathon|high|long|triple|pole|shot|discus|hammer|javelin|steeple|(?:hept|dec|pent)athlon)/i,
);
const THE = hint(/^the$/);
/** "bronze medals won by Example" are no win. */
const LESSER_BEFORE = /\b(?:medals?|silvers?|bronzes?|golds|points) $/;
/** "wins for Example in the 100m and Sample in the 200m". */
const EACH = lean(new RegExp(String.raw`(?<=\p{Lu}\S+ )in the ${SEXED}${DISCIPLINE}(?= \(|[,.](?!\d)| and )`, 'gu'));
const WINS_FOR = /\b(?:wins|victories|golds|gold medals|titles|successes) (?:also )?(?:for|from|by) /u;

/** Where a stretch of text says that somebody won. */
export const winsIn = perSpan((text, span): readonly Span[] => {
  const won = hasHint(text, span, WIN_WORD) ? startingWith(BEGINNING, WIN, text, span) : [];
  const found = won.filter(({ start }) => !LESSER_BEFORE.test(text.slice(Math.max(span.start, start - 10), start)));
  const [first] = found;
  const further = first
    ? [...startingWith(RACE_BEGINNING, NEXT, text, span), ...startingWith(THE, GAPPED, text, span)]
    : [];
  const each =
    hasHint(text, span, WINS_WORD) && WINS_FOR.test(text.slice(span.start, span.end)) ? matches(EACH, text, span) : [];
  return [...found, ...further.filter(({ start }) => first && start > first.start), ...each].map(({ start, end }) => ({
    start,
    end,
  }));
});
