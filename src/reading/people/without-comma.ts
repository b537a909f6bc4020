import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Group } from './lists-of-people.ts';

/** "Two months", "Just over a year". */
const SO_LONG = String.raw`(?:[\p{L}\d]+ ){1,4}(?:minutes?|hours?|days?|weeks?|months?|years?)`;
/** "Having run 45.10 in his semi-final", "After winning his heat": what somebody did who is named behind it, with no comma between. */
const OPENS = lean(
  wrapped`
    ^(?:And |But )?(?:Having|${SO_LONG} (?:after|before|since) (?:his|her|their|an?|the|\p{Ll}+ing)|(?:After|Before|Since|Without|Despite|By|While|On)(?: \p{Ll}+ly| never| only| again)? \p{Ll}+ing)\b
    (?:[^,;:()–—]|[,:](?=\d))*[\p{Ll}\d] $
  `,
  'u',
);
const WHEN =
  '(?:[Aa]fter|[Ww]hen|[Oo]nce|[Aa]lthough|[Tt]hough|[Bb]ecause|[Uu]ntil|[Aa]s|[Bb]efore|[Ss]ince|[Ww]hile|[Bb]y the time)';
/** "After a false start had cost Sample his place", "When Example faded", "Before she could react": what happened first. */
const HAPPENED = lean(
  wrapped`
    ^(?:And |But )?${WHEN}\b(?:[^,;:()–—]|[,:](?=\d))*
    \b(?:had|was|were|won|took|ran|went|fell|came|led|got|set|made|beat|could|broke|blew|lost|hit|\p{Ll}{2,}ed)\b
    (?:(?:[^,;:()–—]|[,:](?=\d))*[\p{Ll}\d])? $
  `,
  'u',
);
/** "Example took", "Sample then won": who acts in the main clause. */
const ACTS = lean(
  wrapped`
    ^ (?:\p{Ll}+ly |then |also |still |just |now |again )?(?:was|were|had|won|ran|took|came|threw|went|made|led|set|beat|got|held|put|leapt|flew|rose
      |could|went|drew|broke|kept|fell|swept|saw|\p{Ll}{2,}ed)\b
  `,
  'u',
);
const OPENING_WORD = lean(
  `^(?:And |But )?(?:Having|After|Before|Since|Without|Despite|By|While|On|When|Once|Although|Though|Because|Until|As|${SO_LONG} (?:after|before|since)) `,
  'u',
);
/** No such words are longer, in characters. */
const LONGEST = 50;
/** "led, but when Example faded Sample won". */
const ANOTHER = /\b(?:but|and) (?=(?:after|when|once|although|though|because|as|before|while|by the time) )/g;

/** Where main clauses begin behind others that open the sentence or a part of it, and no comma does. */
export function mainsWithoutComma(text: string, sentence: Span, groups: readonly Group[]): number[] {
  const isOpened = OPENING_WORD.test(text.slice(sentence.start, sentence.start + LONGEST));
  const others = matches(ANOTHER, text, sentence).map(({ end }) => end);
  return [...(isOpened ? [sentence.start] : []), ...others].flatMap((from) => {
    const actor = groups.find(({ start, end }) => {
      if (start <= from) return false;
      const before = text.slice(from, start);
      return ACTS.test(text.slice(end, sentence.end)) && (OPENS.test(before) || HAPPENED.test(before));
    });
    return actor?.start ?? [];
  });
}
