import type { Athlete } from '../athletics/athlete.ts';
import { beginsName } from '../athletics/begins-name.ts';
import { hasWords } from '../athletics/has-words.ts';
import type { Match } from '../athletics/match.ts';
import { fold, words } from '../athletics/name.ts';
import { athleteSearch } from '../lists/athlete-search.ts';
import { oncePer } from '../once-per.ts';
import { findTeams } from './find-teams.ts';
import { buildNameSearch, type CalledSearch, onlyOne } from './name-search.ts';
import type { Results } from './results.ts';

/** Those whom `data/athletes.json` or an article names; built once for each store, those most told of first, then the most famous of lists. */
const namedSearch = oncePer((results: Results): CalledSearch<Athlete> => {
  const races = new Map(results.athletes.map(({ id }) => [id, results.toldOf(id).length]));
  const most = (a: Athlete, b: Athlete): number => (races.get(b.id) ?? 0) - (races.get(a.id) ?? 0);
  // Lists number athletes by fame.
  const numbers = new Map(
    results.athletes.map(({ id }) => [id, results.listed.numberOf(id) ?? results.listed.store.athletes]),
  );
  const famous = (a: Athlete, b: Athlete): number => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0);
  const athletes = results.athletes.toSorted(
    (a, b) => most(a, b) || famous(a, b) || a.name.localeCompare(b.name, 'en'),
  );
  return buildNameSearch(athletes, ({ id }) => 1 + Math.log2(1 + (races.get(id) ?? 0)));
});

/** The same, with athletes as results name them. */
function asNamed({ listed }: Results, match: Match<{ readonly number: number }>): Match<Athlete> {
  if (match.kind === 'exact') return { kind: 'exact', found: listed.athleteAt(match.found.number) };
  return { kind: match.kind, candidates: match.candidates.map(({ number }) => listed.athleteAt(number)) };
}

const distinct = (athletes: Iterable<Athlete>): Athlete[] => [
  ...new Map(Iterator.from(athletes).map((athlete) => [athlete.id, athlete])).values(),
];

/** So many who are in no list may go before those who are. */
const FIRST = 5;

/** Those a text may mean: those begun with it whom only articles name, those of lists, the famous first, and misspelt ones at last. */
function near(results: Results, text: string): readonly Athlete[] {
  const { listed } = results;
  const named = namedSearch(results).suggest(text);
  const inLists = athleteSearch(listed.store)
    .suggest(text)
    .map(({ number }) => listed.athleteAt(number));
  const newcomers = named.filter((athlete) => listed.numberOf(athlete.id) === undefined && beginsName(athlete, text));
  return distinct([...newcomers.slice(0, FIRST), ...inLists, ...named]);
}

/** A family name of athletes whom only lists have may be the given name of somebody whom fans know: "Paula", "Mo". */
function withFamiliar(results: Results, text: string, match: Match<Athlete>): Match<Athlete> {
  if (words(text).length > 1 || match.kind === 'near') return match;
  // An id means nobody else.
  if (match.kind === 'exact' && match.found.id === text) return match;
  const familiar = namedSearch(results)
    .suggest(text)
    .filter((athlete) => hasWords(athlete, text) && results.listed.numberOf(athlete.id) !== undefined);
  const all = distinct([...familiar, ...(match.kind === 'exact' ? [match.found] : match.candidates)]);
  return all.length > 1 ? { kind: 'several', candidates: all } : match;
}

/**
 * The athlete a text names, or those it may mean; accents, misspellings, word order and beginnings are forgiven. Whoever
 * `data/athletes.json` or an article names goes before namesakes that only lists have; of several of them with one surname, the
 * only one who has raced is meant: nobody asks for results that aren’t there.
 */
export function findAthlete(results: Results, text: string): Match<Athlete> {
  const { listed, toldOf } = results;
  const named = namedSearch(results).called(text);
  if (named?.kind === 'exact') return named;
  if (named?.kind === 'several')
    return onlyOne(named, ({ id }) => toldOf(id).length > 0 || listed.numberOf(id) !== undefined);
  const inLists = athleteSearch(listed.store).find(text);
  if (inLists.kind !== 'near') return withFamiliar(results, text, asNamed(results, inLists));
  const teams = findTeams(listed, text);
  const [team, another] = teams;
  if (team) return another ? { kind: 'several', candidates: teams } : { kind: 'exact', found: team };
  return { kind: 'near', candidates: fold(text) === '' ? [] : near(results, text) };
}

/** Athletes for autocomplete: when nothing was typed, those whom articles tell of most and then the most famous. */
export function suggestAthletes(results: Results, typed: string): readonly Athlete[] {
  if (fold(typed) !== '') return distinct([...findTeams(results.listed, typed), ...near(results, typed)]);
  const told = namedSearch(results)
    .suggest('')
    .filter(({ id }) => results.toldOf(id).length > 0);
  const inLists = athleteSearch(results.listed.store)
    .suggest('')
    .map(({ number }) => results.listed.athleteAt(number));
  return distinct([...told, ...inLists, ...namedSearch(results).suggest('')]);
}
