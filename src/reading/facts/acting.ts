import type { Clause } from '../people/clauses.ts';
import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import { isOutdone } from '../people/roles.ts';
import type { Telling } from '../people/telling.ts';
import type { Owner } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { asOwners } from './as-owners.ts';

/** The clause that a place of a text lies in. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.findLast(({ start, end }) => start <= at && at < Math.max(end, start + 1));

/** How far from its beginning a sentence is about what it begins with, in characters. */
const HEAD = 8;

/** Words that put somebody on stage who doesn't act by grammar: "the crowd saw Kerr win". */
const SHOWS = beforeName(String.raw`\b(?:saw|seen?|seeing|watched|witnessed)\s+`);

/** Who is spoken of where nobody acts: whoever’s performance is told, or seen ("The victory sealed Kerr’s …"). */
function spokenOf(text: string, { sentence, mentions }: Telling, sign: Span): Mention | undefined {
  const isShown = ({ possessive, start }: Mention) => {
    const head = text.slice(Math.max(sentence.start, start - 60), start);
    return possessive ? !isOutdone(head) : SHOWS.test(head);
  };
  const before = mentions.findLast(({ end }) => end <= sign.start);
  if (before) return isShown(before) ? before : undefined;
  return sign.start - sentence.start < HEAD ? mentions.find(({ possessive }) => possessive) : undefined;
}

/** "The trio finished third, …": somebody acts whom the sentence doesn’t name. */
const NAMELESS = lean(
  wrapped`
    ^(?:The (?:\p{Ll}+ )?(?:trio|pair|duo|two|three|four|quartet|hosts|visitors|club|team|squad|boys|girls|men|women)
      |Both|All|They|Each)
    \b
  `,
  'u',
);

/** "as the Samples’ women racked up 131 points to take": a team acts that nobody runs for alone. */
const TEAM_ACTS = lean(
  wrapped`
    \b(?:as|while|and|but|helping|leading) (?:the|our|their|his|her) (?:[\p{L}’'-]+ ){0,4}(?:(?:wo)?men|girls|boys|team|squad|side)
    (?: also)? (?:racked|scored|tallied|amassed|totall?ed|piled|compiled|collected|took|finished|placed|won|came|claimed
      |to)
    \b[^,;]*$
  `,
  'u',
);

/** "Their quartet of Example, Sample, Watch and Pattern won": a team’s place, and nobody’s own. */
const QUARTET_OF = /\b(?:quartet|foursome|team|squad|relay|line-?up) of (?:the )?$/;

/** "ran a leg of the 4x100m that finished fourth": a place of the four. */
const isOfQuartet = (text: string, { start, own }: Clause): boolean =>
  !own &&
  /^(?:that|which)\b/.test(text.slice(start, start + 5)) &&
  QUARTET.test(text.slice(Math.max(0, start - 30), start));
const QUARTET =
  /(?:\b4 ?[x×] ?\d[\d,]*(?:-?m(?:et(?:er|re)s?)?| metres)?|\brelay|\bquartet)(?: relay| team| quartet)? $/;

/** "Kenya won the team gold, Example placing fifth", "a stranger was second; Example third": somebody unknown has acted before anybody named does. */
function hasActed(text: string, clauses: readonly Clause[], here: Clause, sign: Span, ahead: Clause): boolean {
  const isOver = clauses.some(({ opener, start }) => opener === 'stop' && start > sign.start && start <= ahead.start);
  return isOver || ACTED.test(text.slice(here.start, sign.end));
}
const ACTED = lean(
  wrapped`
    (?<=\p{L}[\p{L}’'-]* )(?:\p{Ll}+ly |still |also |then )*
    (?:won|took|was|were|ran|finished|came|clocked|lapped|placed|crossed|threw|cleared|left|went)\b
    (?!.*\b(?:while|when|as|after)\b)
  `,
  'u',
);

/** Who acts where a sign stands; before anybody does, whose performance was told of ("Example’s 66.12m was enough to win"), else whoever acts first. */
export function acting(text: string, telling: Telling, sign: Span): Owner[] {
  const { mentions, clauses } = telling;
  const last = mentions.findLast(({ end }) => end <= sign.start);
  if (TEAM_ACTS.test(text.slice(last?.end ?? telling.sentence.start, sign.start))) return [];
  const here = clauseAt(clauses, sign.start);
  if (here && isOfQuartet(text, here)) return [];
  // "Example’s brother was third": somebody whom nobody names
  const named = clauses.findLast(({ own, start }) => own && start <= sign.start);
  if (here?.subjects.length === 0 && named?.subjects.length === 0) return [];
  const isTold =
    mentions.some(({ possessive, end }) => possessive && end <= sign.start) && spokenOf(text, telling, sign);
  const isOthers = NAMELESS.test(text.slice(telling.sentence.start, sign.start));
  const ahead = clauses.find((c) => c.start > sign.start && c.subjects.length > 0 && !c.absolute && c.opener !== '(');
  const isNobodys = here !== undefined && ahead !== undefined && hasActed(text, clauses, here, sign, ahead);
  const first = isTold || isOthers || isNobodys ? undefined : ahead;
  const clause = here && here.subjects.length > 0 ? here : first;
  const subjects = (clause?.subjects ?? []).flatMap((at) => mentions[at] ?? []);
  const [leading] = subjects;
  const isTeam =
    leading !== undefined && subjects.length > 2 && QUARTET_OF.test(text.slice(telling.sentence.start, leading.start));
  if (isTeam) return [];
  const mentioned = subjects.length > 0 ? subjects : [spokenOf(text, telling, sign) ?? []].flat();
  const people = [...new Set(mentioned.map(({ person }) => person))]; // "Kenya’s team of …": a team and its runners are one
  return asOwners(people, here?.aside);
}
