import type { Telling } from '../people/telling.ts';
import type { OwnedSign, Owner, Sign } from '../signs/sign.ts';
import { type Asked, asking, type Sorting, type Way } from './asked.ts';
import { attached } from './attached.ts';
import { ofBeaten } from './beaten-into.ts';
import { besideSomebody } from './behind-somebody.ts';
import { ofDuel } from './duels.ts';
import { experienced } from './experienced.ts';
import { ofGivenName } from './given-name-alone.ts';
import { goingOn, ofNamedBefore } from './going-on.ts';
import { ofLastNamed, ofList } from './marks-behind-names.ts';
import { ofListInOrder } from './marks-of-lists.ts';
import { ofSeveral } from './marks-of-several.ts';
import { namedAfterwards, namedWithin } from './named-afterwards.ts';
import { ownerBehind } from './owner-behind.ts';
import { ofItsMark } from './records-of-marks.ts';
import { inPairs, inSuccession, inTurn, respectively } from './turns.ts';

/** The ways to tell whose a sign is; the first that can tell is right. */
const WAYS: readonly Way[] = [
  ownerBehind, // "Second was Example’s team-mate Ann Sample"
  ofSeveral, // "Example and Sample fought to the line, both given 7.23"
  ofGivenName, // "Jakob second in 3:45.60", of whom nobody else speaks
  namedWithin, // "gave Example the title"
  namedAfterwards, // "the title went to Example"
  ofBeaten, // "beat Sample into second"
  ofDuel, // "beat Sample 11.05 to 11.06"
  ofList, // "Example, Sample and Watch (all 29:34)"
  besideSomebody, // "came in 14 seconds behind Sample in second"
  attached, // "Example (3:31.20)"
  goingOn, // "Example was third in 10.10"
  ofNamedBefore, // "the title went to Example in 55.12"
  ofLastNamed, // "won in 1:57.40 from Sample in 1:58.32"
  experienced, // "For Example there was second place"
  ({ actors }) => actors(),
];

function ownersOf(asked: Asked): readonly Owner[] {
  for (const way of WAYS) {
    const owners = way(asked);
    if (owners) return owners;
  }
  return [];
}

/** What all signs together tell of each: which of several it is of. */
const SORTED: readonly Sorting[] = [
  inTurn, // "Example and Sample were first and second"
  inPairs, // "Example and Sample, second and third, were both slow"
  inSuccession, // "finished 16th and 21st in the 100m and the long jump"
  respectively, // "finished ahead of Sample with times of 13.47 and 13.48 respectively"
  ofListInOrder, // "Example and Sample (3:32.15 and 3:32.40)"
  ofItsMark, // "A world record of 1:53.20 gave Example the title"
];

/** Finds whose each sign of a sentence is. */
export function owned(text: string, telling: Telling, signs: readonly Sign[]): OwnedSign[] {
  const found: OwnedSign[] = [];
  for (const sign of signs) found.push({ sign, owners: ownersOf(asking(text, telling, sign, signs, found)) });
  return SORTED.reduce((all, sorted) => all.map((one) => sorted(text, telling, one, all)), found);
}
