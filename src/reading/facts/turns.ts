import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import type { Person } from '../knowledge.ts';
import { listsOfPeople } from '../people/lists-of-people.ts';
import type { Mention } from '../people/mention.ts';
import { ORDINAL } from '../signs/ordinals.ts';
import type { OwnedSign } from '../signs/sign.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { asOwners } from './as-owners.ts';
import type { Sorting } from './asked.ts';
import { inOneBreath } from './events-in-one-breath.ts';

/** "were both timed at 10.94", "were given the same time, 10.94", "tied on 5.60m". */
const SHARED = lean(
  wrapped`
    (?<!\b(?:on|of|over|to|for|beat|beating|ahead|behind|past|from|at|in) )\b(?:both|each|all|dead[- ]heat(?:ed)?|inseparable)\b
    |\b(?:same|identical|equal) (?:time|mark|height|distance|score|total)(?:,| of| at) \(?$
    |\b(?:tied|level|locked|deadlocked) (?:at|on) $
    |\b(?:neck and neck|side by side|shoulder to shoulder|hand in hand|arm in arm) (?:in|at) $
    |\b(?:fought|battled|slugged) (?:it )?out (?:for )?(?:the )?(?:[\p{Ll}-]+ ){1,3}(?:at|on) $
    |\bBoth (?:he|she|\p{Lu}\S+)\s
  `,
  'u',
);
/** "tied for second": a place that several have, and what they have it with. */
const TIED = /\b(?:tied|tie|shar(?:ed|es|ing)|dead[- ]heat(?:ed)?|joint|equal)\b/;

/** Whether several have a place: "shared fourth place", "sharing the silver". */
export const isTied = (text: string, { start, end }: Span): boolean =>
  TIED.test(text.slice(start, end)) || TIED_FOR.test(text.slice(Math.max(0, start - 20), start));
const TIED_FOR = /\b(?:tied|sharing|shared?)(?: for)?(?: the)? $/;

/** Marks and places told of several people are each one's in turn, or nobody's; a win or a record can be everybody's. */
export const inTurn: Sorting = (text, _, one, signs) => {
  const { sign, owners } = one;
  if (owners.every(({ turn }) => turn === null)) return one;
  const same = signs.filter((other) => other.sign.kind === sign.kind && other.owners.length === owners.length);
  const isOneEach = same.length === owners.length;
  const isShared = SHARED.test(text.slice(Math.max(0, sign.start - 60), sign.start));
  if (isShared && !(sign.kind === 'place' && isOneEach)) return one;
  const tie = signs.find((other) => other.sign.kind === 'place' && isTied(text, other.sign));
  if (tie && (sign.kind === 'mark' || one === tie)) return one;
  const turn = same.indexOf(one);
  if (isOneEach) return { sign, owners: owners.slice(turn, turn + 1) };
  const isEverybodys = sign.kind === 'record' || sign.kind === 'status' || (sign.kind === 'place' && sign.place === 1);
  return isEverybodys ? one : { sign, owners: [] };
};

/** "their times of 2:30:44 and 2:31:02". */
const THEIRS =
  /\btheir (?:respective |finishing )?(?:times|marks|distances|scores|totals|efforts|clockings) (?:of |being |were )?$/;

/** "the pair separated by four hundredths in 3:30.11 and 3:30.15". */
const SEPARATED = /\b(?:pair|duo|two|them|were|just) (?:separated|split|divided) by [^,;.]{3,40} (?:in|with|at) $/;

/** "the pair being given 4:07.02 and 4:07.05". */
const GIVEN_EACH =
  /\b(?:the (?:pair|duo|two)|both) (?:(?:were|being) )?(?:given|timed at|credited with|awarded|clocking|recording|running|ran|clocked) $/;

/** "pushed Sample and Watch into second and third in 1:46.3 and 1:46.8": of whoever has these places. */
const AFTER_PLACES = new RegExp(`\\b${ORDINAL} and ${ORDINAL}(?: places?| spots?)? (?:in|with) $`);

