import { nationNames, nations } from '../../athletics/nation.ts';
import type { Person } from '../knowledge.ts';
import { anyOf } from '../text/any-of.ts';
import { lean } from '../text/lean.ts';
import { phrases, phrasesIn } from '../text/phrases.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import { unnamed } from './unnamed.ts';

/** A nation’s team where a text speaks of it. */
export interface NamedTeam extends Span {
  readonly person: Person;
}

/** Whether somebody is a nation’s team. */
export const isTeam = ({ team }: Person): boolean => team === true;

const national = nations.map((nation) => {
  const person: Person = { name: nation.name, nation: nation.code, sex: null, born: null, team: true };
  return { ...nation, person };
});
const byNation = new Map(national.map(({ code, person }) => [code, person]));

/** How far back the team of a relay’s story can have been told of, in sentences. */
export const REMEMBERED = 4;

/** Whether a team is one of a nation’s: England is one of Britain’s. */
export const isOf = (team: Person, nation: string): boolean =>
  team.nation === nation || nationNames.get(team.name.toLowerCase()) === nation;

/** The team of a nation, by its code. */
export const teamOfNation = (code: string): Person | undefined => byNation.get(code);

/** What only the team of a relay is called: "us" is nobody’s elsewhere. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([['United States', ['US', 'the US']]]);

const worded = national.flatMap(({ person, names, demonyms }) => {
  const people = demonyms.map((demonym) => `${demonym}s`);
  const words = [...names, ...people, ...(SHORT.get(person.name) ?? []), ...demonyms];
  return words.map((word) => ({ word, person, isAdjective: demonyms.includes(word) || word === 'US' }));
});
const teams = new Map(worded.map(({ word, person }) => [word.toLowerCase(), person]));

/** The team that some words name and nothing else: "Britain", "the US". */
export const teamNamed = (words: string): Person | undefined => teams.get(words.toLowerCase());

/** The words that teams’ names begin with: most sentences begin with none, and the pattern needn’t be tried. */
const FIRST_WORDS = new Set([...teams.keys()].map((name) => name.split(/[^\p{L}]/u)[0] ?? name));
const FIRST_WORD = lean(/^(?:(?:But|And|While|(?:Meanwhile|Earlier|Later|Finally|Elsewhere),) )?(?:[Tt]he )?(\p{L}+)/u);
const TEAM_WORD = hint((word) => FIRST_WORDS.has(word.toLowerCase()));
const canBegin = (words: string): boolean => FIRST_WORDS.has(FIRST_WORD.exec(words)?.[1]?.toLowerCase() ?? '');

/** "4x400", "four by 400". */
const FOUR_BY = String.raw`(?:4 ?[x×] ?|(?:four|4)[- ]by[- ])\d+`;
const SQUAD = wrapped`
  (?:teams?|quartets?|foursomes?|squads?|line-?ups?|sprinters|(?:wo)?men|girls|boys
    |four(?= (?:clocked|ran|won|set|took|were|finished|came|crossed|brought)\b|[,.]))
`;
const OF_RELAY = wrapped`
  (?:(?:(?:wo)?men|girls|boys)[’']s? |
    (?:Girls|Boys) |[Uu](?:nder)?-?\d\d |junior |mixed |sprint |relay |${FOUR_BY}(?:[ -]?m(?:et(?:re|er)s?)?)? |victorious |winning |
    all-\p{L}+ |young )*
`;
/** "Britain", "the Swedes"; "British" and "Dutch" speak of a team only together with it. */
const NOUN = `(?:${anyOf(worded.filter((one) => !one.isAdjective).map(({ word }) => word))})`;
const ADJECTIVE = anyOf(worded.filter((one) => one.isAdjective).map(({ word }) => word));
/** A people by its adjective: "the Dutch". */
const AS_PEOPLE = anyOf(worded.filter(({ word }) => /(?:sh|ch|ese|iss)$/.test(word)).map(({ word }) => word));
/** "anchored the Dutch to gold", "with the Dutch second". */
const PEOPLE = wrapped`
  [Tt]he (?:${AS_PEOPLE})
  (?= (?:to|in|into|with|at|home|and|by|won|took|were|ran|had|claimed|finished|second|third|fourth|fifth|sixth|next|who|whose
    |clocked|came|set|on|\(\d)\b|[,.;])
`;
/** "the Dutch team", "Jamaica’s women’s 4x100m quartet". */
const TEAM = wrapped`
  (?:(?:[Tt]he )?(?<![\p{L}-])
    (?:(?:${NOUN}|${ADJECTIVE})(?:[’']s?)? ${OF_RELAY}${SQUAD}\b(?! (?:manager|captain|coach|leader|doctor|official|chief|boss|spokes))|${NOUN}(?:(?![’'\p{L}-])|(?=[’']s? \d)))
    |${PEOPLE})
`;

