import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { perSpan } from '../text/per-span.ts';
import { matches, type Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

const PLACE = wrapped`
  (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th)|gold
    |silver|bronze)
`;
const NOUN =
  '(?: places?| spots?| positions?| medals?| home| (?:across|over) the line| (?:woman|lady|female)(?: finisher| home)?)?';
const ENTRY = wrapped`
  (?:in|taking|finishing(?: in)?|claiming|winning|earning|placing|securing|grabbing
    |coming(?: home| across the line)?(?: in)?
    |crossing the line(?: in)?)
`;
/** Some words of one clause; a figure may hold a point or colon. */
const words = (least: number): string => String.raw`(?:[^,;:.()]|[:.,](?=\d)){${least},40}`;
/** ", 1.53 seconds behind,", ", to nobody’s surprise,", ", with a personal best,": it was so at the finish; ", at the bell," and ", until today," weren’t. */
const ASIDE = either(
  `${words(3)} (?:behind|back|adrift|down|away|clear|(?:seconds?|minutes?) later)`,
  `behind ${words(2)}`,
  String.raw`(?:and|but|though|if) (?!for\b|only\b|until\b|not (?:for|the)\b)(?!.{0,30}\b(?:lap|bell|halfway|turn|round|behind|moment)\b)${words(3)}`,
  `to ${words(3)} (?:surprise|delight|dismay|relief|disappointment|joy|astonishment|amazement|applause|cheers)`,
  String.raw`(?:in|with) (?:an?|the|his|her) ${words(0)}\b(?:best|record|finish|time|throw|jump|leap|vault|effort)`,
);
/** "in the 800m", "in 4:11.00", "behind Example", or an aside. */
const ADJUNCT = either(
  String.raw`,? (?:in|with|at|over|behind) (?:[^,;:.()]|[:.,](?=\d)){2,40}?(?:(?<=\d),)?`,
  `, ${ASIDE},`,
);

/** "was", "belonged to", "was hung round the neck of": what leads from a place to whose it is. */
const TO_WHOM = wrapped`
  (?:(?:went|going|belonged|fell|falling) to|was reserved for
    |(?:(?:was|were) (?:\p{Ll}+ly )?(?:hung|draped|placed|put|hooked)|ended(?: up)?|finished(?: up)?|hung) (?:a?round|about) the neck of
    |was|were|came|is|are)
`;

/** "Sixth, and first Scot, was Example": how many of a nation came before. */
const AND_FIRST = String.raw`,? and (?:the )?(?:first|best|top|leading|second) (?-i:\p{Lu})\p{L}+(?: home)?,?`;

/** "First came Example" begins a story, and tells no place. "Third was Example", "Taking silver in 4:11.00 was Sample", "Second and third place went to Example and Sample": those who act stand behind their verb. */
const INVERTED = lean(
  wrapped`
    (?<=^|[.;,:] |\b(?:and|with|while) )(?!First came\b)(?:${ENTRY} )?(?:the )?${PLACE}${NOUN}(?:, (?:the )?${PLACE}${NOUN}){0,3}
    (?:,? and (?:the )?${PLACE}${NOUN})?(?:${AND_FIRST})?(?:${ADJUNCT})?(?: today| yesterday| tonight| overall)? ${TO_WHOM}
    (?= (?:(?-i:\p{Lu})|(?:[\p{Ll}-]+ ){1,3}(?-i:\p{Lu})))
  `,
  'gimu',
);
/** A second is also a time: “half a second further back”. */
const EACH = lean(String.raw`(?<!\ba )\b${PLACE}\b(?! (?-i:\p{Lu}))`, 'giu');
const WORD = hint(
  new RegExp(
    wrapped`
      ^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th)|gold
        |silver|bronze)
      $
    `,
    'i',
  ),
);

/** Words that give places to those who are named behind them. */
export interface Inversion extends Span {
  /** The words for each place. */
  readonly places: readonly Span[];
}

/** Where a stretch of text names places first, and then who took them. */
export const inversionsIn = perSpan((text, span): readonly Inversion[] =>
  hinted(WORD, INVERTED, text, span).map(({ start, end }) => ({
    start,
    end,
    places: matches(EACH, text, { start, end }),
  })),
);
