import type { Round } from '../../athletics/round.ts';
import { lean } from '../text/lean.ts';
import { contains, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { namedRound } from './named-round.ts';

/** "In the semi-finals of the 200m", "Earlier, in the women’s 60m heats,": the round that a sentence opens with. */
const OPENS = lean(
  wrapped`
    ^(?:(?:But|And|Then|Earlier|Later|Meanwhile),? (?:on,? )?)?[Ii]n (?:the |an? |his |her |their )?(?:[\p{L}\d’,-]+ ){0,4}?
    (semi-?\s?finals?|heats?|qualifying(?: rounds?| pools?)?|qualification|quarter-?\s?finals?|final(?=,| of\b| \p{Lu}| (?:s?he|it)\b))
    (?! (?:mark|standard|lap|throw|jump|round of)|-)
    (?=,| )
  `,
  'u',
);
const ROUND_WORD = hint(/^(?:heats?|qualif|quarter|semi|finals?$)/i);
/** What is told of a final, or of another round. */
const ELSEWHERE = lean(
  /\b(?:finals?|heats?|semi-?\s?finals?|semis?|gold|silver|bronze|titles?|champion|medals?|w[io]n|victory)\b/u,
);

/** The round that a sentence opens with; null where it opens with none. */
const openedBy = (text: string, sentence: Span): Round | null => {
  const words = hasHint(text, sentence, ROUND_WORD) ? OPENS.exec(text.slice(sentence.start, sentence.end)) : null;
  return words?.[1] === undefined ? null : namedRound(words[1]);
};

/** The rounds that sentences are told of, as they or one before them in their paragraph opened with; `namesEvent` tells where another race begins. */
export function openingRounds(
  text: string,
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  namesEvent: (sentence: Span) => boolean,
): readonly (Round | null)[] {
  let before: Round | null = null;
  return sentences.map((sentence, i) => {
    const last = sentences[i - 1];
    const isSame = last !== undefined && paragraphs.some((one) => contains(one, last) && contains(one, sentence));
    const isOver = !isSame || namesEvent(sentence) || ELSEWHERE.test(text.slice(sentence.start, sentence.end));
    before = openedBy(text, sentence) ?? (isOver ? null : before);
    return before;
  });
}
