import type { Knowledge } from '../knowledge.ts';
import { anyOf } from '../text/any-of.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { contains, matches, overlaps, type Span } from '../text/span.ts';
import { hint, hinted, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { withMedals } from './medals-in-cities.ts';
import { entryOf, type MeetEntry, meetsByName, type NamedMeet, NOTHING } from './meet-names.ts';
import { roadRacesIn } from './road-races.ts';
import { toldInPassing, yearsAgo } from './told-in-passing.ts';
import { withCities } from './with-cities.ts';

/** "an Olympic silver", "the world 1500m final": a championship by its adjective, when what follows was won or lost there. */
/** What stands between the adjective and what was won, or lost: "the Olympic men’s 1500m gold". */
const RACE = either(
  String.raw`\d[\d,]*(?:m| metres) `,
  String.raw`\w+metres `,
  '[Gg]ames ',
  'heptathlon |decathlon |marathon |discus |hammer |javelin |shot put ',
  '(?:high|long|triple) jump |pole vault ',
);
const PRIZE = 'gold|silver|bronze|medal|final|title|crown|victory|win|triumph|podium|race|semi-final';
/** "the world marathon champion": of a title, and no race. */
const HOLDER = wrapped`
  champ|winner|medall?ist|silver|gold|bronze|holder|record|favourite|hope|contender|trial|qualif|team|squad|debut
  |standard|best
`;
const ADJECTIVE = lean(
  String.raw`(?<!\b(?:to|with|since|after|despite) (?:his|her|their) )(Olympic|[Ww]orld [Ii]ndoor|[Ww]orld|European [Ii]ndoor|European|Commonwealth) ${either(
    String.raw`(?:(?:wo)?men[’']s )?${RACE}?(${PRIZE})\b(?! ?(?:medall?ist|holder|record|favourite|hope|contender|hopeful))`,
    String.raw`(?:(?:wo)?men[’']s )?(?:heptathlon|decathlon|marathon)\b(?! ?(?:${HOLDER}))`,
    String.raw`\d[\d,]*(?:m| metres)(?= in \p{Lu})`,
  )}`,
  'uy',
);
const ADJECTIVE_WORD = hint(/^(?:Olympic|[Ww]orld|European|Commonwealth)$/);
const ADJECTIVE_IDS: Readonly<Record<string, string>> = {
  olympic: 'olympic-games',
  world: 'world-championships',
  'world indoor': 'world-indoor-championships',
  european: 'european-championships',
  'european indoor': 'european-indoor-championships',
  commonwealth: 'commonwealth-games',
};

/** "the 50th Example Games", "the just-concluded Sample Cup". */
const WHICH = wrapped`
  (?:(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|maiden) (?:annual |(?:edition|leg) of the )?|\d{4} |recent |annual |inaugural
    |ongoing |just[- ]concluded |prestigious )?
`;

/** A meet that nobody listed, by the words meets are called: "the Boston Indoor Games", "Berlin Grand Prix". */
const UNLISTED = lean(
  wrapped`
    (?=\p{Lu})(?<=(?:\b(?:at|in|of|from|the|The|its)|,) (?:the )?${WHICH}(?:\p{Lu}\p{Ll}+day[’']s )?
      |\bw[io]n(?:ning|s)? (?:\p{Lu}\p{Ll}+day|yesterday|(?:last |this )?weekend)[’']s ${WHICH})
    (?!\p{Lu}\p{Ll}+day[’']s )((?:\p{Lu}[\p{L}\d’'/-]*(?: & | and (?=(?:Field|Girls|U\d\d|Under|Masters|Senior|Junior|Women[’']s)\b)| |-)){1,7}(?:Grand Prix|Indoor Games|Games
      |Championships?|Classic|Invit(?:e|ational)|International|Memorial|Marathon|Trials|Relays|Meet|Meeting|Cup|Open|Gala
      |Carnival|Trophy|Festival|Twilight|Challenge|Qualifier|Preliminary|Regionals?
      |(?<!\b(?:Diamond|Golden|Premier|Champions|Football|Ivy|Major|Minor|Rugby|Super|Big) )League))
    \b
  `,
  'gu',
);

/** "at the Class 3A state track and field championships", "from the SEC championships": what meets are called in small letters. */
const IN_SMALL_LETTERS = lean(
  wrapped`
    (?=\p{Lu})(?<=\b(?:at|in|of|from|for|during) (?:the|this (?:week|weekend|year)[’']s) ${WHICH})
    ((?:[\p{Lu}\d][\p{L}\d/-]* ){1,4}(?:(?:boys[’']?|girls[’']?|(?:wo)?men[’']s) )?(?:(?:indoor|outdoor|track (?:and|&) field|cross[- ]country|conference|state
      |regional|district|sectional) ){0,3}
    (?:championships|(?<=(?:state|regional|district|sectional|conference) )(?:track (?:and field )?)?meet))
    \b(?! (?:record|best|title|gold|silver|bronze|medal|final))
  `,
  'gu',
);

/** "the Irish national championships": a nation’s own, in small letters. */
const NATIONAL = lean(
  wrapped`
    (?=[\p{Lu}n])(?<=\b(?:the|her|his|their|this year[’']s) )((?:\p{Lu}\p{L}+ )?[Nn]ational (?:(?:[Ss]enior|[Ii]ndoor
      |[Oo]utdoor|[Uu]nder-\d\d|[Uu]\d\d|[Aa]thletics|[Tt]rack and [Ff]ield|[Cc]ross[- ][Cc]ountry) ){0,3}
      [Cc]hampionships?)
    \b(?! (?:record|best|title|gold|silver|bronze|medal))
  `,
  'gu',
);

/** "third at the Kenyan junior trials": where a nation chooses its team. */
const TRIALS = lean(
  wrapped`
    (?=\p{Lu})(?<=\b(?:the|his|her|their|at) )((?:U\.S\.|\p{Lu}\p{L}+) (?:(?:[Oo]lympic|[Ww]orld|[Ee]uropean
      |[Cc]ommonwealth|[Nn]ational|[Jj]unior|[Ss]enior|[Ii]ndoor|[Cc]hampionships?|[Gg]ames) ){0,3}(?:trials|nationals))
    \b(?! (?:record|best|title|gold|silver|bronze|medal|final|champion|team|race))
  `,
  'gu',
);

const UNLISTED_WORD = hint(
  new RegExp(wrapped`
    ^(?:Prix|Games|[Cc]hampionships?|nationals|Classic|Invit(?:e|ational)|International|Memorial|Marathon|[Tt]rials|Relays|[Mm]eet|Meeting|Cup
      |Open|Gala|Carnival|Trophy|Festival|Twilight|Challenge|Qualifier|Preliminary|Regionals?|League)
    $
  `),
);

/** "the Women’s Half-Marathon" is an event of a meet. */
const NO_NAME = new RegExp(wrapped`
  ^(?:(?:Wo)?[Mm]en[’']s |Boys[’'] |Girls[’'] )?(?:(?:Half|Full)[- ])?
  (?:Marathon|Relays|Open|Meet|Meeting|Games|Trials)$
`);

const YEAR_BEFORE = lean(/\b((?:19|20)\d{2}) (?:(?!(?:and|or|but|then|at|in|to)\b)[\p{L}’'-]+ ){0,3}$/u);
const YEAR_AFTER = lean(
  /^,? (?:in (?:\p{Lu}\p{L}+ )?|at (?:\p{Lu}\p{L}+ ){1,3}(?=in ))?(?:in )?((?:19|20)\d{2})\b|^ [’'](\d{2})\b/u,
);

/** "In 2022, she did so at the national championships and the World Championships": all of a sentence is of the year that it opens with. */
const YEAR_OPENS = lean(
  /(?:^|[.!?]["”’']? |\n)(?:(?:[Bb]ack|[Ll]ater|[Ee]arlier|[Aa]nd|[Bb]ut) )?In ((?:19|20)\d{2}),? (?!\d)[^.!?;\n]*$/u,
);
const REACH = 160;

/** The year printed beside a name: "the 2023 World Championships", "Paris 2024", "Paris ’24". */
function printedYear(text: string, { start, end }: Span): number | null {
  if (/\d{4}$/.test(text.slice(start, end))) return null; // "Athens 2004 and Beijing 2008": the name itself says its edition
  const after = YEAR_AFTER.exec(text.slice(end, end + 40));
  const year = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? after?.[1];
  if (year) return Number(year);
  if (after?.[2]) return 2000 + Number(after[2]);
  const opening = YEAR_OPENS.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return opening ? Number(opening) : null;
}

/** The meets that stand in no longer name of another, in order; of the same words, all. */
function longest(found: readonly NamedMeet[]): NamedMeet[] {
  let reach: Span = { start: 0, end: 0 };
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((meet) => {
      const isInside = contains(reach, meet) && reach.end - reach.start > meet.end - meet.start;
      if (meet.end > reach.end) reach = meet;
      return !isInside;
    });
}

/** A listed meet, or an unlisted one that no listed meet overlaps. */
const isSure = (meet: NamedMeet, found: readonly NamedMeet[]): boolean =>
  meet.meet !== null || !found.some((other) => other.meet !== null && !other.cityOnly && overlaps(other, meet));

/** What a name can mean, with what the words around it say of any of that. */
function placed(text: string, { start, end }: Span, entries: readonly MeetEntry[]): NamedMeet[] {
  if (entries.length === 0) return [];
  const year = printedYear(text, { start, end });
  const ago = yearsAgo(text, { start, end });
  const asideFrom = toldInPassing(
    text,
    { start, end },
    entries.every(({ cityOnly }) => cityOnly),
  );
  return entries.map((entry) => ({ ...entry, year, yearsAgo: ago, asideFrom, start, end }));
}

/** Finds the meets that stretches of text name. Built once for a reader's knowledge. */
export function meetFinder({ meets }: Knowledge): (text: string, span: Span) => NamedMeet[] {
  const byName = meetsByName(meets);
  const names =
    byName.size > 0 ? lean(`(?<![\\p{L}-])(?:${anyOf(byName.keys())})(?![\\p{L}-]|\\.(?:com|org))`, 'giu') : /(?!)/g;
  const byId = new Map(meets.map((meet) => [meet.id, meet]));
  const listed = (text: string, span: Span): NamedMeet[] =>
    matches(names, text, span).flatMap((m) => {
      const isName = /^(?:the )?\p{Lu}/u.test(m[0]) || m[0].includes(' ');
      return isName ? placed(text, m, withMedals(text, m, byName.get(m[0].toLowerCase()) ?? [])) : [];
    });
  const adjectives = (text: string, span: Span): NamedMeet[] =>
    startingWith(ADJECTIVE_WORD, ADJECTIVE, text, span).flatMap((m) => {
      const meet = byId.get(ADJECTIVE_IDS[(m[1] ?? '').toLowerCase()] ?? '');
      return meet ? placed(text, m, [{ ...entryOf(meet), byAdjective: true }]) : [];
    });
  const unlisted = (text: string, span: Span): NamedMeet[] =>
    [UNLISTED, NATIONAL, IN_SMALL_LETTERS, TRIALS]
      .flatMap((pattern) => hinted(UNLISTED_WORD, pattern, text, span))
      .concat(roadRacesIn(text, span))
      .flatMap((m) => (NO_NAME.test(m[1] ?? '') ? [] : placed(text, m, [{ ...NOTHING, name: m[1] ?? m[0] }])));

  return (text, span) => {
    const found = [listed, adjectives, unlisted].flatMap((kind) => kind(text, span));
    const sure = new Set(longest(found.filter((meet) => isSure(meet, found))));
    const dated = (meet: NamedMeet): NamedMeet => ({
      ...meet,
      year: printedYear(text, meet),
      yearsAgo: yearsAgo(text, meet),
    });
    return withCities(text, [...sure]).map((meet) => (sure.has(meet) ? meet : dated(meet)));
  };
}
