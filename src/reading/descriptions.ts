import { demonyms, nationNames } from '../athletics/nation.ts';
import type { Person } from './knowledge.ts';
import { anyOfCapitalised, DEMONYM, PERSON_NOUN } from './noun-phrase.ts';
import { OFFICE } from './officials.ts';
import type { Span } from './span.ts';
import { isNamed } from './unnamed.ts';
import { type Hint, hasHint, hint, hinted } from './word-hints.ts';

/** Words that speak of somebody without the name: "the Norwegian", "the 23-year-old", "the Olympic champion", "she". */
export interface Description extends Span {
  readonly form: 'description' | 'pronoun';
  readonly words: string;
  /** Who can be meant, given those in focus (the likeliest first) and everybody the article names. */
  readonly meaning: (focus: readonly Person[], people: readonly Person[]) => Person | undefined;
  /** "the 23-year-old" and "the Olympic champion" mean one person while they are spoken of; "the American" needn't. */
  readonly epithet: string | null;
  /** "the champion" competes, "the coach" holds an office. */
  readonly of: 'athlete' | 'official' | 'anybody';
}

const BODY =
  '[Ff]ederation|[Aa]ssociation|[Cc]ommittee|[Aa]gency|[Uu]nion|[Cc]ourt|[Cc]ouncil|[Bb]oard|[Uu]nit|[Bb]ody|[Ss]tatement|[Rr]uling|[Vv]erdict|[Dd]ecision|[Ll]etter|[Pp]aper|[Ss]ource|[Rr]eport|[Nn]ewspaper|[Ww]ebsite|[Oo]rganisers|[Oo]rganizers|[Oo]fficials|[Pp]olice|[Gg]overnment|[Aa]uthorities|[Cc]lub|[Tt]eam|[Tt]rio|[Pp]air|[Dd]uo|[Cc]rowd|[Cc]ompany|IAAF|IOC|UKA|BBC|AIU|WADA|USADA|USATF';

const VERB =
  '(?:was|is|who|told|said|says|spoke|has|had|also|then|did|could|wins|runs|leads|takes|looks|plans|hopes|aims|finishes|holds|won|ran|led|put|set|took|came|went|made|held|left|threw|found|broke|cut|beat|lost|fell|saw|felt|drew|got|kept|knew|let|met|rose|shot|spent|stood|stole|struck|swept|tore|began|became|blew|brought|caught|chose|drove|flew|gave|hit|sped|(?!team|squad|trio|relay)\\p{Ll}+ed|\\p{Ll}+ly)';
/** "the Norwegian athlete", but not "the Norwegian team". */
const BY_NATION = new RegExp(
  String.raw`\b[Tt]he (?:\p{Ll}+-\p{Ll}+ )?(Northern Irishman|${DEMONYM})(?: (?:middle-distance |distance )?${PERSON_NOUN}\b| (?=${VERB}\b)|(?=[,.;:’'!?)]|$))`,
  'giu',
);
/** "the Londoner", "the Mancunian", "the Yorkshireman". */
const TOWNSPERSON = '\\p{Lu}\\p{L}{3,}(?:er|ian|man|woman|onian|Harrier)';
const BY_AGE = new RegExp(
  String.raw`\b[Tt]he (\d{2})-year-old\b(?: (${anyOfCapitalised(demonyms.keys())})\b)?(?: ${TOWNSPERSON}\b| (?:[\p{L}-]+ )?${PERSON_NOUN}\b)?(?! \p{Lu})`,
  'gu',
);
/** "the junior won", "the Ohio native finished": by class or home, only where a verb tells it from "the junior race". */
const BY_CLASS = new RegExp(
  String.raw`\b[Tt]he (?:\p{Lu}\p{L}+ ){0,2}(?:freshman|sophomore|junior|senior|graduate|rookie|native|debutant|newcomer) (?=${VERB}\b)`,
  'gu',
);
/** A word of a title; none that begins another phrase. */
const TITLE_WORD =
  "(?!(?:of|in|at|for|to|by|with|from|was|is|are|were|had|has|who|that|on|over|as|than|the|a|an|when|while|after|before|because|won|ran|led|took)\\b)[\\p{L}\\d][\\p{L}\\d’'.,-]*(?<![,.])";
