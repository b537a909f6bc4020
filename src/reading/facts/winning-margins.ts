import type { Margin } from '../signs/margins-between.ts';
import { winsIn } from '../signs/wins.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

/** Between a win and its margin. */
const NEAR = lean(/^(?:[^,;.]|[.,](?=\d)|, (?=by |with )|,(?= $)){0,70}$/u);
/** "got the verdict by", "prevailed on the line by". */
const GOT_IT = lean(
  wrapped`
    \b(?:prevail(?:ed|ing)?|(?:edg|shad|nick|sneak|snatch)(?:ed|ing)? it|(?:took|did|got|taking) (?:it|home|there)
      |(?:got|getting|get|given|earn(?:ed|ing)|gain(?:ed|ing)|awarded|took|taking) the (?:verdict|nod|decision))
    (?:[^,;.]|[.,](?=\d)){0,40}? $
  `,
  'u',
);
const AT_THE_LINE = lean(
  wrapped`
    \b(?:cross(?:ed|ing) the (?:finish(?:ing)? )?line|finish(?:ed|ing)?|c[ao]m(?:e|ing) (?:home|in)|(?:cruis|jogg|strod|strol|sail|storm)\p{Ll}* (?:home|in)
      |reach(?:ed|ing) the (?:finish(?:ing)?(?: line)?|line|tape)|(?:hit|broke|breast\p{Ll}*|breaking|hitting) the tape|arriv(?:ed|ing)|end(?:ed|ing)(?: up)?)
    (?: (?:up|alone|well|first|the winner|a winner))?,? $
  `,
  'u',
);
/** "18 seconds clear in", "ahead."; not "clear of Sample", nor "clear at halfway". */
const CLEAR =
  /^ (?:clear|ahead|in front|to the good|up)(?=[,.;](?!\d)|$| (?:in|to|with|for|when|after) | at the (?:line|finish|tape|end)\b| and (?!an? |one ))(?! with (?:an?|one|two|three|\d+) )/;
const VICTORY = /^[ -](?:win|victory|triumph|success)\b(?! (?:over|against|from|ahead)\b)/;

/** Whether a margin is by how much somebody won, whoever came next: "won by three seconds", "crossed the line 18 seconds clear", "a two-second victory". */
export function isWinningMargin(text: string, sentence: Span, margin: Margin): boolean {
  const head = text.slice(sentence.start, margin.from);
  const rest = text.slice(margin.end, sentence.end);
  if (VICTORY.test(rest)) return true;
  const isBy = head.endsWith('by ');
  if (!isBy && !CLEAR.test(rest)) return false;
  if (isBy ? GOT_IT.test(head.slice(0, -3)) : AT_THE_LINE.test(head)) return true;
  const won = winsIn(text, sentence).findLast(({ end }) => end <= margin.from);
  return won !== undefined && NEAR.test(text.slice(won.end, margin.from));
}
