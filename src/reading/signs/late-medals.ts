import { lean } from '../text/lean.ts';
import type { Match, Span } from '../text/span.ts';
import { hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { MEDAL_WORD } from './places.ts';

const MEDAL = String.raw`(?:[\p{L}\d’'-]+ ){0,5}?(?:gold|silver|bronze)\b`;

/** "finally got her gold medal", "was presented with the silver": of today, or of long ago. */
const HANDED = lean(
  wrapped`
    \b(?:(?:finally|at last|belatedly|eventually) (?:got|received|collected|picked up|had)
      |(?:(?:was|were|been|being) (?:\p{Ll}+ )?)?(?:presented with|handed|given|awarded)
      |received|collected)[ ]${MEDAL}
  `,
  'giu',
);
/** What makes it one of long ago. */
const LATE = lean(
  wrapped`
    \b(?:belatedly|(?:years?|months|decades?) (?:later|late|after|on|overdue)|retrospective\p{Ll}*|re-?allocat\p{Ll}*|upgraded|promoted|should have had
      |was (?:robbed|denied)|tested positive|doping|stripped|disqualified|ceremony|at last received)
    \b
  `,
  'iu',
);
/** How far behind its sentence it can be told what for, in characters. */
const REACH = 150;

/** Medals that are handed over long after their race. */
export const lateMedalsIn = (text: string, sentence: Span): readonly Match[] => {
  const handed = hinted(MEDAL_WORD, HANDED, text, sentence);
  return handed.length > 0 && LATE.test(text.slice(sentence.start, sentence.end + REACH)) ? handed : [];
};
