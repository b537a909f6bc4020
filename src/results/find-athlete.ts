import { oncePer } from '../once-per.ts';
import { buildNameSearch, type Match, type NameSearch, onlyOne } from './name-search.ts';
import type { Athlete, Results } from './results.ts';

/** Built once for each store, those with most races first. */
const searchOf = oncePer((results: Results): NameSearch<Athlete> => {
  const races = new Map(results.athletes.map(({ id }) => [id, results.racesOf(id).length]));
  const most = (a: Athlete, b: Athlete): number => (races.get(b.id) ?? 0) - (races.get(a.id) ?? 0);
  const athletes = results.athletes.toSorted((a, b) => most(a, b) || a.name.localeCompare(b.name, 'en'));
  return buildNameSearch(athletes, ({ id }) => 1 + Math.log2(1 + (races.get(id) ?? 0)));
});

/**
 * The athlete a text names, or those it may mean; accents, misspellings, word order and beginnings are forgiven.
 * Of several with one surname, the only one who has raced is meant: nobody asks for results that aren't there.
 */
export function findAthlete(results: Results, text: string): Match<Athlete> {
  const match = searchOf(results).find(text);
  return match.kind === 'several' ? onlyOne(match, ({ id }) => results.racesOf(id).length > 0) : match;
}

/** Athletes for autocomplete; those with most races when nothing was typed. */
export const suggestAthletes = (results: Results, typed: string): readonly Athlete[] =>
  searchOf(results).suggest(typed);