/** "the three-times world champion and record holder said". */
const BY_TITLE = new RegExp(
  String.raw`\b[Tt]he (?:${TITLE_WORD} ){0,7}?(?:[Cc]hampion|[Aa]thlete|[Hh]arrier|${OFFICE}|${PERSON_NOUN})(?: and (?:${TITLE_WORD} ){0,5}?${PERSON_NOUN})?\b(?=[ ,.’'](?!of\b|\p{Lu}))`,
  'gu',
);
/** "said Britain’s 10,000 metres record holder". */
const BY_OFFSPRING = new RegExp(
  String.raw`(?<=\b(?:said|added|admitted|explained|insisted|says) )(${anyOfCapitalised(nationNames.keys())})[’']s (?:${TITLE_WORD} ){0,6}?${PERSON_NOUN}\b(?=[,.]| (?:who|after|in|at|of|on)\b)`,
  'gu',
);
/** The words without which nobody is spoken of in one of these ways. */
const OLD = hint(/^old$/);
const CLASS = hint(/^(?:freshman|sophomore|junior|senior|graduate|rookie|native|debutant|newcomer)$/);
const THE = hint(/^the$/i);
const SAID = hint(
  /^(?:said|says|told|added|admitted|explained|insisted|declared|joked|commented|remarked|beamed|confessed)$/,
);
const WINNING_WORD = hint(/^winning$/);
const PRONOUN_WORD = hint(/^(?:he|she|his|her|him)$/i);