/** A sentence that begins with a team tells of it: "Britain finished second", "The Americans were stripped of it". */
const AT_HEAD = lean(
  wrapped`
    ^(?:(?:But|And|While|(?:Meanwhile|Earlier|Later|Finally|Elsewhere),) )?(${TEAM})
    (?= (?:\p{Ll}+ly |then |also |later )?(?:\p{Ll}+ed|won|ran|took|was|were|set|came|had|have|has)\b)
  `,
  'iu',
);
/** Teams in the story of a relay: not where somebody is from, nor where it happens. */
const IN_RELAY = lean(
  wrapped`
    (?<!\(|\p{Lu}[\p{L}-]+, |\bStade de |
      (?<!\b(?:ahead|clear|front|part|member) )\b(?:of|from|in|at|near|across) (?:the )?)
    ${TEAM}(?! \p{Lu}| (?:record|champion|title|sprinter|runner|star|athlete|trials)\b)
  `,
  'gu',
);
/** "won in 37.80 from Jamaica (37.90)": who was beaten. */
const BEATEN = lean(
  wrapped`
    (?<=(?:\d|\b(?:w[io]n|victory|title|gold|silver|bronze)) from )the (?:${AS_PEOPLE})(?= \(\d|,? in \d| and | who |[.,;])
    |(?<=(?:\d|\b(?:w[io]n|victory|title|gold|silver|bronze)) from (?:the )?)${NOUN}(?= \(\d|,? in \d| and | who |[.,;])
  `,
  'gu',
);
const RUNNER = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}`;
/** "Leeds State’s 4x400 relay team", "the Sample relay team of": of a college, a school or a club. */
const COLLEGE = wrapped`
  (?:the )?(?-i:(?:\p{Lu}[\p{L}.&-]* ){0,3}\p{Lu}[\p{L}.&-]*)(?:[’']s?)? (?:(?:(?:wo)?men|girls|boys)[’']s? )?
  (?:${FOUR_BY}(?:[ -]?m(?:et(?:re|er)s?)?)? (?:relay )?(?:team|squad|quartet)
    |(?:(?:sprint|distance) medley )?relay (?:team|squad|quartet))
  \b(?: (?:of|consisting of|made up of|comprised of) (?-i:(?:${RUNNER}(?:, |,? and )){3}${RUNNER}))?
