import type { Athlete } from '../athletics/athlete.ts';
import { hasWords } from '../athletics/has-words.ts';
import type { Match } from '../athletics/match.ts';
import { fold } from '../athletics/name.ts';
import type { EventQuery } from '../athletics/parse-event.ts';
import type { Invocation } from '../invocation.ts';
import { findAthlete, suggestAthletes } from '../results/find-athlete.ts';
import { meetingsOf, type RivalryQuery } from '../results/meetings.ts';
import type { Results } from '../results/results.ts';
import { foundOrRefuse } from './found-or-refuse.ts';
import { meantBy } from './meant-by.ts';

/** As much of a typed name as a button has room for; enough to find it again. */
const TYPED_KEPT = 40;

type Pair = readonly [Athlete, Athlete];

/** The pairs of some athletes who have met where it is asked for, those who did so most often first. */
function pairsWhoMet(results: Results, as: readonly Athlete[], bs: readonly Athlete[], query: RivalryQuery): Pair[] {
  const pairs = as.flatMap((a) => bs.filter((b) => a.id !== b.id).map((b): Pair => [a, b]));
  return pairs
    .map((pair) => ({ pair, met: meetingsOf(results, ...pair, query) }))
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

/** Those who have met, of the athletes whom two texts may mean. */
interface PairsMeant {
  /** None are needed where both texts are sure. */
  readonly pairs: readonly Pair[];
  /** Whether both are called by what was typed, and no part of a longer name is needed. */
  readonly called: boolean;
}

function pairsMeant(results: Results, a: Typed, b: Typed, query: RivalryQuery): PairsMeant {
  if (a.match.kind === 'exact' && b.match.kind === 'exact') return { pairs: [], called: true };
  const anywhere = query.event ? [query, {}] : [query];
  for (const one of anywhere) {
    const pairs = pairsWhoMet(results, meantBy(a.match, a.text), meantBy(b.match, b.text), one);
    if (pairs.length > 0) return { pairs, called: true };
  }
  for (const one of anywhere) {
    const pairs = pairsWhoMet(results, sharing(results, a.match, a.text), sharing(results, b.match, b.text), one);
    if (pairs.length > 0) return { pairs, called: false };
  }
  return { pairs: [], called: false };
}

/** A match without those who never met the other athlete, as long as anybody has. */
function narrowed(match: Match<Athlete>, met: readonly Athlete[]): Match<Athlete> {
  const [found, ...others] = new Map(met.map((athlete) => [athlete.id, athlete])).values();
  if (!found) return match;
  return others.length > 0 ? { kind: 'several', candidates: [found, ...others] } : { kind: 'exact', found };
}

/** Those of `data/athletes.json` and articles whom a text calls, of the other’s sex where that is sure. */
function familiar(results: Results, { match, text }: Typed, other: Match<Athlete>): readonly Athlete[] {
  const known = new Set(results.athletes.map(({ id }) => id));
  const sex = other.kind === 'exact' ? other.found.sex : null;
  return meantBy(match, text).filter((athlete) => known.has(athlete.id) && (sex === null || athlete.sex === sex));
}

/** The most famous first, as lists number them. */
const byFame = ({ listed }: Results, athletes: readonly Athlete[]): Athlete[] =>
  athletes.toSorted((a, b) => (listed.numberOf(a.id) ?? Infinity) - (listed.numberOf(b.id) ?? Infinity));

/** What is asked of two athletes. */
interface AskedOfTwo {
  /** Of namesakes those are meant who met in this event. */
  readonly event?: EventQuery | undefined;
  /** Whether it can be asked of those who never met: whoever is called by a name then stays beside those who have it in a longer one. */
  readonly ofStrangers?: boolean;
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
  { event, ofStrangers = false }: AskedOfTwo = {},
): Pair {
  const a: Typed = { match: findAthlete(results, textA), text: textA };
  const b: Typed = { match: findAthlete(results, textB), text: textB };
  const { pairs, called } = pairsMeant(results, a, b, { event });
  const candidates = (met: readonly Athlete[], typed: Typed, other: Match<Athlete>): readonly Athlete[] =>
    ofStrangers && !called && met.length > 0 ? byFame(results, [...met, ...familiar(results, typed, other)]) : met;
  const typedB = fold(textB).slice(0, TYPED_KEPT);
  const metA = pairs.map(([one]) => one);
  const matchedA = narrowed(a.match, candidates(metA, a, b.match));
  const foundA = foundOrRefuse(matchedA, { kind: 'athlete', text: textA, again: (id) => asked(id, typedB) });
  const opponents = pairs.filter(([one]) => one.id === foundA.id).map(([, other]) => other);
  const matchedB = narrowed(b.match, candidates(opponents, b, { kind: 'exact', found: foundA }));
  return [foundA, foundOrRefuse(matchedB, { kind: 'athlete', text: textB, again: (id) => asked(foundA.id, id) })];
}
