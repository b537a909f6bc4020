import type { Clause } from '../people/clauses.ts';
import type { Mention } from '../people/mention.ts';
import { beforeName, PERSON_NOUN } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign, Owner, Sign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import { acting, clauseAt } from './acting.ts';
import { asOwners } from './as-owners.ts';
import { isAttached } from './attached.ts';
import { ownersOfBeaten } from './beaten-into.ts';
import { duelMark } from './duels.ts';
import { experiencer } from './experienced.ts';
import { isOfGivenName } from './given-name-alone.ts';
import { goesOn, isOfBeaten } from './going-on.ts';
import { closesList, isBeatenIn, ofList } from './marks-behind-names.ts';
import { ofListInOrder } from './marks-of-lists.ts';
import { ofSeveral } from './marks-of-several.ts';
import { isNamedAfterwards } from './named-afterwards.ts';
import { ownerBehind } from './owner-behind.ts';
import { ofItsMark } from './records-of-marks.ts';
import { inPairs, inSuccession, inTurn, respectively } from './turns.ts';

const alone = ({ person }: Mention, aside = false): Owner[] => asOwners([person], aside);

/** "Example, fifth in Tokyo in 2:05:20, is": told in passing between commas. */
const isHonour = (clause: Clause | undefined): boolean => clause?.opener === 'comma' && clause.aside;

/** "last year’s winner, Example, and Sample were given the same time, 2:04:20". */
const BOTH = lean(/\bwere (?:\p{L}+ ){1,2}the same (?:time|height|mark|distance)(?:,| of) $/u);

/** The two people named last. */
function lastTwo(mentions: readonly Mention[]): Owner[] | null {
  const people = [...new Set(mentions.map(({ person }) => person))].slice(-2);
  return people.length < 2 ? null : asOwners(people);
}

/** Whether a sign is of the one named behind it: "the title went to Example", and so is what follows. */
const isOf = ({ sign, owners }: OwnedSign, { person, start }: Mention): boolean =>
  sign.end <= start && owners.length === 1 && owners[0]?.person === person;

/** "the win went to Example in 55.12". */
const CLOSE = lean(
  /^ (?:in|with|on|at) (?:an? (?:(?:[\p{L}’-]+ ){0,3}(?:time|record|best|throw|jump|leap|clearance|mark)(?: of)? )?)?$/u,
);

/** "came in 14 seconds behind Example in second": the place of whoever acts, unless they have one already ("was third, behind Example in second"). */
function isBehind(text: string, last: Mention, sign: Sign, owners: readonly Owner[], found: readonly OwnedSign[]) {
  // whoever is behind somebody isn’t first
  if (sign.kind !== 'place' || sign.place === 1 || !IN_PLACE.test(text.slice(last.end, sign.start + 3))) return false;
  if (!BEHIND.test(text.slice(Math.max(0, last.start - 60), last.start))) return false;
  const has = (person: Owner['person']) =>
    found.some((one) => one.sign.kind === 'place' && one.owners.some((owner) => owner.person === person));
  return owners.length === 1 && owners.every(({ person }) => person !== last.person && !has(person));
}
/** "Watch won, with Example a tenth ahead of Sample in second": Sample can’t be that. */
function isInFront(text: string, last: Mention, sign: Sign, here: Clause | undefined, found: readonly OwnedSign[]) {
  if (sign.kind !== 'place' || sign.place !== 2 || !here?.absolute) return false;
  if (!IN_PLACE.test(text.slice(last.end, sign.start + 3))) return false;
  const isWon = found.some((one) => one.sign.kind === 'place' && one.sign.place === 1 && one.sign.end <= here.start);
  return isWon && IN_FRONT.test(text.slice(here.start, last.start));
}
const IN_FRONT = beforeName(String.raw`\b(?:ahead|in front|clear) of `);
const BEHIND = beforeName(
  String.raw`\b(?:came|come|coming|finish(?:ed|ing)|cross(?:ed|es|ing) the line|arriv(?:ed|ing)|ended|ending|was|were|placed) (?:in |home |up )?(?:[\p{Ll}\d.-]+ ){0,6}(?:behind|adrift of|down on|back from|after) `,
);
const IN_PLACE = /^ in /;

