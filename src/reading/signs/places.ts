import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { isOrdinary } from '../text/ordinary-words.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { inversionsIn } from './inversions.ts';
import { ordinalPlacesIn } from './ordinal-places.ts';
import { outrightWinsIn } from './outright-wins.ts';
import { labelledPlacesIn } from './place-labels.ts';
import { winsIn } from './wins.ts';

/** Words of a sentence that give a place: a win, a medal, an ordinal. */
export interface PrintedPlace extends Span {
  readonly place: number;
  /** "gold medallist Cole Hocker": it belongs to whoever is named next. */
  readonly title: boolean;
  /** "was too strong for Sample": nobody wrote that it was won. */
  readonly isInferred?: boolean;
}

const MEDALS: Readonly<Record<string, number>> = { gold: 1, silver: 2, bronze: 3 };

const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten';
/** What makes a medal none of this race: one that was exchanged, several, a tour’s. */
const BEFORE_MEDAL = [
  String.raw`(?<!\b(?:upgrad|swapp|turn|convert|add\p{L}* to)\p{L}* (?:his|her) (?:[\p{L}\d]+ ){0,3})`,
  String.raw`(?<!\b(?:two|three|four|five|six|seven|eight|nine|ten|\d|no|both|all|team) (?:Olympic |world |European )?)`,
  String.raw`(?<!\bTour )`,
].join('');
/** "gold medallists", "the bronze winner", "a gold label race", "silver hopes". */
const OF_MEDAL = either(
  'medall?ist',
  String.raw`medals(?! (?:won by|going to|went to))(?<!\b(?:gold|silver) and \p{Ll}+ medals)`,
  'winners?',
  'label|standard|rush|coast',
  'bars?',
  'each',
  'favou?rites?|hopes?|hopefuls?|contenders?|chances?|prospects?',
);
/** "the gold remains elusive", "gold has always eluded her". */
const NOT_WON = String.raw`(?! (?:medal )?(?:\p{Ll}+ ){0,3}(?:elusive|elud\p{L}+|evad\p{L}+|escap\p{L}+|out of reach|missing))`;
const MEDAL = lean(
  [
    String.raw`${BEFORE_MEDAL}\b(gold|silver|bronze)`,
    String.raw`(?: medal|(?<=(?:\dm|metres|hurdles|steeplechase|jump|vault|put) \p{L}+)s)?\b`,
    `(?!-)(?! (?:medal )?${OF_MEDAL})(?! in each)${NOT_WON}`,
    String.raw`(?!,? (?:and )?(?:${COUNT}|\d+) (?:gold|silver|bronze)\b)`,
  ].join(''),
  'giu',
);
const MEDALLIST = lean(
  wrapped`
    \b(?:([Gg]old|[Ss]ilver|[Bb]ronze)[- ](?:medall?ists?|medal[- ]winners?)|(?:race )?[Ww]inner)\b
    (?=,? (?:\p{Lu}|[’']))
  `,
  'gu',
);
/** "Taking the women’s hammer with 57.62 was Example". */
const TAKING_WAS = lean(
  wrapped`
    \b(?:[Tt]aking|[Ww]inning|[Cc]laiming|[Ll]ifting) (?:the |a )?
    (?!(?:second|third|silver|bronze|\p{Ll}+th|\d{1,2}(?:nd|rd|th))\b)[\p{L}\d’-]+(?: [\p{L}\d’-]+){0,4}
    (?= (?:(?:in|with) )?(?:[\d:.]+m? )?(?:was|were) (?:\p{Lu}|[\p{Ll}-]+ \p{Lu}))
  `,
  'gu',
);
/** "The winner of the 800m was Example". */
const WINNER_WAS = lean(
  wrapped`
    \b(?:(?:[Tt]he|\p{Lu}\p{L}+[’']s?) (?:[\p{Ll}-]+ ){0,2}winners?|Winner)(?: of (?:the )?(?:[^,.;]|,(?=\d)){2,40})?(?<!\b(?:in|of) (?:19|20)\d\d) (?:was|were|being)
    (?= (?:\p{Lu}|[\p{Ll}-]+ \p{Lu}))
  `,
  'gu',
);
/** "Olympic 1500m bronze medallist": an old honour, not a place in the race at hand. */
const HONOUR = lean(
  wrapped`
    \b(?:[Oo]lympic|[Ww]orld|[Ee]uropean|[Cc]ommonwealth|[Aa]frican?|[Aa]sian|[Cc]ontinental|[Nn]ational|[Gg]ames|Festival|Championships?|Cup|[Ii]ndoor|U-?\d\d|\d+m|\d{4}
      |(?:[Yy]ear|[Ss]eason|[Mm]onth|[Ww]eek)[’']s
      |[Dd]ouble|[Ff]ormer|[Tt]riple|[Dd]efending|[Pp]revious|\p{L}+-time|relay|individual|[Jj]unior)
    (?: (?:[\d,]+m?|metres|\p{Ll}+|\p{Lu}[\p{L}-]+)){0,3} $
  `,
  'u',
);
/** "the Paris 1500m silver medallist": so is one with a city. */
const HOST = lean(/(\p{Lu}\p{L}+)(?: [\d,]+m?)? $/u);
/** "completing the podium": who comes in behind the first two. */
const PODIUM = new RegExp(
  wrapped`
    \b(?:complet|round|fill|seal|clos|wrap(?:p(?=[ei]))?)(?:ed|ing|es?|s)?(?: (?:out|off|up))? the (?:podium|top three
      |medals|medal places|rostrum|medallists)
    \b(?! (?:gap|table|tally|count|drought|were)\b)
  `,
  'gi',
);
/** "completed a British one-two-three". */
const COMPLETED = lean(
  /\bcomplet(?:ed?|es|ing) (?:an? |the )(?:\p{L}+ ){0,2}(?:1 ?[-–] ?2( ?[-–] ?3)?|one[- ]two([- ]three)?)\b/gu,
);
/** "a place further back", but not "one place behind Sample"; "with Example next in 10.76": behind whoever’s place was told before. */
const NEXT_BACK = lean(
  wrapped`
    \b(?:a|one) (?:place|spot|position) (?:further |farther )?(?:back|behind(?=[,.;](?!\d)|$| (?:in|with|and|was|came)\b)|adrift|lower|down)\b(?! (?:in|on) the)
    |(?<=\p{Lu}\S+ (?:(?:was|were|came) )?)next(?= (?:in|with) \d)
      (?! (?:in|with) [\d:.]{2,9}m?,? and \d{1,3}(?:st|nd|rd|th)\b)
    |(?<=\p{Lu}\S+ )followed(?= (?:home )?in \d)
  `,
  'gu',
);
const COMPLETED_WORD = hint(/^complet/);
const PODIUM_WORD = hint(/^(?:podium|three|medal|rostrum)/);
const PLACE_WORD = hint(/^(?:place|spot|position|next|followed)$/);
const RUNNER_UP = /\brunners?-up(?: spot| place)?\b(?! (?:jump|throw|leap|time|mark|effort|vault|put)\b)/gi;
/** "by the time the runner-up appeared", "no relation to the runner-up": spoken of, and nobody’s place; "was the runner-up" and "the runner-up, Jane Example," are. */
const SPOKEN_OF = lean(/(?<=(?:^|\s)(?!(?:was|were|is|became|finished|as)\b)\p{Ll}+) the $/u);
const isSpokenOf = (text: string, { start, end }: Span): boolean =>
  /up$/i.test(text.slice(start, end)) &&
  SPOKEN_OF.test(text.slice(Math.max(0, start - 25), start)) &&
  !/^,? \p{Lu}/u.test(text.slice(end, end + 3));

