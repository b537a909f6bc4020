import { demonyms, nationNames } from '../../athletics/nation.ts';
import { anyOfCapitalised } from '../text/any-of.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Match, Span } from '../text/span.ts';
import { type Hint, hasHint, hint, startingWith } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { AgeOf } from './ages.ts';
import type { Description, Meaning } from './description.ts';
import { byAge, byNation, byPronoun, byTitle } from './meanings.ts';
import { DEMONYM, OCCUPATION, PERSON_NOUN } from './noun-phrase.ts';
import { OFFICE } from './officials.ts';

const BODY = wrapped`
  [Ff]ederation|[Aa]ssociation|[Cc]ommittee|[Aa]gency|[Uu]nion|[Cc]ourt|[Cc]ouncil|[Bb]oard|[Uu]nit|[Bb]ody
  |[Ss]tatement|[Rr]uling|[Vv]erdict|[Dd]ecision|[Ll]etter|[Pp]aper|[Ss]ource|[Rr]eport|[Nn]ewspaper|[Ww]ebsite
  |[Oo]rganisers|[Oo]rganizers|[Oo]fficials|[Pp]olice|[Gg]overnment|[Aa]uthorities|[Cc]lub|[Tt]eam|[Tt]rio|[Pp]air
  |[Dd]uo|[Cc]rowd|[Cc]ompany|IAAF|IOC|UKA|BBC|AIU|WADA|USADA|USATF
`;