/** "gave Example the title": whom a win was given. */
const isGiven = (text: string, sign: Sign, { start, end, possessive }: Mention): boolean =>
  sign.kind === 'place' &&
  !possessive &&
  start > sign.start &&
  end < sign.end &&
  GIVEN.test(text.slice(sign.start, start));
const GIVEN = /^(?:g[ai]v|hand|earn|secur|br[io]|land|win|won)\p{Ll}* $/iu;

/** "went to Example’s training partner Sample": whoever only says who the next one is. */
const TIE = lean(`^[’']s? (?:[\\p{Ll}-]+ ){0,3}${PERSON_NOUN},? $`, 'u');
const saysWho = (text: string, { possessive, end }: Mention, next: Mention | undefined): boolean =>
  possessive && next?.form === 'name' && TIE.test(text.slice(end, next.start));

/** The owners of a sign, given the signs before it. */
function ownersOf(
  text: string,
  telling: Telling,
  sign: Sign,
  found: readonly OwnedSign[],
  signs: readonly Sign[],
): readonly Owner[] {
  const { mentions } = telling;
  const behind = ownerBehind(text, telling, sign, signs) ?? ofSeveral(text, telling, sign);
  if (behind) return behind;
  if (isOfGivenName(text, mentions, sign, telling.sentence)) return [];
  const given = mentions.find((mention) => isGiven(text, sign, mention));
  if (given) return alone(given);
  const next = mentions.find((mention, i) => mention.start >= sign.end && !saysWho(text, mention, mentions[i + 1]));
  if (next && isNamedAfterwards(text, sign, next)) return alone(next);
  const beaten = ownersOfBeaten(text, telling, sign, found);
  if (beaten) return 'person' in beaten ? alone(beaten) : beaten;
  const last = mentions.findLast(({ end }) => end <= sign.start);
  const duel = duelMark(text, telling, last, sign, signs);
  if (duel) return duel === 'acting' ? acting(text, telling, sign) : alone(duel);
  const all = last && ofList(text, mentions, last, sign);
  if (all) return all;
  const here = clauseAt(telling.clauses, sign.start);
  const isNobodys = (here?.subjects ?? []).length === 0;
  const actors = acting(text, telling, sign);
  if (last && (isBehind(text, last, sign, actors, found) || isInFront(text, last, sign, here, found))) return actors;
  if (last && isAttached(text, last, sign, !isNobodys)) return alone(last, isHonour(here));
  if (last && closesList(text, mentions, last, sign, found)) return alone(last);
  const previous = found.at(-1);
  if (previous && isOfBeaten(text, previous, sign, found)) return previous.owners;
  if (previous && goesOn(text, previous, sign, last)) return previous.owners;
  const between = text.slice(last?.end, sign.start);
  const follows =
    last && sign.kind === 'mark' && CLOSE.test(last.form === 'description' ? between.replace(',', '') : between);
  if ((isNobodys || follows) && last && found.some((one) => isOf(one, last))) return alone(last);
  if (actors.length === 1 && BOTH.test(text.slice(Math.max(0, sign.start - 60), sign.start)))
    return lastTwo(mentions.filter(({ end }) => end <= sign.start)) ?? actors;
  if (last && isBeatenIn(text, last, sign, actors, found)) return alone(last);
  const whom = actors.length === 0 ? experiencer(text, telling, sign) : undefined;
  return whom ? alone(whom) : actors;
}

/** Finds whose each sign of a sentence is. */
export function owned(text: string, telling: Telling, signs: readonly Sign[]): OwnedSign[] {
  const found: OwnedSign[] = [];
  for (const sign of signs) found.push({ sign, owners: ownersOf(text, telling, sign, found, signs) });
  return found
    .map((one) => (ofSeveral(text, telling, one.sign) ? one : inTurn(text, one, found)))
    .map((one, _, all) => inPairs(text, one, all, telling.mentions))
    .map((one, _, all) => inSuccession(text, telling.sentence, one, all))
    .map((one, _, all) => respectively(text, one, all, telling.mentions))
    .map((one, _, all) => ofListInOrder(text, one, all, telling.mentions))
    .map((one, _, all) => ofItsMark(text, one, all));
}
