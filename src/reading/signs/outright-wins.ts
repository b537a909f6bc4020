import { type Phrase, phrases, phrasesIn } from '../text/phrases.ts';
import { overlaps, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** Who acts right before a verb: "the wind was too strong" is nobody’s win. */
const SOMEBODY = wrapped`
  (?:\p{Lu}[\p{L}’'-]+|\b[Hh]e|\b[Ss]he|\bwho|,|\)
    |\b(?:champion|holder|favourite|runner|sprinter|hurdler|jumper|thrower|vaulter|year-old|Harrier))
`;
/** A verb of somebody’s, by how it begins, and what follows that. */
const somebodys = (verb: string, rest: string): Phrase => [verb, `(?<=${SOMEBODY} (?:${verb}))${rest}`];
/** "the final", "her rivals", "a high-class 800m". */
const CONTEST = [
  String.raw` (?:the|an?|his|her) (?:[\p{Ll}\d,’'-]+ ){0,4}`,
  wrapped`
    (?:race|final|event|competition|field|opposition|rivals|\d[\d,]*m|hurdles|jump|vault|steeplechase|marathon|javelin
      |discus|hammer|shot)
    \b
  `,
].join('');
/** "a strong field", "a women’s 100 field which": all of it; not "half the field", nor "the field off the blocks". */
const BIG_FIELD = String.raw` (?:the|an?) (?:[\p{L}\d,’'-]+ ){0,5}(?:field|line-?up)\b(?= (?:(?:that|which|of|containing|including|to (?:win|take|claim|land))\b|in \d)|[,.;])`;
/** "was well clear of Sample": with whom is told behind. */
const AHEAD_OF = String.raw`(?= (?:\p{Ll}+ )?(?:ahead|clear) of \p{Lu})`;
const AHEAD_OF_TWO = String.raw`(?= (?:\p{Ll}+ )?ahead of (?:[^,.;]|\.(?=\d)){3,60} and (?:[\p{Ll}-]+ ){0,3}\p{Lu})`;
const FROM_START = ' from (?:gun to tape|start to finish|first to last)';

/** "beat Sample by a stride, with Watch third": of a race that the third closes, it was for the win. */
const WITH_THIRD = [
  String.raw`(?= (?:[\p{Ll}-]+ ){0,4}\p{Lu}(?:[^,.;]|[.,](?=\d)){3,90}(?:, [\d:.]+(?: ?[-–] ?| to )[\d:.]+)?,? with (?:[\p{Ll}’'-]+ ){0,3}\p{Lu}`,
  String.raw`(?:[^,.;]|[.,](?=\d)){2,40} (?:(?:finishing|taking|coming|in|a|an|\p{Ll}+) ){0,2}(?:third|3rd)\b(?! (?:at|time|of|fastest|quickest|best|longest|from|in the other)\b))`,
].join('');
const BEAT = '(?:beat|edged|pipped|nipped|outsprinted|outkicked|outleaned|outran|defeated|outdipped)';

const OUTRIGHT_PHRASES: readonly Phrase[] = [
  somebodys(
    'was|were|is|proved|proving',
    String.raw` (?:\p{Ll}+ )?too (?:strong|good|fast|quick|powerful|classy|hot) for`,
  ),
  somebodys('had|has', String.raw` (?:\p{Ll}+ )?too much (?:(?:\p{Ll}+ ){1,2})?for`),
  somebodys('was|proved', ' (?:untouchable|unstoppable|unbeatable|uncatchable|unchallenged)'),
  [String.raw`in\b`, ' a (?:class|league) of (?:his|her) own'],
  [String.raw`in\b`, ' a different (?:class|league)'],
  ['r[au]n', '(?:ning)? away with'],
  ['romp', '(?:ed|s|ing) home'],
  ['led|leads|leading', String.raw` home(?= (?:[\p{Ll}-]+ ){0,3}\p{Lu}\p{Ll})`],
  somebodys('led|ran|dominated|controlled', String.raw`(?: the [\p{L}\d’ ]{2,30})?${FROM_START}`),
  somebodys('dominated', CONTEST),
  somebodys('(?:destroy|demolish|crush|outclass)(?:ed|ing)', CONTEST),
  somebodys('(?:beat|defeat(?:ed)?)', BIG_FIELD),
  [BEAT, String.raw`(?<=(?:\p{Lu}[\p{L}’'-]+|\b[Hh]e|\b[Ss]he) ${BEAT})${WITH_THIRD}`],
  somebodys('blew', ` away${CONTEST}`),
  ['c[ao]m', `(?:e|ing) home${AHEAD_OF}`],
  ['cross', `(?:ed|ing) the (?:finish(?:ing)? )?line${AHEAD_OF}`],
  ['finish', String.raw`(?:ed|ing)?(?= (?:well|comfortably|miles) (?:clear|ahead) of (?:[\p{Ll}-]+ ){0,3}\p{Lu})`],
  ['finish', `(?:ed|ing)${AHEAD_OF_TWO}`],
  ['c[ao]m', `(?:e|ing) in${AHEAD_OF_TWO}`],
];

/** What tells of a win without a word for it; of seasons or series it tells no race. */
const OUTRIGHT = phrases(
  OUTRIGHT_PHRASES,
  'u',
  String.raw`(?![\p{L}])(?! (?:(?:second|third|for(?! an? (?:[\p{L}’'-]+ ){0,3}(?:best|record|PB|SB|win|victory)\b)|this|since|until|in recent|all (?:year|season))\b))`,
);
const OUTRIGHT_WORD = hint(
  new RegExp(wrapped`
    ^(?:too|untouchable|unstoppable|unbeatable|uncatchable|unchallenged|class|league|away|home|gun|start|first|dominat
      |destroy|demolish|crush|blew|outclass|ahead|clear|field|line|third$|3rd$)
  `),
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
  return phrasesIn(OUTRIGHT, text, span)
    .filter(({ start, end }) => {
      const next = told.find((place) => place.start >= end)?.start ?? span.end;
      const between = text.slice(end, next);
      const isOwn = next < span.end && !ANOTHERS.test(between.replace(NAMES_JOINED, ''));
      return told.every((place) => place.start >= start) && !isOwn && !TURN.test(between);
    })
    .filter((win) => !told.some((place) => overlaps(place, win)))
    .map(({ start, end }) => ({ start, end }));
}
