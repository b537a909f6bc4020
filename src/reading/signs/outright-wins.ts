import { lean } from '../text/lean.ts';
import { overlaps, type Span } from '../text/span.ts';
import { hasHint, hint, startingWith } from '../text/word-hints.ts';

/** Somebody acts: "the wind was too strong" is nobody’s win. */
const SOMEBODY = String.raw`(?<=(?:\p{Lu}[\p{L}’'-]+|\b[Hh]e|\b[Ss]he|\bwho|,|\)|\b(?:champion|holder|favourite|runner|sprinter|hurdler|jumper|thrower|vaulter|year-old|Harrier)) )`;
const RACE = '(?:race|final|event|competition|field|opposition)';

const PATTERNS: readonly string[] = [
  `${SOMEBODY}(?:was|were|is|proved|proving) (?:\\p{Ll}+ )?too (?:strong|good|fast|quick|powerful|classy|hot) for`,
  `${SOMEBODY}(?:had|has) (?:\\p{Ll}+ )?too much (?:(?:\\p{Ll}+ ){1,2})?for`,
  `${SOMEBODY}(?:was|proved) (?:untouchable|unstoppable|unbeatable|uncatchable|unchallenged)`,
  'in a (?:class|league) of (?:his|her) own|in a different (?:class|league)',
  'r[au]n(?:ning)? away with',
  'romp(?:ed|s|ing) home',
  '(?:led|leads|leading) home(?= (?:[\\p{Ll}-]+ ){0,3}\\p{Lu}\\p{Ll})',
  `${SOMEBODY}(?:led|ran|dominated|controlled)(?: the [\\p{L}\\d’ ]{2,30})? from (?:gun to tape|start to finish|first to last)`,
  `${SOMEBODY}(?:dominated|destroy(?:ed|ing)|demolish(?:ed|ing)|crush(?:ed|ing)|blew away|outclass(?:ed|ing)) (?:the|an?|his|her) (?:[\\p{Ll}\\d,’'-]+ ){0,4}(?:${RACE}|rivals|\\d[\\d,]*m|hurdles|jump|vault|steeplechase|marathon|javelin|discus|hammer|shot)\\b`,
  '(?:c[ao]m(?:e|ing) home|cross(?:ed|ing) the (?:finish(?:ing)? )?line)(?= (?:\\p{Ll}+ )?(?:ahead|clear) of \\p{Lu})',
  'finish(?:ed|ing)?(?= (?:well|comfortably|miles) (?:clear|ahead) of (?:[\\p{Ll}-]+ ){0,3}\\p{Lu})',
  '(?:finish(?:ed|ing)|c[ao]m(?:e|ing) in)(?= (?:\\p{Ll}+ )?ahead of (?:[^,.;]|\\.(?=\\d)){3,60} and (?:[\\p{Ll}-]+ ){0,3}\\p{Lu})',
];

/** What tells of a win without a word for it; of seasons or series it tells no race. */
const OUTRIGHT = lean(
  new RegExp(
    String.raw`(?:${PATTERNS.join('|')})(?![\p{L}])(?! (?:(?:second|third|for|this|since|until|in recent|all (?:year|season))\b))`,
    'uy',
  ),
);
/** What they begin with. */
const BEGINNING = hint(
  /^(?:was$|were$|is$|prov|had$|has$|in$|r[au]n|romp|led$|lead|dominated|controlled|destroy|demolish|crush|blew|outclass|c[ao]m|cross|finish)/,
);
const OUTRIGHT_WORD = hint(
  /^(?:too|untouchable|unstoppable|unbeatable|uncatchable|unchallenged|class|league|away|home|gun|start|first|dominat|destroy|demolish|crush|blew|outclass|ahead|clear)/,
);

/** "dominated the race but was caught": then it was no win after all. */
const TURN = /\b(?:but|until|though|although|however|only to|before (?:being|he|she)|behind)\b/u;

/** "Watch and Clock": no new clause. */
const NAMES_JOINED = /(?<=\p{Lu}\p{Ll}+) and (?=(?:\p{Ll}+ )?\p{Lu})/gu;

/** Between a win and a place that is another's: "ahead of A and B, with C fourth"; "ahead of A and B in fifth" is no win. */
const ANOTHERS = /[,;:–—-]|\b(?:with|while|and|as)\b(?=[^,;:]*$)/u;

/** Where a stretch of text tells of a win without a word for it; nothing where a place was told before, or the tale turns. */
export function outrightWinsIn(text: string, span: Span, told: readonly Span[]): Span[] {
  if (!hasHint(text, span, OUTRIGHT_WORD)) return [];
  return startingWith(BEGINNING, OUTRIGHT, text, span)
    .filter(({ start, end }) => {
      const next = told.find((place) => place.start >= end)?.start ?? span.end;
      const between = text.slice(end, next);
      const isOwn = next < span.end && !ANOTHERS.test(between.replace(NAMES_JOINED, ''));
      return told.every((place) => place.start >= start) && !isOwn && !TURN.test(between);
    })
    .filter((win) => !told.some((place) => overlaps(place, win)))
    .map(({ start, end }) => ({ start, end }));
}
