import type { Round } from '../../athletics/round.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** "This was achieved in the heats": told of the mark of the sentence before. */
const TOLD_NEXT = lean(
  wrapped`
    ^ (?:This|That|It|Both|(?:The|That) (?:time|mark|run|record)) (?:was|were|came) (?:(?!not\b)\p{Ll}+ ){0,2}
    (?:in|during) (?:the|his|her|their) (?:[\p{L}\d’'-]+ ){0,2}
    (?:(heats?|first round|qualifying(?: round)?)|semi-?\s?finals?)\b
  `,
  'u',
);
/** How far behind its sentence the round of a mark can be told, in characters. */
const REACH = 90;

const NEXT_ROUND = String.raw`through to (?:the|\p{L}+day[’']s) (?:[\p{L}\d’'-]+ )?(?:semi-?\s?finals?|finals?|medal round)\b`;
/** "Example (10.89) and Sample (10.93) are through to the final": their marks are of the round before. */
const THROUGH = lean(String.raw`^[^;]*\b(?:is|are|was|were|made it|safely) (?:\p{Ll}+ )?${NEXT_ROUND}( of the)?`, 'u');
/** "is through to the final along with Example, who ran 48.27". */
const THROUGH_TOO = lean(String.raw`\b${NEXT_ROUND}[^;]{0,20} along with [^;]*$`, 'u');
const THROUGH_WORD = hint(/^through$/);
/** "won the 100m and is through to the final of the 200m" is of two. */
const EVENT = /\d{2} ?m\b(?!\/)|metres|hurdles|jump|vault|put\b/;

/** The round of a fact by what stands far behind it: where that led, or what the next sentence tells of it. */
export function roundBeyond(text: string, sentence: Span, fact: Span): Round | null {
  const behind = TOLD_NEXT.exec(text.slice(sentence.end, sentence.end + REACH));
  if (behind) return behind[1] ? 'heat' : 'semi-final';
  if (!hasHint(text, sentence, THROUGH_WORD)) return null;
  const [before, after] = [text.slice(sentence.start, fact.start), text.slice(fact.end, sentence.end)];
  const through = THROUGH.exec(after);
  const isOfAnother = through?.[1] !== undefined && EVENT.test(before);
  return (through && !isOfAnother) || THROUGH_TOO.test(before) ? 'heat' : null;
}
