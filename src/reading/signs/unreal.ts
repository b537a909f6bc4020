import { lean } from '../text/lean.ts';
import { isNation } from '../text/ordinary-words.ts';
import { perSpan } from '../text/per-span.ts';
import { phrasesIn } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { aheadInLists } from './all-time.ts';
import { lateMedalsIn } from './late-medals.ts';
import { provisosIn } from './provisos.ts';
import { UNREAL } from './unreal-words.ts';
import { wonByNobody } from './won-by-nobody.ts';

const HELPED_WORD = hint(/^(?:led|helped|guided|anchored|inspired)$/);

/** "led Example to gold": it is Example who won. */
const HELPED = lean(/\b(?:led|helped|guided|anchored|inspired) (?:\p{Lu}\S* ){1,3}(?:to|win)\b/gu);
const GIVEN_WORD = hint(/^(?:give|gave|giving|earn|earned|earning)$/);
/** "enough to give Britain victory": the nation’s. */
const GIVEN = lean(
  wrapped`
    \b(?:g[ai]v(?:e|ing)|earn(?:ed|ing)?) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)
    (?= (?:team )?(?:victory|gold|silver|bronze|the (?:win|title|victory|team))\b)
  `,
  'gu',
);
/** "has won the 400m three times", "the only other woman to win it": a career, and no single race. */
const CAREER = lean(
  wrapped`
    \b(?:has|have|had|having|to)(?: \p{Ll}+ly| already| now| also| once)? w[io]n [^.,;:()]{0,60}?\b
      (?:twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) times)\b
    |[ ](?:w[io]n|took|claimed|swept|doubled|finished|placed|was) (?:[^.;:()]{0,80}? )?(?:at|in) (?:the |his |her )?
      (?:(?:last|past|previous) )?(?:two|three|four|five|six|seven|eight)
      (?: (?:straight|consecutive|successive|different|separate|previous))
      (?= (?:(?-i:\p{Lu})\p{L}+ ){0,3}(?:Olympics|Olympic Games|Games|(?:\p{L}+ ){0,2}Championships|(?:\p{L}+ ){0,2}worlds)\b)
    |[ ]w[io]n (?:(?!(?:at|in|of|an?|the|his|her)\b)[\p{L}\d]+ ){0,4}(?:races|meetings|meets|events|legs)(?: over [\d,]+ ?m(?:etres)?)? (?:in|at) (?=(?-i:\p{Lu}))
    |[ ]w[io]n (?:over [\d,]+ ?m(?:etres)? )?in (?:(?-i:\p{Lu})[\p{L}’-]+(?: (?-i:\p{Lu})[\p{L}’-]+)?(?:, | and )){1,4}(?-i:\p{Lu})[\p{L}’-]+(?=[.,;]|$| (?:this|last|earlier|already)\b)
    |\bonly (?:other |the )?(?:\p{L}+ )?
      (?:(?:wo)?m[ae]n|athletes?|runners?|person|people|sprinters?|(?-i:\p{Lu})\p{L}+|team|nation) (?:ever )?to (?=w[io]n\b
        |take the|claim|retain)
  `,
  'gu',
);
const CAREER_WORD = hint(
  /^(?:twice|thrice|times|only|straight|consecutive|successive|different|separate|previous|races|meetings|meets|events|legs|and)$/,
);

const CLAUSE_END = lean(
  wrapped`
  [,;:](?!\d)|[—–()]|(?<=\s)-(?=\s)
  |\b(?:and|but|while|before|after|although|though|who|which|where|as|when|until|finishing|placing
    |with(?= (?:an? |victory\b|gold\b|silver\b|bronze\b|first\b|second\b|third\b))
    |by (?:an?|just|only|less than|one|two|three|\d[\d.]*)[^,;]{0,30}? (?=(?:with|in|as|when) (?:(?:his|her|an?) )?\d)|it was
    |in(?= (?:fourth|fifth|sixth|seventh|eighth|\d+th)\b))
    \b(?! (?:yet|mark)\b)
  |(?<=\b\p{Ll}[\p{L}’'-]*)(?= \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)? (?:won|ran|took|threw|jumped|cleared|clocked|finished|came)\b)
`,
  'u',
);

/** "attempted 4.73m (15-6¼)": the same once more. */
const CONVERTED = /\(\d{1,3}-\d[\d ½¼¾/.]{0,8}\)/gu;

/** Each from its word to the end of the clause. */
const toClauseEnds = (text: string, sentence: Span, words: readonly Span[]): Span[] =>
  words.map(({ start, end }) => {
    const rest = text.slice(end, sentence.end).replace(CONVERTED, (feet) => ' '.repeat(feet.length));
    return { start, end: end + (CLAUSE_END.exec(rest)?.index ?? rest.length) };
  });

/** Several rules ask this of one sentence. */
const untrue = perSpan((text, sentence) => [
  ...toClauseEnds(text, sentence, [
    ...phrasesIn(UNREAL, text, sentence),
    ...hinted(CAREER_WORD, CAREER, text, sentence),
  ]),
  ...aheadInLists(text, sentence),
  ...lateMedalsIn(text, sentence),
  ...provisosIn(text, sentence),
  ...wonByNobody(text, sentence),
]);

/** What people won for others. */
const ofOthers = (text: string, sentence: Span): readonly Span[] => [
  ...hinted(HELPED_WORD, HELPED, text, sentence),
  ...hinted(GIVEN_WORD, GIVEN, text, sentence).filter(([, nation = '']) => isNation(nation)),
];

/** The stretches of a sentence that tell of what did not happen, or not this time. What somebody helped others to is nobody’s, unless a team is named. */
export const unrealIn = (text: string, sentence: Span, isOfTeam: boolean): readonly Span[] =>
  isOfTeam
    ? untrue(text, sentence)
    : [...untrue(text, sentence), ...toClauseEnds(text, sentence, ofOthers(text, sentence))];
