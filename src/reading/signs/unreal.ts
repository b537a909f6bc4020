import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import type { Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';

/** What did not happen, or not this time. */
const UNREAL = lean(
  /\b(?:could(?:n[’']t)?(?!(?: \p{L}+)? (?:only|no (?:better|higher) than))|would(?:n[’']t)?|should|(?-i:may)(?! have (?:won|finished|come|taken)\b.*\bbut\b)|might|(?-i:will)|won[’']t|(?-i:can)(?:not|[’']t)?|(?:did|does|do|was|were|is|are|has|have|had)(?: not|n[’']t)(?! (?:too |so |that |very )?far (?:off|behind|away|adrift|ahead)\b)|not(?! only| far (?:off|behind|ahead|away))|never|without|miss(?:ed|es|ing)?(?: out)?|fail(?:ed|s|ing)?|hop(?:es(?! alive)|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|goals?|bid(?:ding)?|chances?|look(?:s|ed|ing) (?:to|forward|good|likely|set|certain|on course)|edged out of|(?:has|have|had) been (?=(?:an? )?(?:\p{Ll}+ )?(?:runner-up|winner|first|second|third|fourth|fifth)\b)|try(?:ing)? and|(?<!\b(?:first|second|third|fourth|fifth|sixth|final|last|best|opening|winning|successful|\d(?:st|nd|rd|th))[ -])attempt(?:s|ed|ing)?(?: at)?(?= (?:an? |the |his |her )?(?:\p{L}+ ){0,4}\d)|(?:cracks?|tilts?|shots|a (?:\p{Ll}+ )?shot) at|leaving (?=victory|the (?:win|title|gold|victory)\b)|wants?|wanted|expected|favou?rites? (?:to|for)|if|unless|unable|previous(?:ly)?|(?<!\b(?:under|inside|broke|beat|bettered|smashed|eclipsed|surpassed) (?:the|his|her) )(?:former|(?<!-)old|existing|qualifying) (?:[\p{L}-]+ ){0,3}(?:record|mark|best|standard)(?! holder)|next(?! (?:home|was|came|best|to cross|across|in line)\b)(?! (?:in|with) \d)|future|eyeing|(?:primed|set|ready|poised|determined|desperate|eager|keen|need(?:s|ed|ing)?|requir(?:es|ed)|tr(?:y|ies|ied|ying)|(?<!\b(?:first|second|third|final|last|only|opening)[ -])attempt(?:s|ed|ing)?|vow(?:s|ed|ing)|promis(?:es|ed|ing)|seek(?:s|ing)?|prepar(?:es|ed|ing)|likely|certain|sure|tipped|supposed|due|intend(?:s|ed|ing)?) to|(?:seem|appear)(?:s|ed)(?= (?:that|as if|as though|like|to|set|destined|certain)\b)|look(?:s|ed)(?= (?:like|as if|as though|to have|to be|set|destined|certain)\b)|seemingly|(?<=\benough )to have|(?:close|closer|near) to(?= (?:\p{Ll}+ing|the|an?|his|her) )|(?<!\bw[io]n(?:s|ning)? the (?:[\p{L}-]+ ){0,2})(?:battl|fight|hunt|push|challeng|contend|compet|vie|vy|bidd?|search|fought)\p{L}* (?:with (?-i:\p{Lu})\S+ )?(?:for|it out for)|(?:quest|hunt|pursuit|search|contention|dreams?|confident|prospects?|hopes?) (?:for|of)|sights (?:firmly )?(?:set )?on|run-off|shoot-out|opportunit(?:y|ies)|strip(?:ped|s)? of|forfeit\p{L}*|den(?:y|ied|ies|ying)|depriv\p{L}+|robb?(?:ed|ing)|cost (?:him|her)|targets?|targeting|defence|(?-i:since) (?=(?-i:\p{Lu}))|(?:twice|thrice|once|three times) (?=(?:first|second|third|fourth|fifth|sixth|runner-up|champion|winner)\b)|since winning|[Ff]resh from|after winning(?! (?:the )?[^,.;]{2,30} in \d)(?! (?:(?:his|her|their|a|the) )?(?:[\p{Ll}\d]+ )?(?:heat|semi|quarter|first[- ]round|opening|race))|having (?:won|taken)|(?:nearly|almost)(?= (?:\p{Ll}+ed|won|beat|caught|took|made|ran|threw|stole|broke)\b)|known for|only a(?! (?:[\p{Ll}-]+ )?(?:first|second|third|\p{Ll}+th)\b)|initially|(?<!-)seeded(?= (?:[\p{L}\d-]+ ){0,8}(?:with|at) | (?:first|second|third|\p{L}+th)\b)|on course|had been(?= (?:in|lying|running|sitting|placed|up) )|(?<!\bfinish(?:ed|es|ing) )in(?:to)? (?:the )?(?=(?:gold|silver|bronze|medal)[ -](?:medal )?(?:position|contention))|(?<!than )last (?:year|season)(?![’']s))\b/giu,
);
/** Without one of these all of it happened. */
const UNREAL_WORD = hint(
  /^(?:could|couldn|would|wouldn|should|may|might|will|won|can|cannot|(?:did|does|do|was|were|is|are|has|have|had)n|not|never|without|miss(?:ed|es|ing)?|fail(?:ed|s|ing)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|goals?|bid(?:ding)?|chances?|look(?:s|ed|ing)|edged|been|wants?|wanted|expected|favou?rites?|if|unless|unable|previous(?:ly)?|former|old|existing|qualifying|next|future|eyeing|primed|set|ready|poised|determined|desperate|eager|keen|need|leaving$|tr(?:y|ies|ied|ying)$|attempt|vow|promis|seek|prepar|likely|certain|sure|tipped|supposed|due|intend|seemingly|close|near|battl|fight|hunt|push|challeng|contend|compet|vie|vy|search|fought|quest|pursuit|contention|dream|confident|prospect|sights|requir|run$|shoot$|opportunit|strip|forfeit|den[yi]|depriv|robb?|cost|target|defence|since|twice|thrice|once|three$|after|having|nearly|almost|known|fresh|only|initially|seeded|course|last|seem|appear|look|been|position|have$|cracks?$|tilts?$|shots?$)/i,
);
const HELPED_WORD = hint(/^(?:led|helped|guided|anchored|inspired)$/);