const VERB = wrapped`
  (?:was|is|himself|herself|who|told|said|says|spoke|has|had|also|then|did|could|wins|runs|leads|takes|looks|plans|hopes|aims|finishes
    |holds|won|ran|led|put|set|took|came|went|made|held|left|threw|found|broke|cut|beat|lost|fell|saw|felt|drew|got
    |kept|knew|let|met|rose|shot|spent|stood|stole|struck|swept|tore|began|became|blew|brought|caught|chose|drove|flew
    |gave|hit|sped|went|wound|sat|swung|hung|fought|dug|sprang|leapt|strode|spun|clung|would|may|might|must|should
    |never|still|just|again|already
    |(?!team|squad|trio|relay)\p{Ll}+ed
    |\p{Ll}+ly
    |(?:given|left|beaten)(?= (?:in )?(?:second|third|fourth|fifth|an?|the|\d)\b))
`;
/** "the Norwegian athlete", ", the Swiss getting the nod", but not "the Norwegian team"; and "the French" are all of them. */
const BY_NATION = lean(
  wrapped`
    \b[Tt]he (?:(?!(?:other|first|second|third|only|last|next|best|top|fellow|former|leading|men|women)\b)\p{Ll}+
      (?:-\p{Ll}+)? )?
    (Northern Irishman|${DEMONYM})(?: (?:middle-distance |distance )?${PERSON_NOUN}\b
      |(?<!\b(?:\p{L}+sh|French|Dutch))(?: (?=${VERB}\b|(?:(?:at|in|with|on) )?\d+[.:]\d|(?:in )?(?:second|third|fourth|fifth|sixth|seventh|eighth) (?:in|with|on|at)\b)|(?=[,.;:’'!?)]|$| and (?:the |(?-i:\p{Lu}))))
      |(?<=\b(?:saw|see|seeing) the (?:\S+ ){0,2}\S+)(?= \p{Ll}+ )
      |(?<=[,;–—] the (?:\S+ )?\S+)
        (?= (?!(?:running|racing|training|walking|sprinting|record|sporting)\b)\p{Ll}+ing (?!(?-i:\p{Lu}))))
  `,
  'iuy',
);
/** "the Londoner", "the Mancunian", "the Yorkshireman", "the Texan". */
const TOWNSPERSON = either(
  String.raw`\p{Lu}\p{L}{3,}(?:er|ian|man|woman|onian|Harrier)`,
  'Alabaman|Alaskan|Arizonan|Arkansan|Idahoan|Iowan|Kansan|Minnesotan|Montanan|Nebraskan|Nevadan|Ohioan|Texan',
);
/** "the 23-year-old medical student Ann Sample": she is who is named. */
const BY_AGE = lean(
  wrapped`
    \b[Tt]he (\d{2})-year-old\b(?! (?:(?!${VERB}\b)[\p{L}’'-]+ ){0,2}(?:${PERSON_NOUN}|${OCCUPATION}) \p{Lu})(?: \p{Lu}\p{L}+-(?:born|based|bred|raised))?(?: (${anyOfCapitalised(demonyms.keys())})\b)?
    (?: ${TOWNSPERSON}\b| (?:[\p{L}-]+ )?${PERSON_NOUN}\b)?(?! \p{Lu}|-)
  `,
  'uy',
);
/** "the junior won", "the Ohio native finished", "the Sample Green, Ky., native ran": by class or home, only where a verb tells it from "the junior race". */
const BY_CLASS = lean(
  String.raw`\b[Tt]he (?:\p{Lu}\p{L}+ ){0,2}(?:\p{Lu}\p{L}+, (?:\p{Lu}\p{Ll}*\.){1,2},? )?(?:freshman|sophomore|junior|senior|graduate|rookie|native|debutant|newcomer) (?=${VERB}\b)`,
  'uy',
);
/** "The Dubliner ran", "the Mancunian, 22, won", "the Leeds-based Yorkshireman was": by their town, only where a verb or a comma tells it from a thing. */
const BY_TOWN = lean(String.raw`\b[Tt]he (?:\p{L}+-(?:based|born|bred|raised) )?${TOWNSPERSON}(?=,| ${VERB}\b)`, 'uy');
/** What a title ends in: "the Olympic champion", "the world No. 1". */
const TITLED = either(
  '[Cc]hampion',
  '[Aa]thlete',
  '[Hh]arrier',
  '[Ff]inalist',
  String.raw`[Nn]o\.? ?1`,
  '[Nn]umber one',
  OFFICE,
  PERSON_NOUN,
  // who "said the teacher" is, the turn tells
  String.raw`(?<!\b(?:said|says|added|admitted|insisted|joked) the [^,.;]{0,40})${OCCUPATION}`,
);
/** A word of a title; none that begins another phrase. */
const TITLE_WORD = wrapped`
  (?!(?:of|in|at|for|to|by|with|from|was|is|are|were|had|has|who|that|on|over|as|than|the|a|an|when|while|after|before
    |because|won|ran|led|took)
    \b)
  [\p{L}\d][\p{L}\d’'.,-]*(?<![,.])
`;
/** "the three-times world champion and record holder said"; "the man who won here last year" is nobody who was named before, and "three times the winner here" tells of whoever is. */
const BY_TITLE = lean(
  wrapped`
    \b(?<!\b(?:twice|thrice|once|times) )[Tt]he (?!(?:man|woman|athlete|runner|sprinter) who (?:won|beat|took|ran|had|has|holds|finished|broke|set)\b)
    (?:${TITLE_WORD} ){0,7}?${TITLED}(?: and (?:${TITLE_WORD} ){0,5}?${PERSON_NOUN})?\b
    (?! ${OFFICE}\b)(?=[ ,.’'](?!of (?!(?:19|20)\d\d\b|\p{Lu}\p{L}+ ${VERB}\b)|\p{Lu}))
  `,
  'uy',
);
/** "said Britain’s 10,000 metres record holder". */
const BY_OFFSPRING = lean(
  wrapped`
    (?<=\b(?:said|added|admitted|explained|insisted|says) )(${anyOfCapitalised(nationNames.keys())})[’']s (?:${TITLE_WORD} ){0,6}?
    ${PERSON_NOUN}\b(?=[,.]| (?:who|after|in|at|of|on)\b)
  `,
  'uy',
);
/** The words without which nobody is spoken of in one of these ways. */
const OLD = hint(/^old$/);
const CLASS = hint(/^(?:freshman|sophomore|junior|senior|graduate|rookie|native|debutant|newcomer)$/);
const THE = hint(/^the$/i);
const SPEAKS = 'said|says|told|added|admitted|explained|insisted|declared|joked|commented|remarked|beamed|confessed';
const SAID = hint(new RegExp(`^(?:${SPEAKS})$`));
/** "Kenyan", "Zealander": a word of what a nation’s people are called. */
const DEMONYM_WORDS = new Set([...demonyms.keys(), 'irishman'].flatMap((name) => name.split(/[^\p{L}]/u)));
const DEMONYM_WORD = hint((word) => DEMONYM_WORDS.has(word.toLowerCase()));
const TOWNSPERSON_WORD = hint(lean(`^${TOWNSPERSON}$`, 'u'));
const NATION_WORDS = new Set([...nationNames.keys()].flatMap((name) => name.split(/[^\p{L}]/u)));
const NATION_WORD = hint((word) => NATION_WORDS.has(word.toLowerCase()));
const TITLED_WORD = hint(new RegExp(`${TITLED}|^(?:mate|holder)s?$|^no$|^one$`, 'i'));
const WINNING_WORD = hint(/^winning$/);
const SECOND_WORD = hint(/^(?:runner|loser)$/);
const ORDER_WORD = hint(/^(?:former|latter)$/);
const PRONOUN_WORD = hint(/^(?:he|she|his|her|him)$/i);

