import { type Phrase, phrases, phrasesIn } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { DISCIPLINE } from './winning-words.ts';

/** "4:05.10", "4.85m", unless it is told whose: "in 4:05.10 by Example". */
const MARK = String.raw`\d[\d:.]*\d(?![:.]?\d)(?! ?(?:m |metres |seconds )?(?:by|to) (?:[\p{Ll}’'-]+ ){0,3}\p{Lu})`;
const WITH_MARK = String.raw` (?:in|with|at|by|for) (?:an? (?:[\p{Ll}-]+ ){0,2})?${MARK}`;
const CONTEST = `(?:${DISCIPLINE}(?: (?:final|race|contest|competition))?|final|race|contest|competition|heat|semi-?final)`;
const DECIDED = 'won|decided|settled|taken|claimed';
const PRIZE = '(?:medals?|gold|silver|bronze|title|victory|podium|win|third|second)';
/** "everyone else on the podium", "the first four", "the winner": nobody by name. */
const SOME = wrapped`
  (?:every(?:one|body)|no ?(?:one|body)|all (?:three|four|five|six|seven|eight|the|but|of)
    |the (?:first|top|best|leading|others?|next|medal|rest|winn|champion|gold|bronze|silver)
    |(?:two|three|four|five|six|seven|eight|nine|ten) (?:men|women|others|athletes|of))
  [\p{L}-]*
`;

const WIN = '(?:wins?|victory|success|triumph|gold|silver|bronze|title|medal|double)';
/** "for Example in Rome on Sunday would"; a win that could hardly be easier was one. */
const WOULD_BE = wrapped`
  (?:[ ](?!(?:that|which|who|and|but|as|when|because|was|were|is)\b)[\p{L}\d’'-]+){0,9}?
  [ ](?:would|could|might)\b(?! (?:hardly|scarcely|barely|not|never)\b)(?:[^,;.]|[,.](?=\d))*
`;

const BY_NOBODY: readonly Phrase[] = [
  // "A win for Example would be her third", "Gold in Rome might be too much to ask"
  [String.raw`(?:[Aa]n?|[Aa]nother)\b`, String.raw` (?:[\p{Ll}-]+ ){0,3}?${WIN}\b${WOULD_BE}`],
  ['Victory|Success|Gold|Silver|Bronze|Winning', WOULD_BE],
  // "fifth in a 1500m won in 4:05.10"
  [
    DECIDED,
    String.raw`(?<=\b(?:an?|in (?:the|his|her)) (?:[\p{L}’'-]+ ){0,3}?${CONTEST} (?:\p{Ll}+ly )?(?:${DECIDED}))${WITH_MARK}`,
  ],
  // "in which the medals were settled at 4.85m", "bronze going at 21.30m"
  [
    PRIZE,
    wrapped`
      (?<=(?:\b(?:where|in which|and|with|as|while|when)|[,–—]) (?:the )?${PRIZE})(?: (?:place|medal))?
      (?: (?:was|were|had|all|having))* (?:went|going|gone|started|starting|needed|required|needing|requiring|${DECIDED})
      (?:${WITH_MARK}|[ ]${MARK})
    `,
  ],
  // "in which the first four were over 21.00m"
  ['where|which', String.raw`(?<=\bwhere|\bin which) ${SOME}(?: (?!\p{Lu}|who\b)[\p{L}\d’'-]+(?:[.:]\d+)*){1,12}`],
  // "where 4.85m was needed for a medal"
  [
    'where|which|when',
    String.raw` ${MARK}(?: ?m\b| metres| seconds)? (?:was|were|would be) (?:needed|required|necessary)\b`,
  ],
];
const WON_BY_NOBODY = phrases(BY_NOBODY, 'u', '');

/** The stretches of a sentence that tell of a contest what nobody did who is named there. */
export const wonByNobody = (text: string, sentence: Span): readonly Span[] =>
  phrasesIn(WON_BY_NOBODY, text, sentence).map(({ start, end }) => ({ start: start - 1, end }));
