import type { Invocation } from '../invocation.ts';
import { athleteById, athleteSearch } from '../lists/athlete-search.ts';
import type { ListAthlete } from '../lists/list-athlete.ts';
import { findAthlete } from '../results/find-athlete.ts';
import type { Match } from '../results/name-search.ts';
import type { Somebody } from '../results/outings.ts';
import type { Athlete } from '../results/results.ts';
import type { World } from '../world.ts';
import { foundOrRefuse } from './found-or-refuse.ts';

type Candidate = Somebody & Pick<Athlete, 'id' | 'name'>;

const listed = (athlete: ListAthlete): Candidate => ({ ...athlete, athlete, number: athlete.number });

const matching = <A, B>(match: Match<A>, change: (thing: A) => B): Match<B> =>
  match.kind === 'exact'
    ? { kind: 'exact', found: change(match.found) }
    : { kind: match.kind, candidates: match.candidates.map(change) };

/** Somebody whom lists or articles know by a name or an id; whom the articles tell of where a surname is that of several. */
export function findSomebody({ lists, results }: Pick<World, 'lists' | 'results'>, text: string): Match<Candidate> {
  const inLists = athleteSearch(lists).find(text);
  if (inLists.kind === 'exact') return matching(inLists, listed);
  const told = (athlete: Athlete): Candidate => {
    const own = athleteById(lists, athlete.id);
    return own ? listed(own) : { id: athlete.id, name: athlete.name, athlete, number: null };
  };
  const inArticles = findAthlete(results, text);
  if (inArticles.kind === 'exact' || inLists.candidates.length === 0) return matching(inArticles, told);
  return matching(inLists, listed);
}

/** The same, for a command that can't do without. @throws Refusal that offers the candidates */
export function somebodyOrRefuse(world: World, text: string, again: (id: string) => Invocation): Somebody {
  const { athlete, number } = foundOrRefuse(findSomebody(world, text), { kind: 'athlete', text, again });
  return { athlete, number };
}
