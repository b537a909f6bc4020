import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { hint, hinted, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** A place that stands as a label before a name: of whoever is named next. */
export interface LabelledPlace extends Span {
  readonly place: number;
}

const MEDALS: readonly string[] = ['gold', 'silver', 'bronze'];
const WORDS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
const FIGURE = String.raw`\d{1,3}(?:st|nd|rd|th)`;
const LABEL = either(
  '(?:[Gg]old|[Ss]ilver|[Bb]ronze|GOLD|SILVER|BRONZE)(?: (?:[Mm]edal(?:l?ist)?|MEDAL))?',
  `${FIGURE}(?: place)?`,
  '[Ww]inner|[Rr]unner-up|WINNER|RUNNER-UP',
  // a sentence can begin so, too, and goes on to no mark
  `(?:${WORDS.join('|')})(?: place)?(?=[^.;]{4,60}\\d[.:]\\d\\d)`,
);
/** "Gold: Example (Peru) 1:26:58; Silver – Sample", "won by – 1st: Example": behind a sign or a mark, no word leads to it. */
const BEFORE_NAME = lean(
  wrapped`
    (?:(?<=^|[;,.:(–—-] ?|[;,.)\d] and )|(?<=[\d)] ))(${LABEL})(?: ?[:–—]| -) ?
    (?=(?:the )?\p{Lu})
  `,
  'gu',
);
const LABEL_WORD = hint(
  /^(?:gold|silver|bronze|winner|runner|first|second|third|fourth|fifth|sixth|seventh|eighth|\d{1,3}(?:st|nd|rd|th))$/i,
);

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?: [\p{L}\p{M}’'.-]+){1,4}`;
const NUMBERED = String.raw`${FIGURE},? ${NAME} \((?:\d{1,2}[:.])?\d{1,3}[:.]\d{2}[^()]{0,20}\)`;
/** "finished 17th, Example (1:23:28), 19th, Sample (1:23:37), and 33rd, Watch (1:28:43)". */
const CHAIN = lean(
  String.raw`(?<![\p{L}\d])${NUMBERED}(?:[,;]? (?:and )?${NUMBERED}){1,12}(?!,? (?:and )?${FIGURE})`,
  'gu',
);
const LINK = lean(String.raw`(?<![\p{L}\d])${FIGURE}(?=,? ${NAME} \()`, 'gu');
const FIGURE_WORD = hint(/^\d{1,3}(?:st|nd|rd|th)$/);

/** "first place went to Example with 45.10m and second to Sample", "second was Example in 47.80 and third Sample in 48.10". */
const GAPPED = lean(
  wrapped`
    (?<=\b(?:(?:[Ff]irst|[Gg]old|[Ww]in|[Vv]ictory|[Tt]itle)(?: place| medal)? (?:went|going) to|(?:[Ff]irst|[Ss]econd|[Ww]inner)(?: place)? was)
      [^;\n]{3,90}(?:,|,? and) )
    (second|third|fourth)(?: place)?(?: (?:to|was))?(?= \p{Lu}\S+ \p{Lu}[^,;]{2,40}?\d[.:]\d\d)
  `,
  'uy',
);
const GAPPED_WORD = hint(/^(?:second|third|fourth)$/);

function placeOf(label: string): number {
  const medal = MEDALS.findIndex((one) => label.toLowerCase().startsWith(one));
  if (medal >= 0) return medal + 1;
  if (/^\d/.test(label)) return Number.parseInt(label, 10);
  const word = WORDS.findIndex((one) => label.toLowerCase().startsWith(one.toLowerCase()));
  return word >= 0 ? word + 1 : /^w/i.test(label) ? 1 : 2;
}

/** The places that stand as labels before names, with a colon or a dash, or several of them one behind the other. */
export const labelledPlacesIn = (text: string, span: Span): LabelledPlace[] => [
  ...hinted(LABEL_WORD, BEFORE_NAME, text, span).map(({ 1: label = '', start }) => ({
    start,
    end: start + label.length,
    place: placeOf(label),
  })),
  ...startingWith(GAPPED_WORD, GAPPED, text, span).map(({ 1: label = '', start, end }) => ({
    start,
    end,
    place: placeOf(label),
  })),
  ...hinted(FIGURE_WORD, CHAIN, text, span).flatMap((chain) =>
    matches(LINK, text, chain).map(({ 0: label, start, end }) => ({ start, end, place: placeOf(label) })),
  ),
];
