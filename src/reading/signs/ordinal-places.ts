import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { anyPhrase, beginningOf, type Phrase } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import { hasHint, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { AT_A_POINT, AT_THE_END, FOLLOWS, NOT_FOLLOWS } from './behind-ordinals.ts';
import { inversionsIn } from './inversions.ts';
import { MANNER_OF_PLACE } from './manner.ts';
import { ORDINAL, ORDINAL_WORD, placeOf } from './ordinals.ts';
import { AMONG_ALL, AMONG_ONE_SEX } from './places-of-one-sex.ts';

/** Words of finishing, with whatever tells the manner: "came home a distant", "could only manage". */
const FINISHING: readonly Phrase[] = [
  ['finish', '(?:ed|es|ing)?'], ['c[ao]m', '(?:e|es|ing)'], ['was|were|is', ''], ['place', '[ds]?'], ['placing|took', ''],
  ['tak', '(?:e|es|ing)'], ['claim', '(?:ed|s|ing)?'], ['secur', '(?:ed?|es|ing)'], ['settl', '(?:ed?|es|ing) for'], ['accept', '(?:ed|ing)?'],
  ['end', '(?:ed|s|ing)(?: up)?'], ['clinch', '(?:ed|es|ing)?'], [String.raw`(?:in|into|for|to|as|home)\b`, ''], ['wound', ' up'],
  ['tied', ' for'], ['dead', '-heated for'], [String.raw`in\b`, ' a (?:tie|dead[- ]heat) for'], ['shar', '(?:ed|es|ing)'],
  ['cross', '(?:ed|es|ing) the (?:finish(?:ing)? )?line'], ['only|with', ''], ['left', String.raw` \p{L}+`],
  ['manag', '(?:e|ed|es|ing)'], ['earn', '(?:ed|ing)?'], ['grab', '(?:s|b(?:ed|ing))?'], ['snatch', '(?:ed|es|ing)?'], ['salvag|rescu', '(?:ed?|es|ing)'],
  ['nab', '(?:bed)?'], ['nail', '(?:ed|ing)'], ['bagg', '(?:ed|ing)'], ['st', '(?:ole|eal)'],
  ['earn|g[ai]v|hand|put|saw', String.raw`\p{L}* (?:him|her|\p{Lu}\S+)`], ['trail', '(?:ed|ing)'], ['got|getting|ran', ''],
]; // biome-ignore format: words in a row
const MANNER = either(
  'no (?:better|higher|more) than',
  'a share of(?: the)?',
  MANNER_OF_PLACE,
  'an?',
  'also|again|then|eventually|home|up|in|only|just|well|back|down|clear|away|close',
  'strong|fine|tame|second|joint|equal|best-ever|respectable',
  // "a fast-finishing", "a creditable", "controversially"
  String.raw`(?!(?:seeded|lying|sitting|running|standing)\b)\p{L}+(?:able|ing|ed|ent|ful|ly|ic|ant)`,
  String.raw`\p{Ll}+-\p{Ll}+`,
  "[’']s",
);
/** An ordinal is a place after a verb of finishing. */
const PLACED = lean(
  wrapped`
    (?<!\bmov(?:e|es|ed|ing) (?:up |down )?(?:from \p{Ll}+ )?)${anyPhrase(FINISHING)}(?: ${MANNER}){0,5} (${ORDINAL})
    \b(?![-’'])${NOT_FOLLOWS}${FOLLOWS}
  `,
  'iuy',
);
const FINISHING_WORD = beginningOf(FINISHING, 'iu');
/** "fourth place", "the third finisher overall"; but "second place time" is about a time, and "second place at the bell" and "from fifth place" are of the way. */
const WITH_NOUN = lean(
  wrapped`
    (?<!\bfrom )(${ORDINAL})
    (?:[- ](?:placed?|spot|position)|(?<!\p{L}[’']s? \S+) finisher(?= (?:overall|home|across|in (?:the \d|\d))|,? in \d)|(?= and ${ORDINAL} (?:places|spots|positions))| (?:places|spots|positions))\b
    (?! (?:time|run|finishers?|getters?|prizes?|money|cheque|check|awards?|trophy|bonus|points?|team|votes?
      |in the (?:world|rankings?)|(?:in|on) (?:the|her|his|their) (?:\p{L}+ )?(?:team|squad|side|plane)\b|${AT_A_POINT}))
  `,
  'iuy',
);
/** "Lewis ", "Neita (Belgrave) ", "in the long Jump: ", with "only a close" and the like. */
const BEHIND_NAME = [
  // "with the champion second in 10.06"
  String.raw`(?:(?:\p{Lu}[\p{L}’'-]+(?:(?<=\b[JS]r)\.)?(?: club)?(?: \([^()]{1,30}\))?|\bJump|\dm?)(?:[,:]? | \()|\b(?:champion|holder|favou?rite|\d\d-year-old|compatriot|rival|team-?mate) )`,
  `(?:${either(
    'himself|herself|only|just|still|back|also|well|down|up|home|in|an?|no (?:better|higher|more) than',
    wrapped`
      (?:close|distant|clear|surprise|creditable|fine|excellent|brave|strong|solid|disappointing|fast-finishing|equal
        |joint)
    `,
    // no "rare first" that somebody gave
    String.raw`${MANNER_OF_PLACE}(?= (?!first\b))`,
  )} ){0,4}`,
].join('');
/** What stands behind such a place: where, with what mark, or nothing. */
const BEFORE_REST = [
  " in (?:the|(?:wo)?men[’']s) ",
  String.raw` \(`,
  String.raw` \d`,
  String.raw` (?:in|with|on|at) (?:an? )?[\p{L}’' -]{0,30}\d`,
  '[,;)]',
  String.raw` [-–—] \d`,
  String.raw` (?:\p{Ll}+|[\d.]+) (?:seconds?|metres|minutes?|points?)\b`,
  String.raw`\.(?!\d)`,
  '$',
  ' behind',
  String.raw` by (?:an?|the|just|only|\d)`,
  ' despite',
  ' thanks to',
  ' and',
  String.raw` for (?:the|his|her|\p{Lu})`,
  String.raw` place\b`,
  String.raw` to (?:secure|clinch|seal|give|help|complete|make|take|win|claim|ensure|earn|hand|round|underline|cap)\b`,
  ` ${AT_THE_END}`,
  String.raw` (?:saw|meant|ensured|helped|as|while|after|at|on)\b`,
].join('|');
/** "Lewis third in 10.10", "with Neita (Belgrave) sixth in 22.69", "Lewis (third in the 100m)". */
const BARE = lean(
  String.raw`(?<=${BEHIND_NAME})(${ORDINAL})${NOT_FOLLOWS}(?! in (?:19|20)\d\d\b)(?=${BEFORE_REST})`,
  'uy',
);
/** "finished seventh and eighth". */
const NEXT = lean(
  wrapped`
    (?<=(?:(?-i:\p{Lu})\S+(?:,| \([^()]{1,30}\))?
      |\b(?:finish(?:ed|ing)?|came|placed|took|were|to|in|into|for|home|settl(?:ed?|ing) for|securing|secured|claimed|claiming
        |taking)) (?:the )?${ORDINAL}(?:, ${ORDINAL})?(?: place| spot)?,?(?: and)? )
    (${ORDINAL})\b${NOT_FOLLOWS}(?= (?:places?|respectively|in|behind|over|and ${ORDINAL})\b|[,.](?!\d)|$)
  `,
  'iuy',
);

/** "with Sample – 21 today – third", "and Watch, back from injury, only sixth": behind what is told of somebody in passing. */
const BEHIND_ASIDE = lean(
  wrapped`
    (?<=\b(?:with|and) (?:[\p{L}\d’'-]+ ){0,6}\p{Lu}[\p{L}’'-]+(?: \([^()]{1,40}\))?(?:, (?:[^,;.()]|[.,](?=\d)){2,80},| [-–—] [^;()–—]{2,120} [-–—])[ ]
      (?:(?:only|just|back|still|${MANNER_OF_PLACE}) )?(?:in )?)
    (${ORDINAL})(?=[;.](?!\d)|$| (?:in|with|at|on) (?!(?:19|20)\d\d\b)\d| \(\d| ${AT_THE_END})
  `,
  'uy',
);
/** ", a remarkable sixth in 34:47": a place with its mark, where a part of a sentence begins. */
const WITH_MARK = lean(
  wrapped`
    (?<=[,)–—-] (?:(?:only|just|back|still|again|${MANNER_OF_PLACE}) ){0,2}(?:in )?)
    (${ORDINAL})(?= (?:in|with|on) (?:an? (?:[\p{Ll}’'-]+ ){1,3}(?:of )?)?\d+[.:]\d)
  `,
  'uy',
);

/** "was second in the 100m and third in the 200m": a place that leaves out its verb. */
const ALSO = lean(
  wrapped`
    (?<=(?:,| and|, and) (?:an? \p{Ll}+ |also |then )?)(${ORDINAL})(?= (?:in|over) (?:the|his|her|(?:wo)?men[’']s) )
    ${NOT_FOLLOWS}
  `,
  'iuy',
);

/** "Example (29:37 – 24th)", "Sample (18.40m, third)". */
const BEHIND_MARK_IN_BRACKETS = lean(String.raw`(?<=\(\d[\d:.]{2,9}m?(?:,| [-–—]) )(${ORDINAL})(?=\))`, 'uy');

/** "finished in 29:37 and 24th", "content with 14.20 and third behind Sample": a place that stands behind its mark. */
const BEHIND_MARK = lean(
  String.raw`(?<=[:.]\d\d(?:m|s)?,? and )(${ORDINAL})${NOT_FOLLOWS}(?= (?:place|overall|behind|in (?:the|our|his|her))\b|[,.;]|$)`,
  'uy',
);

/** ", unable to respond and second in 22.14", "given a fright but third with 6.80m": a place beside its mark. */
const AND_PLACED = lean(
  String.raw`(?<=[\p{Ll}’] (?:and|but) (?:only |just |still |again )?)(${ORDINAL})(?= (?:in|with|on|at) (?!(?:19|20)\d\d)\d+[.:]\d)`,
  'uy',
);

/** "Fourth with 20.90m was a disappointment", "Fifth in the 800m in 1:44.90, Example was". */
const OPENING = lean(
  wrapped`
    (?<=(?:^|[.!?][”"’]? |\n))(${ORDINAL})
    (?= (?:in|with|on) \d[\d,:.]*\d(?: ?m| metres| seconds| points)? (?:was|is|left|gave|represented|meant|earned|brought|felt|proved)\b
      | (?:in|over|at) the (?:[\p{L}\d’'-]|,(?=\d))+(?: [\p{L}\d’'-]+){0,2} (?:in|with) \d[\d,:.]*\d(?: ?m| metres| seconds| points)?(?:, (?:the |(?-i:\p{Lu}))| (?:was|meant|completed|left|gave|earned|brought) ))
  `,
  'iuy',
);

/** "eighth was all she could manage", "fourth was the best that Example could do". */
const AT_BEST = lean(
  String.raw`(?<=[,;] |\b(?:but|and|as|that) |^)(${ORDINAL})(?: place)?(?= (?:was|were|is) (?:all|the (?:best|most|highest)|as good as)(?: that)? (?:he|she|they|it|(?-i:\p{Lu})[\p{L}’'-]+) (?:could(?! (?:hope|expect|wish|dream)|n[’']t)|had|got)\b)`,
  'iuy',
);

/** "second-placed Example", "third-place finisher Sample"; "last year’s third-place finisher Sample" has an old honour. */
const PLACED_BEFORE = lean(
  wrapped`
    (?<!(?:[’']s|\d{4}|[Ll]ast|[Oo]lympic|[Ww]orld|[Pp]revious|[Ff]ormer|[Ee]uropean|[Cc]ommonwealth) )(${ORDINAL})
    [- ]place(?:d|r,?|[- ](?:(?:wo)?men[’']s )?(?:finisher|getter|runner),?)
    (?= (?:(?-i:\p{Lu})|(?!(?:at|from|in|of)\b)[\p{Ll}-]+ (?-i:\p{Lu})))
  `,
  'iuy',
);

/** "finished a second ahead", "was a tenth behind": of time. */
const NO_PLACE = /\b(?:a second|an?(?:other)? (?:further |mere )?tenth|by (?:just |only )?[\d.]+ second)$/i;
/** "seeded 15th": a place before the race. */
const SEEDED = /\b(?:seeded|ranked) (?:\w+)$/i;

interface OrdinalPlace extends Span {
  readonly place: number;
  /** "second-placed Example": of whoever is named next. */
  readonly title: boolean;
}

/** The places that a stretch of text gives by ordinals: "finished third", "fourth place", "Lewis third in 10.10". */
export function ordinalPlacesIn(text: string, span: Span): OrdinalPlace[] {
  const each = (pattern: RegExp, beginning = ORDINAL_WORD): OrdinalPlace[] =>
    startingWith(beginning, pattern, text, span)
      .filter((m) => ![NO_PLACE, SEEDED].some((not) => not.test(text.slice(Math.max(span.start, m.start - 16), m.end))))
      .map((m) => ({
        start: m.start,
        end: m.end,
        place: placeOf(m[1] ?? ''),
        title: pattern === PLACED_BEFORE,
      }));
  if (!hasHint(text, span, ORDINAL_WORD)) return [];
  const before = text.slice(span.start, span.end).includes('place') ? each(PLACED_BEFORE) : [];
  const inverted = inversionsIn(text, span)
    .flatMap(({ places }) => places)
    .flatMap(({ start, end }): OrdinalPlace[] => {
      const place = placeOf(text.slice(start, end));
      return Number.isNaN(place) ? [] : [{ start, end, place, title: false }];
    });
  const placed = each(PLACED, FINISHING_WORD);
  const found = [
    ...before,
    ...inverted,
    ...placed,
    ...each(WITH_NOUN),
    ...each(BARE),
    ...each(BEHIND_ASIDE),
    ...each(WITH_MARK),
    ...each(BEHIND_MARK),
    ...each(AND_PLACED),
    ...each(OPENING),
    ...each(AT_BEST),
    ...each(BEHIND_MARK_IN_BRACKETS),
  ];
  const ofOneSex = each(AMONG_ONE_SEX);
  if (ofOneSex.length > 0) return [...found.filter(({ end }) => !AMONG_ALL.test(text.slice(end))), ...ofOneSex];
  const [first] = found;
  return first ? [...found, ...each(NEXT), ...each(ALSO).filter(({ start }) => start > first.start)] : [];
}