/** "Example took the 800m and Sample the 1500m in 1:58.00 and 4:02.00": two events of two people. */
function isGapped(text: string, mentions: readonly Mention[], { start }: Span): boolean {
  const [other, last] = mentions.filter(({ end }) => end <= start).slice(-2);
  return (
    other?.role === 'subject' &&
    last !== undefined &&
    GAP.test(text.slice(last.end, start)) &&
    disciplinesIn(text, { start: last.end, end: start }).length === 1 &&
    disciplinesIn(text, { start: other.end, end: last.start }).length === 1
  );
}
const GAP = lean(/^ the [\p{L}\d,’' ]{2,30} (?:in|with) (?:times of )?$/u);

/** "finished ahead of Sample with times of 13.47 and 13.48 respectively": theirs who are named before, in order. */
export const respectively: Sorting = (text, { mentions }, one, signs) => {
  const marks = signs.filter(({ sign }) => sign.kind === 'mark').slice(-2);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || marks.length !== 2 || !marks.includes(one)) return one;
  const isPair = text.slice(first.sign.end, last.sign.start).trim() === 'and';
  const people = [...new Set(mentions.filter(({ end }) => end <= first.sign.start).map(({ person }) => person))];
  const before = text.slice(Math.max(0, first.sign.start - 80), first.sign.start);
  const isInOrder =
    /^[^.;]{0,12}\brespectively\b/.test(text.slice(last.sign.end)) ||
    [THEIRS, SEPARATED, GIVEN_EACH, AFTER_PLACES].some((words) => words.test(before)) ||
    isGapped(text, mentions, first.sign);
  if (!isPair || people.length < 2 || !isInOrder) return one;
  return { sign: one.sign, owners: asOwners(people.slice(-2)).slice(marks.indexOf(one)).slice(0, 1) };
};

/** Nothing but commas and an "and" between two of a row. */
const IN_A_ROW = /^(?:,| and|, and) $/;

/** The places that stand in one breath with a place. */
function rowOf(text: string, one: OwnedSign, places: readonly OwnedSign[]): readonly OwnedSign[] {
  const isNext = (at: number): boolean => {
    const [before, after] = [places[at - 1], places[at]];
    return before !== undefined && after !== undefined && IN_A_ROW.test(text.slice(before.sign.end, after.sign.start));
  };
  let [first, end] = [places.indexOf(one), places.indexOf(one) + 1];
  while (isNext(first)) first -= 1;
  while (isNext(end)) end += 1;
  return places.slice(first, end);
}

/** Those who are named last, and in one breath: two with an "and" between them, more in a list. */
function namedTogether(text: string, named: readonly Mention[], count: number): readonly Person[] {
  const [last, other] = [named.at(-1), named.findLast(({ person }) => person !== named.at(-1)?.person)];
  if (!last || !other) return [];
  if (count === 2) {
    const isPair = / and (?:[\p{L}’'-]+ ){0,3}$/u.test(text.slice(other.end, last.start));
    return isPair ? [other.person, last.person] : [];
  }
  const list = listsOfPeople(text, named).find(({ end }) => end === last.end);
  return (list?.members ?? []).flatMap((at) => named[at]?.person ?? []);
}

/** "Example and Sample, second and third, were both slow", "Example, Watch and Sample, who finished 4th, 6th and 9th": as many places in one breath, behind those who are named in one. */
export const inPairs: Sorting = (text, { mentions }, one, signs) => {
  if (one.sign.kind !== 'place') return one;
  const row = rowOf(
    text,
    one,
    signs.filter(({ sign }) => sign.kind === 'place'),
  );
  const [first] = row;
  const last = mentions.findLast(({ end, person }) => first && end <= first.sign.start && person.name !== '');
  if (row.length < 2 || !first || !last) return one;
  if (first.owners.length !== 1 || first.owners[0]?.person !== last.person) return one;
  const people = namedTogether(text, mentions.slice(0, mentions.indexOf(last) + 1), row.length);
  const person = people.length === row.length ? people[row.indexOf(one)] : undefined;
  return person ? { sign: one.sign, owners: asOwners([person]) } : one;
};

/** "the 60m and the 60m hurdles in": as many events in one breath, and nobody between them. */
function isBehindEvents(text: string, before: Span, count: number): boolean {
  const events = disciplinesIn(text, before);
  const together = inOneBreath(text, events, before.end, count);
  const between = text.slice(together[0]?.end, together.at(-1)?.start);
  return together.length === events.length && events.length > 1 && !/\p{Lu}/u.test(between);
}

/** "finished 16th and 21st in the 100m and the long jump", "the hammer, shot and long jump with 21.02m, 6.80m and 3.90m respectively": one person’s places or marks, each in its own event. */
export const inSuccession: Sorting = (text, { sentence }, one, signs) => {
  const [owner, ...others] = one.owners;
  const { kind } = one.sign;
  if (!owner || others.length > 0 || (kind !== 'place' && kind !== 'mark')) return one;
  const alike = signs.filter(({ sign, owners }) => sign.kind === kind && owners[0]?.person === owner.person);
  const row = rowOf(text, one, alike);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || row.length < 2) return one;
  const isEach =
    kind === 'place' ||
    /^ ?(?:m|metres|seconds|s)?,? respectively\b/.test(text.slice(last.sign.end)) ||
    isBehindEvents(text, { start: sentence.start, end: first.sign.start }, row.length);
  return isEach ? { sign: one.sign, owners: [{ ...owner, turn: { index: row.indexOf(one), of: row.length } }] } : one;
};