/** Without these words nobody is said to be a nation’s own. */
const SAID_OFFSPRING = /\b(?:said|added|admitted|explained|insisted|says) (?:\p{Lu}[\p{L}.]+ )*\p{Lu}[\p{L}.]+[’']s /u;
/** "the Kansas Cannonball told reporters": whoever speaks is a person; a federation is none. */
const BY_SPEECH = new RegExp(
  String.raw`\b[Tt]he (?:${TITLE_WORD} ){1,6}?(?<!\b(?:${BODY}) )(?=(?:said|told|added|admitted|explained|insisted|declared|joked|commented|remarked|beamed|confessed)\b)`,
  'gu',
);
/** "The winning time was": theirs who won. */
const WINNING =
  /\b[Tt]he winning(?= (?:time|throw|jump|leap|mark|height|distance|effort|vault|clearance|score|total|run)\b)/g;
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b/g;

/** Whether somebody can be "he" or "she" by what is known of their sex. */
const sexFits = (person: Person, pronoun: string): boolean =>
  person.sex === null || person.sex === (/^(?:she|her)$/i.test(pronoun) ? 'women' : 'men');

/** Age in whole years on a day, for a full date of birth; null otherwise. */
function ageOn(born: string | null, day: string | null): number | null {
  if (!born || born.length < 10 || !day) return null;
  return Temporal.PlainDate.from(born).until(day, { largestUnit: 'years' }).years;
}

/** "The reigning Olympic champion" → "olympic champion"; a title without its kind ("the champion") is nobody's own. */
function epithetOf(words: string): string | null {
  const title = words.toLowerCase().replace(/^the |\b(?:reigning|defending|current) /g, '');
  return title.includes(' ') ? title : null;
}

type Found = Omit<Description, 'start' | 'end' | 'words'>;

/** How many of those in focus can be meant at once by an age or a nation. */
const NEAREST = 3;

/** Whom words with a nation can mean: somebody from there, or the likeliest whose nation nobody told. */
function ofNation(word: string): Found['meaning'] {
  const nation = demonyms.get(word.toLowerCase()) ?? nationNames.get(word.toLowerCase()) ?? null;
  const fits = (person: Person) => nation !== null && person.nation === nation;
  return (focus, people) =>
    focus.slice(0, NEAREST).find((person) => fits(person) || !isNamed(person)) ??
    focus.slice(0, 1).find((person) => person.nation === null) ??
    focus.find(fits) ??
    people.find(fits) ??
    focus.find((person) => person.nation === null);
}

const byNation = (demonym: string): Found => ({
  form: 'description',
  of: 'anybody',
  epithet: null,
  meaning: ofNation(demonym),
});

/** Those whom a demonym fits; everybody where it fits nobody, or none is printed. */
function compatriots(people: readonly Person[], demonym: string | undefined): readonly Person[] {
  const nation = demonym === undefined ? undefined : demonyms.get(demonym.toLowerCase());
  const fitting = nation === undefined ? [] : people.filter((person) => person.nation === nation);
  return fitting.length > 0 ? fitting : people;
}

const byAge = (age: string, demonym: string | undefined, day: string | null): Found => {
  const within = (years: number) => (person: Person) => {
    const known = ageOn(person.born, day);
    return known !== null && Math.abs(known - Number(age)) <= years;
  };
  const unknown = (person: Person) => ageOn(person.born, day) === null;
  return {
    form: 'description',
    of: 'anybody',
    epithet: age,
    meaning(remembered, people) {
      const focus = compatriots(remembered, demonym);
      return (
        focus.slice(0, 1).find((person) => !isNamed(person)) ??
        focus.slice(0, NEAREST).find(within(0)) ??
        focus.slice(0, NEAREST).find(within(1)) ??
        focus.slice(0, NEAREST).find(unknown) ??
        focus[0] ??
        compatriots(people, demonym).find(within(0))
      );
    },
  };
};

const IS_OFFICE = new RegExp(`\\b${OFFICE}$`, 'iu');
const IS_PRIVATE = /\b(?:man|woman|native|husband|wife|father|mother|brother|sister)$/i;

/** "the Italian Olympic champion", but not "the European champion" or "the British champion", who can be from elsewhere. */
const WITH_NATION = new RegExp(
  `(?<=^the (?:\\p{Ll}+ )?)(?:${DEMONYM})(?= (?:Olympic|world|veteran|teenager|athlete|runner|sprinter|hurdler|jumper|thrower|vaulter|star))`,
  'iu',
);

const byTitle = (words: string): Found => ({
  form: 'description',
  of: IS_OFFICE.test(words) ? 'official' : IS_PRIVATE.test(words) ? 'anybody' : 'athlete',
  epithet: epithetOf(words),
  meaning: (focus, people) => {
    const demonym = WITH_NATION.exec(words)?.[0];
    return (demonym && ofNation(demonym)(focus, people)) || focus[0];
  },
});

const byPronoun = (word: string): Found => ({
  form: 'pronoun',
  of: 'anybody',
  epithet: null,
  meaning: (focus) => focus.find((person) => sexFits(person, word)),
});

/** The descriptions and pronouns of a stretch of text; `day` is when it was written, for ages. */
export function descriptionsIn(text: string, span: Span, day: string | null): Description[] {
  const each = (word: Hint, pattern: RegExp, found: (m: RegExpExecArray) => Found): Description[] =>
    hinted(word, pattern, text, span).map((m) => {
      const words = m[0].trimEnd();
      return { start: m.start, end: m.start + words.length, words, ...found(m) };
    });
  return [
    ...each(THE, BY_NATION, (m) => byNation(m[1] ?? '')),
    ...each(OLD, BY_AGE, (m) => byAge(m[1] ?? '', m[2], day)),
    ...each(THE, BY_TITLE, (m) => byTitle(m[0])),
    ...each(CLASS, BY_CLASS, (m) => byTitle(m[0].trimEnd())),
    ...(hasHint(text, span, SAID) && SAID_OFFSPRING.test(text.slice(span.start, span.end))
      ? each(SAID, BY_OFFSPRING, (m) => byNation(m[1] ?? ''))
      : []),
    ...each(SAID, BY_SPEECH, (m) => byTitle(m[0])),
    ...each(WINNING_WORD, WINNING, (m) => byTitle(m[0])),
    ...each(PRONOUN_WORD, PRONOUN, (m) => byPronoun(m[0])),
  ];
}