function isHonour(before: string): boolean {
  const city = HOST.exec(before)?.[1];
  return HONOUR.test(before) || (city !== undefined && !isOrdinary(city));
}

/** "with Sample runner-up and Watch third": of whom is named before, and no city’s. */
const BEHIND_WHOM = /^(?!,? \p{Lu})(?:[,.;](?!\d)| and\b| in \d| \(|$)/u;

/** "Example was the bronze medallist", where a race is told; "the 2003 bronze medallist" is an old honour. */
const WAS_MEDALLIST = /\b(?:was|were) the (gold|silver|bronze) medall?ists?\b(?! (?:in|at|from|behind|two|last)\b)/gu;

/** Without one of these nobody is told to have won a medal. */
export const MEDAL_WORD = hint(/^(?:gold|silver|bronze)s?$/i);
const MEDALLIST_WORD = hint(/^(?:gold|silver|bronze|winner)$/i);
const TAKING_WORD = hint(/^(?:taking|winning|claiming|lifting)$/i);
const RUNNER = hint(/^runners?$/i);

/** The places a stretch of text gives, in order, each once. */
export function placesIn(text: string, span: Span): PrintedPlace[] {
  const at =
    (place: number, title = false) =>
    (m: Span) => ({ start: m.start, end: m.end, place, title });
  const found: PrintedPlace[] = [
    ...winsIn(text, span).map(at(1)),
    ...hinted(MEDAL_WORD, MEDAL, text, span).map((m) => at(MEDALS[(m[1] ?? '').toLowerCase()] ?? 1)(m)),
    ...hinted(MEDALLIST_WORD, MEDALLIST, text, span)
      .filter(({ start }) => !isHonour(text.slice(Math.max(span.start, start - 50), start)))
      .map((m) => at(MEDALS[(m[1] ?? '').toLowerCase()] ?? 1, true)(m)),
    ...hinted(MEDALLIST_WORD, WAS_MEDALLIST, text, span).map((m) => at(MEDALS[m[1] ?? ''] ?? 1)(m)),
    ...hinted(MEDALLIST_WORD, WINNER_WAS, text, span).map(at(1, true)),
    ...hinted(TAKING_WORD, TAKING_WAS, text, span).map(at(1, true)),
    ...hinted(RUNNER, RUNNER_UP, text, span)
      .filter((m) => {
        const before = text.slice(Math.max(span.start, m.start - 50), m.start);
        return !(BEHIND_WHOM.test(text.slice(m.end)) ? HONOUR.test(before) : isHonour(before)) && !isSpokenOf(text, m);
      })
      .map((m) => at(2, /up$/i.test(m[0]) && /^,? \p{Lu}/u.test(text.slice(m.end, m.end + 3)))(m)),
    ...hinted(COMPLETED_WORD, COMPLETED, text, span).map((m) => at(m[1] || m[2] ? 3 : 2)(m)),
    ...hinted(PODIUM_WORD, PODIUM, text, span).map(at(3)),
    ...ordinalPlacesIn(text, span).map((m) => at(m.place, m.title)(m)),
  ];
  const further = hinted(PLACE_WORD, NEXT_BACK, text, span).flatMap((m) => {
    const before = found
      .filter(({ end, title }) => end <= m.start && !title)
      .sort((a, b) => a.start - b.start)
      .at(-1);
    return before ? at(before.place + 1)(m) : [];
  });
  const outright = outrightWinsIn(text, span, found).map((win) => ({ ...at(1)(win), isInferred: true }));
  const labelled = labelledPlacesIn(text, span).map((m) => at(m.place, true)(m));
  const others = [...found, ...further, ...outright].filter((one) => !labelled.some((label) => overlaps(label, one)));
  const order = [...labelled, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
  const inversions = inversionsIn(text, span);
  const isOfInversion = (place: Span) =>
    inversions.some((one) => contains(one, place) && !one.places.some((own) => overlaps(own, place)));
  return order.filter(
    (place, i) => !isOfInversion(place) && !order.slice(0, i).some((other) => other.end > place.start),
  );
}
