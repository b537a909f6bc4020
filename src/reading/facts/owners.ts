import type { Clause } from '../people/clauses.ts';
import { listsOfPeople } from '../people/lists-of-people.ts';
import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import { isOutdone } from '../people/roles.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign, Owner, Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { contains, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isAttached, ORIGIN } from './attached.ts';
import { duelMark, isSecondOfTwo } from './duels.ts';
import { ofListInOrder } from './marks-of-lists.ts';
import { isNamedAfterwards } from './named-afterwards.ts';
import { ownerBehind } from './owner-behind.ts';
import { inPairs, inSuccession, inTurn, respectively } from './turns.ts';

const alone = ({ person }: Mention, aside = false): Owner[] => [{ person, turn: null, aside }];

/** "Example, fifth in Tokyo in 2:05:20, is": told in passing between commas. */
const isHonour = (clause: Clause | undefined): boolean => clause?.opener === 'comma' && clause.aside;

const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined =>
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
function acting(text: string, telling: Telling, sign: Span): Owner[] {
  const { mentions, clauses } = telling;
  const here = clauseAt(clauses, sign.start);
  const isTold =
    mentions.some(({ possessive, end }) => possessive && end <= sign.start) && spokenOf(text, telling, sign);
  const isOthers = NAMELESS.test(text.slice(telling.sentence.start, sign.start));
  const ahead = clauses.find((c) => c.start > sign.start && c.subjects.length > 0 && !c.absolute && c.opener !== '(');
  const isNobodys = here !== undefined && ahead !== undefined && hasActed(text, clauses, here, sign, ahead);
  const first = isTold || isOthers || isNobodys ? undefined : ahead;
  const clause = here && here.subjects.length > 0 ? here : first;
  const subjects = (clause?.subjects ?? []).flatMap((at) => mentions[at] ?? []);
  const mentioned = subjects.length > 0 ? subjects : [spokenOf(text, telling, sign) ?? []].flat();
  const people = [...new Set(mentioned.map(({ person }) => person))]; // "Kenya’s team of …": a team and its runners are one
  return people.map((person, index) => ({
    person,
    turn: people.length > 1 ? { index, of: people.length } : null,
    aside: here?.aside ?? false,
  }));
}

/** "third in 10.10", "with a silver (3:29.65)": a sign close behind another. */
const NEAR = new RegExp(wrapped`
  ^(?: place)?(?: in the (?:(?:wo)?men[’']s )?\d[\d,]*m?(?: hurdles| steeplechase)?)?
  (?: (?:in|with|at|on)(?: an?)?(?: time of)?)?\s*\(?\s*$
`);

/** Whether a sign goes on telling of whoever the sign before it is of; "edging Kerr into second in 3:27.65" doesn't. */
function goesOn(text: string, previous: OwnedSign, sign: Sign, last: Mention | undefined): boolean {
  const before = previous.sign;
  const isTheirs = last !== undefined && contains(last, before) && previous.owners[0]?.person === last.person;
  if (previous.owners.length !== 1 || (before.start < (last?.end ?? 0) && !isTheirs)) return false;
  if (before.kind === 'mark' && isSecondOfTwo(text, before)) return false;
  if (before.kind === 'place' && (before.title || /^into\b/i.test(text.slice(before.start, before.end)))) return false;
  return NEAR.test(text.slice(before.end, sign.start));
}

/** "won in 11.10, beating Sample into second in 11.20": theirs who were beaten, when whoever won has a mark already. */
const isOfBeaten = (text: string, { sign: before, owners }: OwnedSign, sign: Sign, found: readonly OwnedSign[]) =>
  sign.kind === 'mark' &&
  before.kind === 'place' &&
  /^into\b/i.test(text.slice(before.start, before.end)) &&
  NEAR.test(text.slice(before.end, sign.start)) &&
  found.some((other) => other.sign.kind === 'mark' && other.owners.every(({ person }) => person !== owners[0]?.person));

const BEATEN_IN = lean(`^${ORIGIN}(?:, (?:aged )?\\d{2})?,? (?:in|on|at|with) $`, 'u');

/** "followed home by Example in 10.76". */
const FOLLOWED_BY = beforeName(String.raw`\bfollowed (?:(?:home|in|over the line|across the line|closely) )?by `);

/** "from Wilson in 1:58.32": theirs, when whoever acts has a mark already. */
const isBeatenIn = (text: string, last: Mention, sign: Sign, owners: readonly Owner[], found: readonly OwnedSign[]) =>
  sign.kind === 'mark' &&
  last.role === 'object' &&
  BEATEN_IN.test(text.slice(last.end, sign.start)) &&
  (FOLLOWED_BY.test(text.slice(Math.max(0, last.start - 80), last.start)) ||
    found.some((f) => f.sign.kind === 'mark' && f.owners.some(({ person }) => person === owners[0]?.person)));

/** "Example beat Sample after both cleared 4.80m". */
const BOTH = lean(/\bboth (?:\p{L}+ ){1,6}$/u);

