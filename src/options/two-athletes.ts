import type { Athlete } from '../athletics/athlete.ts';
import type { Match } from '../athletics/match.ts';
import { fold } from '../athletics/name.ts';
import type { Invocation } from '../invocation.ts';
import { findAthlete } from '../results/find-athlete.ts';
import { meetingsOf } from '../results/meetings.ts';
import type { Results } from '../results/results.ts';
import { foundOrRefuse } from './found-or-refuse.ts';
import { meantBy } from './meant-by.ts';

/** As much of a typed name as a button has room for; enough to find it again. */
const TYPED_KEPT = 40;

type Pair = readonly [Athlete, Athlete];

/** The pairs of some athletes who have met, those who did so most often first. */
function pairsWhoMet(results: Results, as: readonly Athlete[], bs: readonly Athlete[]): Pair[] {
  const pairs = as.flatMap((a) => bs.filter((b) => a.id !== b.id).map((b): Pair => [a, b]));
  return pairs
    .map((pair) => ({ pair, met: meetingsOf(results, ...pair) }))
    .map(({ pair, met: { told, listed } }) => ({ pair, times: told.length + listed.length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .map(({ pair }) => pair);
}

/** A match without those who never met the other athlete, as long as anybody has. */
function narrowed(match: Match<Athlete>, met: readonly Athlete[]): Match<Athlete> {
  const [found, ...others] = new Map(met.map((athlete) => [athlete.id, athlete])).values();
  if (!found) return match;
  return others.length > 0 ? { kind: 'several', candidates: [found, ...others] } : { kind: 'exact', found };
}

/**
 * The two athletes that names or ids mean, who may be one; `asked` asks the same of others. Of namesakes those are meant who have met
 * the other. @throws Refusal that offers the candidates
 */
export function twoAthletes(
  results: Results,
  textA: string,
  textB: string,
  asked: (a: string, b: string) => Invocation,
): Pair {
  const [matchA, matchB] = [findAthlete(results, textA), findAthlete(results, textB)];
  const isCertain = matchA.kind === 'exact' && matchB.kind === 'exact';
  const pairs = isCertain ? [] : pairsWhoMet(results, meantBy(matchA, textA), meantBy(matchB, textB));
  const typedB = fold(textB).slice(0, TYPED_KEPT);
  const matchedA = narrowed(
    matchA,
    pairs.map(([a]) => a),
  );
  const a = foundOrRefuse(matchedA, { kind: 'athlete', text: textA, again: (id) => asked(id, typedB) });
  const opponents = pairs.filter(([one]) => one.id === a.id).map(([, other]) => other);
  const matchedB = narrowed(matchB, opponents);
  return [a, foundOrRefuse(matchedB, { kind: 'athlete', text: textB, again: (id) => asked(a.id, id) })];
}
