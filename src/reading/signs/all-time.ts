import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const FASTEST = '(?:fastest|quickest|longest|furthest|farthest|highest|best)';
/** "fourth on the world all-time list", "the third-fastest time ever run by a European", "the second best in history". */
const STANDING = wrapped`
  \b(?:all-time (?:[\p{L}\d]+ ){0,3}?(?:lists?|rankings?)
    |(?:world|season[’']s|year[’']s) (?:lists?|rankings?)
    |${FASTEST}(?: [\p{L}\d’-]+){0,5} (?:ever|in history|of all[- ]time|this year|this season|all[- ]time)
      (?: (?:run|thrown|jumped|recorded) by (?:an? )?\p{L}+)?
    |of all[- ]time)
  \b
`;
/** "behind only Sample (9.58) and Specimen (9.69)": all who stand ahead in such a list. */
const BEHIND = lean(
  String.raw`${STANDING}(?:(?!, (?:with|as|and|while|but)\b)[^.;:()\d]){0,40}\b(?:behind|below|after(?= (?:only )?(?:\p{Lu}\S+ ){1,4}\())`,
  'u',
);
/** "Only Sample (1:40.91) and Specimen (1:41.11) have run faster". */
const ONLY = lean(
  wrapped`
    \b[Oo]nly (?:\p{L}+ )?\p{Lu}(?:[^.;:]|[.:]\d){2,150}?\bha(?:s|ve|d)(?: (?:ever|previously|now|since))? (?:run|thrown|jumped
      |leapt|vaulted|cleared|gone|been|clocked|scored|produced|achieved)\b
  `,
  'u',
);
const LIST_WORD = hint(/^(?:all|ever|history|lists?|rankings?|year|season|only)$/i);
/** Where the race is taken up again: ", while Sample was second". */
const AGAIN = lean(
  /;|,? (?:while|whereas)\b|,? (?:but|and|with) (?=[^,;.()]{2,60}\b(?:was|were|second|third|finished|came|took|ran)\b)/u,
);

function foundIn(pattern: RegExp, text: string, { start, end }: Span): Span | null {
  const match = pattern.exec(text.slice(start, end));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}

/** Where a sentence tells who is ahead of somebody in a list of all times or of a year: none of them was in the race. */
export function aheadInLists(text: string, sentence: Span): readonly Span[] {
  if (!hasHint(text, sentence, LIST_WORD)) return [];
  const behind = foundIn(BEHIND, text, sentence);
  const only = foundIn(ONLY, text, sentence);
  const rest = behind ? text.slice(behind.end, sentence.end) : '';
  const listed = behind && { start: behind.end, end: behind.end + (AGAIN.exec(rest)?.index ?? rest.length) };
  return [listed ?? [], only ?? []].flat();
}
