import { either } from '../text/either.ts';
import { wrapped } from '../text/wrapped.ts';

/** "two metres back". */
const DISTANCE = wrapped`
  (?:(?:nearly|almost|about|some|over|more than|just|another|a further) )?(?:an?|[\d.]+|\p{Ll}+) (?:seconds?|metres|minutes?|hundredths?) (?:back
    |behind|adrift|away|down)
`;
/** What can follow a place; "second fastest", "third title" and "first Briton" are none. */
export const FOLLOWS = `(?=${[
  ' ?(?:$|[.,;:!?)(…–—]|-[ -])',
  String.raw` \d+[.:]\d`,
  ` ${either(
    'in|with|at|behind|ahead|among|on|for|from|after|overall|and|but|as|while|when|by|home|over|across',
    'here|again|yesterday|today|tonight|this|last|there|just|only|despite|because|since|before|having|thanks|courtesy',
    String.raw`to (?=\p{Lu}|the \p{Lu})`,
    DISTANCE,
    String.raw`clocked|clocking|timed|\p{Ll}+ing\b`,
  )}`,
].join('|')})`;
/** "after two events", "with a lap to go": where somebody stood on the way. */
const ON_THE_WAY = [
  '(?:just )?(?:after|with) (?:the |just )?(?:(?:first|opening) )?',
  String.raw`(?:\p{Ll}+|\d[\d,]*m?) `,
  '(?:events?|rounds?|day|legs?|laps?|attempts?|metres|throws?|jumps?|to go|left|remaining)',
].join('');
/** "second at the bell", "third at the final bend", "fifth entering the straight". */
export const AT_A_POINT = wrapped`
  (?:at (?:the )?(?:bell|half[- ]?way
    |(?:first|last|final|penultimate|opening) (?:\p{Ll}+over|exchange|bend|barrier|hurdle|turn|lap|corner)
    |\d+ ?(?:m\b|k|mile|metres))
  |(?:entering|leaving|rounding|(?:coming |going |heading |turning )?(?:into|off|out of|round)|turning for) (?:the )?
    (?:\p{Ll}+ ){0,2}(?:straight|bend|turn|lap|curve|home)\b)
`;
/** "still third at the finish": where it counts. */
export const AT_THE_END = String.raw`at the (?:finish|line|tape|end)\b`;
/** "the M45 category", "her age group": who leads it needn’t lead the race. */
export const CATEGORY = String.raw`(?:the|his|her|their) (?:[\p{L}\d/+-]+ ){0,2}(?:category(?! [A-Z\d]\b)|age[- ](?:group|category|class))\b`;
/** What makes an ordinal no place of the race. */
export const NOT_FOLLOWS = `(?! (?:${DISTANCE} )?${either(
  // "third in a row", "second in four years"
  String.raw`in (?:a row|as many|succession|\p{Ll}+ (?:years|days|weeks|months|attempts|races))`,
  String.raw`for (?:an? (?:[\p{L}-]+ )?time|the first) `,
  // "fourth in the world" is of a ranking, "fourth in the World Championships" of a race
  String.raw`in the [Ww]orld(?! (?:(?-i:\p{Lu})|championships|final|indoor|race|junior))`,
  // "third home for the club": of one's team
  String.raw`(?:for (?:the|our)|home for)(?: \p{L}+){0,3} (?:team|club|squad|side|harriers|ladies|(?:wo)?men)\b`,
  `(?:place |home )?in ${CATEGORY}`,
  // "third in the order", "second in the start list"
  'in the (?:running |throwing |jumping )?(?:order|start(?:ing)? list|draw|queue)',
  `(?:(?:place|spot|position) )?${AT_A_POINT}`,
  ON_THE_WAY,
  String.raw`after (?:the )?(?:\p{Ll}+ )?day`,
  'overnight',
  // "second only to the record"
  'only to',
  '(?:going|heading) into',
  '(?:before|until) (?:the|his|her|their) (?:last|final|penultimate|closing) ',
  'when (?:he|she) (?:stepped|walked) (?:up|in|out|on)',
  String.raw`on (?:the )?(?:\p{Ll}+ )?(?:lap|bend|straight|leg|list)`,
  '(?:and )?final ',
  'of|time|run',
  String.raw`\d[\d,]* ?(?:m\b|metres|km|kilometres|laps?)`,
)})`;