/** "the Kansas Cannonball told reporters": whoever speaks is a person; a federation is none. */
const BY_SPEECH = lean(
  wrapped`
    \b[Tt]he (?:${TITLE_WORD} ){1,6}?(?<!\b(?:${BODY}) )
    (?=(?:said|told|added(?! (?:the|an?|his|her|their|another)\b)|admitted|explained|insisted|declared|joked|commented|remarked|beamed|confessed)\b)
  `,
  'uy',
);
/** "said the runner-up", "the runner-up said". */
const BY_PLACE = lean(
  wrapped`
    (?<=\b(?:${SPEAKS}) )the (?:eventual )?(?:runner-up|loser)\b
    |\bthe (?:eventual )?(?:runner-up|loser)(?= (?:${SPEAKS}|reached|threw|ran|clocked|cleared|jumped|leapt|managed|recorded|posted|produced|was (?:timed|credited|given))\b)
  `,
  'iuy',
);
/** "The winning time was": theirs who won. */
const WINNING =
  /\b[Tt]he winning(?= (?:time|throw|jump|leap|mark|height|distance|effort|vault|clearance|score|total|run)\b)/y;
/** "the latter clocking 10.40": one of the two who were named last; "the latter stages" is nobody. */
const BY_ORDER = lean(
  String.raw`\b[Tt]he (?:former|latter)(?=[.,;’']| (?:with|in|by|at|on)\b| \(?\d| \p{Ll}+ing\b| ${VERB}\b)`,
  'uy',
);
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b/y;

/** A way of describing somebody: the words that it begins with and that it holds, its pattern, and whom it means. */
interface Way {
  readonly beginning: Hint;
  readonly holds: Hint;
  readonly pattern: RegExp;
  readonly meaning: (m: Match, ageOf: AgeOf) => Meaning;
}

const titled = (m: Match): Meaning => byTitle(m[0].trimEnd());

const WAYS: readonly Way[] = [
  { beginning: THE, holds: DEMONYM_WORD, pattern: BY_NATION, meaning: (m) => byNation(m[1] ?? '') },
  { beginning: THE, holds: OLD, pattern: BY_AGE, meaning: (m, ageOf) => byAge(m[1] ?? '', m[2], ageOf) },
  { beginning: THE, holds: TITLED_WORD, pattern: BY_TITLE, meaning: titled },
  { beginning: THE, holds: TOWNSPERSON_WORD, pattern: BY_TOWN, meaning: titled },
  { beginning: THE, holds: CLASS, pattern: BY_CLASS, meaning: titled },
  { beginning: NATION_WORD, holds: SAID, pattern: BY_OFFSPRING, meaning: (m) => byNation(m[1] ?? '') },
  { beginning: THE, holds: SAID, pattern: BY_SPEECH, meaning: (m) => byTitle(m[0]) },
  { beginning: THE, holds: SECOND_WORD, pattern: BY_PLACE, meaning: titled },
  { beginning: THE, holds: WINNING_WORD, pattern: WINNING, meaning: titled },
  { beginning: THE, holds: ORDER_WORD, pattern: BY_ORDER, meaning: titled },
  { beginning: PRONOUN_WORD, holds: PRONOUN_WORD, pattern: PRONOUN, meaning: (m) => byPronoun(m[0]) },
];

/** The descriptions and pronouns of a stretch of text. */
export function descriptionsIn(text: string, span: Span, ageOf: AgeOf): Description[] {
  const found: Description[] = [];
  for (const { beginning, holds, pattern, meaning } of WAYS) {
    if (!hasHint(text, span, holds)) continue;
    for (const m of startingWith(beginning, pattern, text, span)) {
      const words = m[0].trimEnd();
      found.push({ start: m.start, end: m.start + words.length, words, ...meaning(m, ageOf) });
    }
  }
  return found;
}
