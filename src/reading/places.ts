import { isOrdinary } from './capitalised.ts';
import { matches, type Span } from './span.ts';

/** Words of a sentence that give a place: a win, a medal, an ordinal. */
export interface PrintedPlace extends Span {
  readonly place: number;
  /** "gold medallist Cole Hocker": it belongs to whoever is named next. */
  readonly title: boolean;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const ORDINAL = String.raw`(?:${ORDINALS.join('|')}|\d{1,2}(?:st|nd|rd|th))`;
const MEDALS: Readonly<Record<string, number>> = { gold: 1, silver: 2, bronze: 3 };

/** Verbs and nouns of winning. A title is won when it was taken, not when it is held. */
const WIN =
  /\b(?:w[io]n(?:s|ning)?|won|victor(?:y|ious)?|(?:was|were|emerged|as) (?:the |an? )?(?:\p{Ll}+ )?winners?|triumph(?:ed|s|ing)?|top spot|first place|(?:claim|clinch|tak|t[ao]ok|win|won|land|retain|st[eo]le|steal|captur|secur|grabb?)(?:e|ed|es|ing|s)? (?:the|his|her|their|an?) (?:[\p{L}\d,’'-]+ ){0,6}?(?<!team )(?:titles?|crowns?)|titles? (?:\p{Ll}+ )?went (?:\p{Ll}+ )?to|defend(?:ed|ing)? (?:his|her|their) (?:[\p{L}\d,’'-]+ ){0,4}?title(?= in \S*\d))(?![\p{L}])(?! (?:hopes?|in a row|streak|chances?))/giu;
const MEDAL =
  /\b(gold|silver|bronze)(?: medal)?\b(?!-)(?! (?:medall?ist|medals|label|standard|rush|coast|bars?|each))(?! in each)/gi;
const MEDALLIST = /\b(?:([Gg]old|[Ss]ilver|[Bb]ronze) medall?ist|(?:race )?[Ww]inner)\b(?=,? (?:\p{Lu}|[’']))/gu;
/** "Olympic 1500m bronze medallist": an old honour, not a place in the race at hand. */
const HONOUR =
  /\b(?:[Oo]lympic|[Ww]orld|[Ee]uropean|[Cc]ommonwealth|[Gg]ames|[Ii]ndoor|\d+m|\d{4}|[Dd]ouble|[Ff]ormer|[Tt]riple|[Dd]efending|[Pp]revious|\p{L}+-time|relay|individual|[Jj]unior)(?: (?:[\d,]+m?|metres|\p{Ll}+)){0,3} $/u;
/** "the Paris 1500m silver medallist": so is one with a city. */
const HOST = /(\p{Lu}\p{L}+)(?: [\d,]+m?)? $/u;
const RUNNER_UP = /\brunners?-up(?: spot| place)?\b/gi;
/** An ordinal is a place after a verb of finishing, or before "place"; "second fastest" and "third title" are not. */
const PLACED = new RegExp(
  String.raw`\b(?:finish(?:ed|es|ing)?|c[ao]m(?:e|ing)|was|were|is|place[ds]?|placing|took|tak(?:e|ing)|claim(?:ed|ing)?|secur(?:ed?|ing)|settl(?:ed?|ing) for|end(?:ed|ing)(?: up)?|clinch(?:ed|ing)|in|into|home|cross(?:ed|ing) the line|wound up|only|with|left \p{L}+)(?: (?:a|an|the|home|up|in|only|just|well|back|down|clear|distant|close|strong|creditable|second|disappointing|joint|equal))* (${ORDINAL})(?: ?(?:place|spot|position))?\b(?![-’'])(?! (?:fast|quick|long|high|best|ever|time|all|rank|season|world|record|olympic|title|gold|medal|consecutive|straight|victor|win|lap|leg|round|attempt|half|of|man|woman|athlete|european|british|american|briton|most|national|equal|largest|major|race|day|final|years?|minutes?|seconds?\b|two|three|metres?|100|200))`,
  'giu',
);
const ORDINAL_PLACE = new RegExp(String.raw`\b(${ORDINAL})[- ](?:placed?|spot|position)\b`, 'giu');
/** "Lewis third in 10.10", "with Neita sixth in 22.69". */
const BARE = new RegExp(
  String.raw`(?<=\p{Lu}[\p{L}’'-]+,? )(${ORDINAL})(?= in the | \(| (?:in|with) (?:an? )?[\p{L}’' -]{0,30}\d|,|\.(?!\d)|$| behind| and| for \p{Lu})`,
  'gu',
);

/** "finished seventh and eighth". */
const NEXT_PLACE = new RegExp(
  String.raw`(?<=\b(?:finished|came|placed|took|were|in) ${ORDINAL} and )(${ORDINAL})\b(?= (?:places?|respectively|in|behind|over)\b|[,.](?!\d)|$)`,
  'giu',
);

function isHonour(before: string): boolean {
  const city = HOST.exec(before)?.[1];
  return HONOUR.test(before) || (city !== undefined && !isOrdinary(city));
}

function ordinal(word: string): number {
  const index = ORDINALS.indexOf(word.toLowerCase());
  return index >= 0 ? index + 1 : Number.parseInt(word, 10);
}

/** The places a stretch of text gives, in order, each once. */
export function placesIn(text: string, span: Span): PrintedPlace[] {
  const at =
    (place: number, title = false) =>
    (m: Span) => ({ start: m.start, end: m.end, place, title });
  const found: PrintedPlace[] = [
    ...[...matches(WIN, text, span)].map(at(1)),
    ...[...matches(MEDAL, text, span)].map((m) => at(MEDALS[(m[1] ?? '').toLowerCase()] ?? 1)(m)),
    ...[...matches(MEDALLIST, text, span)]
      .filter(({ start }) => !isHonour(text.slice(Math.max(span.start, start - 50), start)))
      .map((m) => at(MEDALS[(m[1] ?? '').toLowerCase()] ?? 1, true)(m)),
    ...[...matches(RUNNER_UP, text, span)].map(at(2)),
    ...[PLACED, ORDINAL_PLACE, BARE, NEXT_PLACE].flatMap((pattern) =>
      [...matches(pattern, text, span)].map((m) => at(ordinal(m[1] ?? ''))(m)),
    ),
  ];
  const order = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return order.filter((place, i) => !order.slice(0, i).some((other) => other.end > place.start));
}
