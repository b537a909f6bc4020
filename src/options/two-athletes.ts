import type { Athlete } from '../athletics/athlete.ts';
import { hasWords } from '../athletics/has-words.ts';
import type { Match } from '../athletics/match.ts';
import { fold } from '../athletics/name.ts';
import type { Invocation } from '../invocation.ts';
import { findAthlete, suggestAthletes } from '../results/find-athlete.ts';
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

/** Everybody whose name has the words of a text: “Harper” is a part of Dawn Harper-Nelson’s, too. */
const sharing = (results: Results, match: Match<Athlete>, typed: string): readonly Athlete[] =>
  match.kind === 'exact'
    ? [match.found]
    : suggestAthletes(results, typed).filter((athlete) => hasWords(athlete, typed));

interface Typed {
  readonly match: Match<Athlete>;
  readonly text: string;
}

/** Those who have met, of the athletes whom two texts may mean; none are needed where both are sure. */
function pairsMeant(results: Results, a: Typed, b: Typed): Pair[] {
  if (a.match.kind === 'exact' && b.match.kind === 'exact') return [];
  const called = pairsWhoMet(results, meantBy(a.match, a.text), meantBy(b.match, b.text));
  return called.length > 0
    ? called
    : pairsWhoMet(results, sharing(results, a.match, a.text), sharing(results, b.match, b.text));
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
  const pairs = pairsMeant(results, { match: matchA, text: textA }, { match: matchB, text: textB });
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