/** "Example, Sample and Watch (all 29:34)": the mark of everybody in a list. */
const OF_ALL = /^ \((?:both|all)(?: \p{Ll}+)?(?: (?:in|on|with|at))? $/u;
function ofList(text: string, mentions: readonly Mention[], last: Mention, sign: Sign): readonly Owner[] | null {
  if (sign.kind !== 'mark' || !OF_ALL.test(text.slice(last.end, sign.start))) return null;
  const group = listsOfPeople(text, mentions).find(({ end }) => end === last.end);
  const people = (group?.members ?? []).flatMap((at) => mentions[at]?.person ?? []);
  return people.map((person, index) => ({ person, turn: { index, of: people.length }, aside: false }));
}

/** The two people named last. */
function lastTwo(mentions: readonly Mention[]): Owner[] | null {
  const people = [...new Set(mentions.map(({ person }) => person))].slice(-2);
  return people.length < 2
    ? null
    : people.map((person, index) => ({ person, turn: { index, of: people.length }, aside: false }));
}

/** "won by Example (51.70) and Sample in 52.61": theirs who close a list in which the others have their marks. */
function closesList(
  text: string,
  mentions: readonly Mention[],
  last: Mention,
  sign: Sign,
  found: readonly OwnedSign[],
) {
  if (sign.kind !== 'mark' || !BEATEN_IN.test(text.slice(last.end, sign.start))) return false;
  const group = listsOfPeople(text, mentions).find(({ end }) => end === last.end);
  const others = (group?.members ?? []).slice(0, -1).map((at) => mentions[at]?.person);
  return (
    others.length > 0 &&
    others.every((one) =>
      found.some((f) => f.sign.kind === 'mark' && f.owners.length === 1 && f.owners[0]?.person === one),
    )
  );
}

/** "left Example Sample (11.31) a metre down", of a name that is nobody’s: theirs who was not made out. */
const STRANGER = lean(
  /\b(?!(?:of|from|for|in|at|the|near)\b)\p{Ll}[\p{L}’'-]* ((?:\p{Lu}[\p{Ll}’'-]+ (?:the )?){2,3})\($/u,
);
const NO_NAME = new RegExp(wrapped`
  \b(?:Mile|Final|Finals|Heat|Race|Games|Cup|Open|Marathon|Championships?|League|Stadium|Field|Park|Classic|Memorial
    |Meeting|Relays?|Team|Club|Harriers|University|State|College|School)
  \b
`);
function isOfStranger(text: string, last: Mention | undefined, { start }: Sign): boolean {
  const words = STRANGER.exec(text.slice(Math.max(0, start - 50), start));
  const from = start - (words?.[1]?.length ?? 0) - 1;
  return words !== null && (last?.end ?? 0) <= from && !NO_NAME.test(words[1] ?? '');
}

/** Whether a sign is of the one named behind it: "the title went to Example", and so is what follows. */
const isOf = ({ sign, owners }: OwnedSign, { person, start }: Mention): boolean =>
  sign.end <= start && owners.length === 1 && owners[0]?.person === person;

/** "the win went to Example in 55.12". */
const CLOSE = lean(
  /^ (?:in|with|on|at) (?:an? (?:(?:[\p{L}’-]+ ){0,3}(?:time|record|best|throw|jump|leap|clearance|mark)(?: of)? )?)?$/u,
);

/** The owners of a sign, given the signs before it. */
function ownersOf(
  text: string,
  telling: Telling,
  sign: Sign,
  found: readonly OwnedSign[],
  signs: readonly Sign[],
): readonly Owner[] {
  const { mentions } = telling;
  const behind = ownerBehind(text, telling, sign, signs);
  if (behind) return behind;
  const next = mentions.find(({ start }) => start >= sign.end);
  if (next && isNamedAfterwards(text, sign, next)) return alone(next);
  const last = mentions.findLast(({ end }) => end <= sign.start);
  const duel = duelMark(text, telling, last, sign, signs);
  if (duel) return duel === 'acting' ? acting(text, telling, sign) : alone(duel);
  if (sign.kind === 'mark' && isOfStranger(text, last, sign)) return [];
  const all = last && ofList(text, mentions, last, sign);
  if (all) return all;
  const here = clauseAt(telling.clauses, sign.start);
  const isNobodys = (here?.subjects ?? []).length === 0;
  if (last && isAttached(text, last, sign, !isNobodys)) return alone(last, isHonour(here));
  if (last && closesList(text, mentions, last, sign, found)) return alone(last);
  const previous = found.at(-1);
  if (previous && isOfBeaten(text, previous, sign, found)) return previous.owners;
  if (previous && goesOn(text, previous, sign, last)) return previous.owners;
  const follows = last !== undefined && sign.kind === 'mark' && CLOSE.test(text.slice(last.end, sign.start));
  if ((isNobodys || follows) && last && found.some((one) => isOf(one, last))) return alone(last);
  const owners = acting(text, telling, sign);
  if (owners.length === 1 && BOTH.test(text.slice(Math.max(0, sign.start - 60), sign.start)))
    return lastTwo(mentions.filter(({ end }) => end <= sign.start)) ?? owners;
  return last && isBeatenIn(text, last, sign, owners, found) ? alone(last) : owners;
}

/** Finds whose each sign of a sentence is. */
export function owned(text: string, telling: Telling, signs: readonly Sign[]): OwnedSign[] {
  const found: OwnedSign[] = [];
  for (const sign of signs) found.push({ sign, owners: ownersOf(text, telling, sign, found, signs) });
  return found
    .map((one) => inTurn(text, one, found))
    .map((one, _, all) => inPairs(text, one, all, telling.mentions))
    .map((one, _, all) => inSuccession(text, one, all))
    .map((one, _, all) => respectively(text, one, all, telling.mentions))
    .map((one, _, all) => ofListInOrder(text, one, all, telling.mentions));
}
