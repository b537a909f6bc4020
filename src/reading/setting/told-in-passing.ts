import { MONTH, WEEKDAY } from '../text/calendar.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';

/** A word, or a mark. */
const WORD = String.raw`(?:[\p{L}\d’'-]|\d[,.:](?=\d))+ `;
/** What stands right before a meet: "at the 2023 ". */
const AT = String.raw`(?:in|at|from|of|for) (?:the )?(?:\d{4} )?`;
const FEAT = wrapped`
  (?:golds?|silvers?|bronzes?|medals?|w[io]ns?|winning|victory|victories|titles?|triumphs?|success(?:es)?|heroics
    |exploits|defeat|loss|losing|missing|taking|claiming|failing|failure|disappointment|heartbreak|woes|finish|placing
    |exit
    |(?:second|third|\p{Ll}+th)[ -]places?)
`;
/** What the words can begin with that tell in passing of a meet. */
const HEADS = [
  // "three years after his gold in Belgrade"
  wrapped`
    (?<!\b(?:retain|defend|w[io]n|claim|t[ao]k|clinch|secur|land|seal|collect|complet|earn|celebrat|register|add)\p{L}* (?:\p{Ll}+ )?)
    \b(?:his|her|their) (?:${WORD}){0,4}?${FEAT} (?:in|at|from) (?:the )?(?:\d{4} )?
  `,
  // "the fastest since the 2019 World Championships", "better than at the Olympics"
  String.raw`\b(?:since|unlike|(?<!\b(?:more|less|fewer) )than) (?:(?:${WORD}){0,10}${AT}|the (?:\d{4} )?)`,
  // "following the Olympics", "after winning gold at the Olympics", "before the Olympics"
  '\\b(?:after|following|before|until) (?:the )?(?:\\d{4} )?',
  String.raw`\b(?:after|following|despite|before|until) (?:${WORD}){0,6}${FEAT} (?:${WORD}){0,6}${AT}`,
  // "Sample’s record from the Olympics", "a record that she set at the Olympics", "set by Sample at the Olympics"
  wrapped`
    \b(?:records?|marks?|times?|bests?),? (?:${WORD}){0,6}?
    (?:set|established|achieved|recorded|clocked|(?<!best )run|ran|jumped|threw|thrown|cleared) (?:${WORD}){0,10}${AT}
  `,
  String.raw`[’']s (?:${WORD}){0,6}(?:record|mark|time|best) (?:of [\d:.,]+(?:m| metres)? )?from (?:the )?(?:\d{4} )?`,
  String.raw`\b(?:set|held|clocked|recorded|established) (?:by|in|when) (?:${WORD}){0,5}${AT}`,
  // "replicated her placing at the Olympics"
  String.raw`\b(?:repeat|emulat|replicat|upgrad)\p{L}* (?:${WORD}){0,10}${AT}`,
  // "had won silver at the Olympics", "has been runner-up in Boston and New York", "having won in Oslo"
  wrapped`
    \b(?:ha[ds]|have|[Hh]aving) (?:also |already |never |only |previously |once |twice )*\p{L}+ (?:${WORD}){0,8}
    (?:${AT}|the )(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}(?:,| and) ){0,3}
  `,
  // "Just as she did at the Olympics, she won", "like in Rome and Monaco, he led"
  wrapped`
    \b(?:[Jj]ust |[Mm]uch |[Ee]xactly )?(?:[Aa]s|[Ll]ike) (?:(?:he|she|they) (?:\p{Ll}+ly |also )?(?:did|had|has|have|was|were) (?:${WORD}){0,8})?
    (?:[Ii]n|[Aa]t) (?:the )?(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}(?:,| and) ){0,3}(?:the )?(?:\d{4} )?
  `,
  // "to beat the 7:58.61 that Sample ran in Hechtel", "more than the 9.77 he had clocked in Athens"
  wrapped`
    (?<=\bthe )\d[\d:.]*(?: ?m| metres| seconds)? (?:that |which )?(?:he|she|they|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})
    (?: had| has)? (?:ran|run|set|clocked|recorded|jumped|threw|thrown|cleared|managed|posted|achieved|produced) (?:${WORD}){0,6}
    ${AT}
  `,
  // "part of the quartet that won gold at the Olympics"
  wrapped`
    \b(?:that|who|which|whom?) (?:also |once |twice |\p{Ll}+ly )*(?:won|took|claimed|ran|set|finished|clocked|jumped
      |threw|landed|earned|secured|missed|lost|beat|broke|competed|raced|failed|reached|collected|captured|starred) (?:(?:${WORD}){0,10}
    ${AT}|the (?:\d{4} )?)
  `,
  // "the venue that hosted the Olympics"
  wrapped`
    \b(?:hosted|hosting|hosts? (?:of|to)|staged|home (?:of|to)|venue (?:for|of)|scene of|built for|used (?:for|at)) (?:${WORD}){0,2}
    (?:the )?(?:\d{4} )?
  `,
];
const IN_PASSING = lean(`(?:${HEADS.join('|')})$`, 'u');
/** Without one of these words nothing is told so. */
const PASSING_WORD = hint(
  new RegExp(wrapped`
    ^(?:his|her|their|[Aa]s|[Ll]ike|\d.*|since|unlike|than|after|[Ff]ollowing|before|until|despite|records?|marks?|times?|bests?|set|held
      |clocked|recorded|established
      |(?:repeat|emulat|replicat|upgrad).*
      |ha[ds]|have|[Hh]aving|that|who|which|whom?|host.*|staged|home|venue|scene|built|used)
    $
  `),
);
/** No words that tell of a meet in passing are longer, in characters. */
const REACH = 120;