`;
/** Its quartet is a team of its own, with or without the nation: "the mixed 4x400m relay quartet", "the men’s team". */
const QUARTET = lean(
  wrapped`
    \b(?:the|a|an) ${OF_RELAY}(?:team|squad|quartet|foursome) of (?:the )?${NOUN}(?![’'\p{L}-])
    |\b(?:the|a|an|their) ${OF_RELAY}(?:quartets?|foursomes?)\b
    |\bthe (?:wo)?men[’']s (?:team|squad)\b
    |\b(?:the|a|an) (?:(?:wo)?men[’']s |mixed )?${FOUR_BY}(?:[ -]?m(?:et(?:re|er)s?)?)? (?:relay )?(?:team|squad)\b
    |\bthe team of(?= (?-i:\p{Lu}))
    |\bthe (?-i:\p{Lu}[\p{L}.&’'-]* ){1,3}(?:team|quartet|foursome|squad) of(?= (?-i:\p{Lu}))
    |${COLLEGE}
  `,
  'giu',
);
/** "They clocked 38.62", after the team was named. */
const THEY = lean(
  /^(?:(?:In|On|At|After) [^,.;]{3,60}, t|T)hey(?= (?:\p{Ll}+ly )?(?:\p{Ll}+ed|won|ran|took|were|set|came|had)\b)/u,
);
/** "Britain’s first relay medal": whose team it is that isn’t named. */
const OWNED = lean(
  wrapped`
    \b(${NOUN})[’']s (?:[\p{Ll}\d]+ ){0,4}(?:relay|medal|gold|silver|bronze|title|win|record)\b
    |\b(?:new|an?|the) (${ADJECTIVE}) (?:national |indoor )?record\b
  `,
  'iu',
);
/** The team whose medal or record a sentence tells of: "Britain’s first relay medal", "a new Irish record". */
export const owningTeam = (text: string, { start, end }: Span): Person | undefined =>
  teams.get(OWNED.exec(text.slice(start, end))?.slice(1).find(Boolean)?.toLowerCase() ?? '');
const NATION_WORD = lean(
  `^(?:(?:the|an?) )?(?:[^,;]{0,30}\\b(?:team|squad|quartet|foursome) of (?:the )?)?(${NOUN}|${ADJECTIVE})\\b`,
  'iu',
);

const teamOf = (words: string): Person | undefined => teams.get(NATION_WORD.exec(words)?.[1]?.toLowerCase() ?? '');

/** "The team of Example, Sample, Watch and Clock won it for India". */
const RAN_FOR = /\bfor (?:the )?$/;
/** "The Arkansas team of": no nation’s. */
const OF_COLLEGE = lean(`^(?:[Tt]he (?:\\p{Lu}\\S* ){1,3}\\p{Ll}+ of|${COLLEGE})$`, 'u');

/** "relay", "4 x 100m": the multiplication sign is no letter of a word, an “x” is. */
const RELAY = phrases(
  [
    ['relay', String.raw`s?\b`],
    ['4', String.raw`(?: ?[x×] ?|[- ]by[- ])\d`],
    ['four', String.raw`[- ]by[- ]\d`],
    ['distance', String.raw` medley\b`],
    ['DMR', String.raw`\b`],
  ],
  'iu',
  '',
);

/** Whether a sentence names a relay. */
export const namesRelay = (text: string, span: Span): boolean => phrasesIn(RELAY, text, span).length > 0;

/** The teams that a sentence speaks of: in the story of a relay any, else the one it begins with. `last` is the team that the story was of before. */
export function teamsIn(text: string, sentence: Span, isRelay: boolean, last: Person | null): NamedTeam[] {
  const words = text.slice(sentence.start, sentence.end);
  const printed = ({ start, end }: Span) => ({ start, end, team: teamOf(text.slice(start, end)) });
  const head = hasHint(text, sentence, TEAM_WORD) && canBegin(words) ? AT_HEAD.exec(words) : null;
  const end = sentence.start + (head?.[0].length ?? 0);
  const they = isRelay && last ? THEY.exec(words) : null;
  const found = [
    ...(head?.[1] ? [printed({ start: end - head[1].length, end })] : []),
    ...(isRelay ? [IN_RELAY, QUARTET, BEATEN].flatMap((pattern) => matches(pattern, text, sentence).map(printed)) : []),
    ...(they ? [printed({ start: sentence.start, end: sentence.start + they[0].length })] : []),
  ];
  return found.map(({ start, end, team }) => {
    const before = () => found.find((other) => other.team && other.end <= start)?.team;
    const ranFor = () =>
      found.find((other) => other.team && RAN_FOR.test(text.slice(Math.max(0, other.start - 9), other.start)))?.team;
    const unsaid = () => ranFor() ?? owningTeam(text, sentence) ?? before() ?? last;
    const person = team ?? (OF_COLLEGE.test(text.slice(start, end)) ? null : unsaid()) ?? unnamed();
    return { start, end, person };
  });
}