/** "led Example to gold": it is Example who won. */
const HELPED = lean(/\b(?:led|helped|guided|anchored|inspired) (?:\p{Lu}\S* ){1,3}(?:to|win)\b/gu);
/** "has won the 400m three times", "the only other woman to win it": a career, and no single race. */
const CAREER = lean(
  /\b(?:has|have|had|having|to)(?: \p{Ll}+ly| already| now)? w[io]n [^.,;:()]{0,60}?\b(?:twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) times)\b|\bonly (?:other )?(?:\p{L}+ )?(?:(?:wo)?m[ae]n|athletes?|runners?|person|people|sprinters?|(?-i:\p{Lu})\p{L}+|team|nation) (?:ever )?to (?=w[io]n\b|take the|claim|retain)/gu,
);
const CAREER_WORD = hint(/^(?:twice|thrice|times|only)$/);

const CLAUSE_END =
  /[,;:](?!\d)|[—–()]|(?<=\s)-(?=\s)|\b(?:and|but|while|before|after|although|though|who|which|where|as|when|until|finishing|placing|with(?= (?:an? |victory\b|gold\b|silver\b|bronze\b|first\b|second\b|third\b))|in(?= (?:fourth|fifth|sixth|seventh|eighth|\d+th)\b))\b(?! (?:yet|mark)\b)/;

/** "attempted 4.73m (15-6¼)": the same once more. */
const CONVERTED = /\(\d{1,3}-\d[\d ½¼¾/.]{0,8}\)/gu;

/** Each from its word to the end of the clause. */
const toClauseEnds = (text: string, sentence: Span, words: readonly Span[]): Span[] =>
  words.map(({ start, end }) => {
    const rest = text.slice(end, sentence.end).replace(CONVERTED, (feet) => ' '.repeat(feet.length));
    return { start, end: end + (CLAUSE_END.exec(rest)?.index ?? rest.length) };
  });

/** Several rules ask this of one sentence. */
const untrue = perSpan((text, sentence) =>
  toClauseEnds(text, sentence, [
    ...hinted(UNREAL_WORD, UNREAL, text, sentence),
    ...hinted(CAREER_WORD, CAREER, text, sentence),
  ]),
);

/** The stretches of a sentence that tell of what did not happen, or not this time. What somebody helped others to is nobody’s, unless a team is named. */
export const unrealIn = (text: string, sentence: Span, isOfTeam: boolean): readonly Span[] =>
  isOfTeam
    ? untrue(text, sentence)
    : [...untrue(text, sentence), ...toClauseEnds(text, sentence, hinted(HELPED_WORD, HELPED, text, sentence))];
