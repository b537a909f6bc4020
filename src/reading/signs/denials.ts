import type { Phrase } from '../text/phrases.ts';
import { wrapped } from '../text/wrapped.ts';
import { NO_FURTHER } from './limits.ts';

/** "did not disappoint", "was never headed", "could not hide her joy": what is denied is no result. */
const HARMLESS = wrapped`
  (?:disappoint|hang (?:about|around)|mess about|hold back|falter|let (?:\p{L}+ ){1,3}down|put a foot wrong|look back
    |waste|need|have to|take long|panic|flinch|crack|wilt|buckle|struggle|bother|matter|hide|contain|believe|frighten
    |stop \p{Ll}+ing|(?:stop|prevent|deter) (?:[\p{L}’'-]+ ){1,3}(?:from )?(?=\p{Ll}+ing\b)
    |(?:be(?:en)? )?(?:troubled|headed|threatened|pressed|pushed|stretched|extended|challenged|flattered|fazed|disgraced
      |worried|hurried|harassed|flustered|bothered|put off|in (?:any )?(?:real )?(?:danger|doubt|trouble|question)
      |to be (?:denied|outdone|caught|headed|beaten|moved|passed))
    |look(?:ed|s)? (?:like losing|in (?:any )?(?:danger|doubt|trouble)|troubled))
  \b
`;
const NO_HARM = String.raw`(?! (?:\p{Ll}+ly |quite |even )?${HARMLESS})`;

/** "will be pleased with", "will remember it for": how somebody feels about what was. */
export const FELT = wrapped`
  (?! (?:also |always |long |surely |certainly |rightly |justly )?
    (?:be (?:\p{Ll}+ly )?(?:pleased|delighted|happy|proud|remembered|disappointed|satisfied|encouraged|frustrated|annoyed
        |relieved|thrilled|content|kicking)
      |have (?:been )?(?:\p{Ll}+ly )?(?:pleased|delighted|encouraged|surprised|impressed|disappointed|satisfied|cheered)
      |remember(?! to\b)|treasure|cherish|savour|rue|regret|(?:not )?(?:frighten|scare|be (?:disappointed|displeased|ashamed))
      |(?:take|draw) (?:\p{Ll}+ ){0,2}(?:heart|encouragement|comfort|pride|satisfaction|confidence))
    \b)
`;

/** "Nobody could live with Example’s 3:29.90": whatever others could not, that was run. */
const OUTDONE = wrapped`
  (?! (?:live with|match|touch|answer|beat|catch|better|approach|argue with|respond to|(?:get|come) (?:near|close to)
    |get within \p{L}+ \p{L}+ of)[ ](?:the|his|her|\p{Lu}[\p{L}’'. -]{1,40}[’']s?)[ ]\d)
`;

/** "the best Example could manage": that was managed. */
const AT_BEST = String.raw`(?<=\b(?:best|most|all|much|far|fast|high)(?: as| that)? (?:[\p{L}’'-]+ ){1,4}could) (?:manage|do|muster|offer|find|produce|summon|get|go|throw|jump|run)\b`;
/** "would have wanted more than 65.10m". */
const WISHED = String.raw`(?! have (?:wanted|liked|hoped for|expected|wished for|preferred) [^,;]{0,20}\bthan \d)`;

/** "could have won", "didn’t finish", "without winning"; "not only" and "wasn’t far behind" tell of what was. */
export const DENIED: readonly Phrase[] = [
  [
    'could',
    String.raw`(?:n[’']t)?(?!(?: \p{L}+)? (?:only|no (?:better|higher|further|farther|longer|faster|quicker) than|${NO_FURTHER}|\p{Ll}+ nothing \p{Ll}+ than \d))(?!${AT_BEST})(?!(?: not)? (?:${HARMLESS}))${OUTDONE}`,
  ],
  ['would', `(?:n[’']t)?${WISHED}`],
  ['should', FELT],
  ['(?-i:may)', String.raw`(?! have (?:won|finished|come|taken)\b.*\bbut\b)`],
  ['might', ''],
  ['(?-i:will)', FELT],
  ['won', "[’']t"],
  ['(?-i:can)', `(?:not|[’']t)?${FELT}`],
  ['did', `(?: not|n[’']t)(?! ${NO_FURTHER})${NO_HARM}`],
  [
    '(?:does|do|was|were|is|are|has|have|had)',
    String.raw`(?: not|n[’']t)(?! (?:too |so |that |very )?far (?:off|behind|away|adrift|ahead)\b)${NO_HARM}`,
  ],
  ['not', `(?! only| far (?:off|behind|ahead|away)| ${NO_FURTHER})${NO_HARM}`],
  ['never', String.raw`(?: before)?(?!(?<!\bha(?:s|d|ve) never) ${NO_FURTHER})${NO_HARM}`],
  ['without', ''],
  // "missed out in 49.28"
  [
    'miss',
    String.raw`(?:ed|es|ing)?(?: out(?! (?:again )?(?:for \p{Lu}\p{L}+ )?in (?:fourth|fifth|sixth|\d)))?(?! out)`,
  ],
  // "failed to get beyond 2.25m" had that
  ['fail', `(?:ed|s|ing)?(?! to ${NO_FURTHER})`],
];