const CLAUSE_START = /[.!?,;:—–] [^.!?,;:—–]*$/;

const LAST_YEAR_AFTER = lean(
  wrapped`
    ^(?: in (?:\p{Lu}[\p{L}’-]+,? ?){1,3}){0,2}[’']?,? ?last (?:year|summer|season|winter|${MONTH})\b(?![’'])
  `,
  'u',
);
const LAST_YEAR_BEFORE = lean(/\blast (?:year|summer|season|winter)[’']s (?:[\p{L}-]+ ){0,2}$/u);

/** "Last summer she won at the Olympics". */
const LAST_YEAR_OPENS = lean(`(?:^|[.!?] )Last (?:year|summer|season|winter|${MONTH}),? [^.!?;]{0,90}$`, 'u');

/** "last year’s World Championships", "the World Championships in Glasgow last year". */
const isLastYears = (text: string, { start, end }: Span): boolean =>
  LAST_YEAR_AFTER.test(text.slice(end, end + 60)) ||
  LAST_YEAR_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
  LAST_YEAR_OPENS.test(text.slice(Math.max(0, start - REACH), start));

/** "in Oslo late last month", "in Oslo earlier this season". */
const THIS_YEAR_AFTER = new RegExp(wrapped`
  ^,? (?:(?:late|earlier|later|only|just) )?(?:last (?:week(?:end)?|month)
    |(?:this|in the) (?:week|weekend|month|year|season|summer|winter)
    |yesterday
    |on ${WEEKDAY})
  \b(?![’'])
`);

/** How many years before the article’s a meet is told to have been: last year’s one, last month’s none; null where nothing says so. */
export const yearsAgo = (text: string, meet: Span): 0 | 1 | null => {
  if (isLastYears(text, meet)) return 1;
  return THIS_YEAR_AFTER.test(text.slice(meet.end, meet.end + 30)) ? 0 : null;
};

/** "the win she had at last month’s Bislett Games". */
const LAST_TIME = new RegExp(
  wrapped`
    \b(?:last (?:week(?:end)?|month|spring|autumn|fall)
      |(?:this|last) ${MONTH})
    [’']s (?:[\p{L}-]+ ){0,2}$
  `,
  'u',
);

/** "fifth at the World Championships in 2015": nobody says of today’s meet in which year it is. */
const IN_YEAR = lean(
  wrapped`
    ^(?: (?:meet|meeting|race|final))?(?:,? (?:in|at) (?:\p{Lu}[\p{L}’-]+,? ?){1,3}?)?,? (?:(?:back|way back) )?in (?:${MONTH} )?
    (?:19|20)\d{2}\b
  `,
  'u',
);

/** "the darling of Tokyo", "so close to her in Paris, was": a city that somebody is known from. */
const OF_CITY = lean(
  wrapped`
    \b(?!(?:city|town|heart|streets|outskirts|suburbs?|middle|centre|center|north|south|east|west|capital|rain|heat
      |sunshine|out|one|part|last|first|day|night|evening)
      \b)
    \p{Ll}+ of $
  `,
  'u',
);

/** "Example, so close to her in Paris, was second". */
const BEHIND_NAME = lean(/(?<=\p{Lu}\p{L}+), (?!\p{Ll}+ing\b)(?:[\p{L}’'-]+ ){1,8}(?:in|at) $/u);
const TAKEN_UP = new RegExp(wrapped`
  ^, (?:[a-z]+ly )?
  (?:was|were|finished|came|took|ran|had|has|won|placed|clocked|threw|jumped|cleared|crossed|led|faded)\b
`);

const ofCity = (text: string, { end }: Span, before: string): RegExpExecArray | null =>
  OF_CITY.exec(before) ?? (TAKEN_UP.test(text.slice(end, end + 30)) ? BEHIND_NAME.exec(before) : null);

/** Where the words begin that tell of a meet in passing ("fourth there last year", "since her win in"); null when the story is there. */
export function toldInPassing(text: string, meet: Span, isCity: boolean): number | null {
  const from = Math.max(0, meet.start - REACH);
  const before = text.slice(from, meet.start);
  const isDated = !isCity && IN_YEAR.test(text.slice(meet.end, meet.end + REACH));
  if (isLastYears(text, meet) || LAST_TIME.test(before) || isDated)
    return from + (CLAUSE_START.exec(before)?.index ?? 0);
  const isPassing = hasHint(text, { start: from, end: meet.start }, PASSING_WORD);
  const head = (isPassing ? IN_PASSING.exec(before) : null) ?? (isCity ? ofCity(text, meet, before) : null);
  return head && from + head.index;
}
