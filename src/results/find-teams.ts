import type { Athlete } from '../athletics/athlete.ts';
import { fold } from '../athletics/name.ts';
import { nationOf } from '../athletics/nation.ts';
import { oncePer } from '../once-per.ts';
import type { Listed } from './listed.ts';

/** What a team may be called: by its name, and a national one by every name and the code of its nation. */
function namesOf({ name, nation }: Athlete): readonly string[] {
  const country = nation === null ? undefined : nationOf(nation);
  const isNational = country?.names.some((own) => fold(own) === fold(name)) ?? false;
  return [...new Set([name, ...(country && isNational ? [country.code, ...country.names] : [])].map(fold))];
}

const teamsByName = oncePer(({ store, athleteAt }: Listed): ReadonlyMap<string, readonly Athlete[]> => {
  const { people } = store.columns;
  const teams = Array.from({ length: store.athletes - people }, (_, i) => athleteAt(people + i));
  const named = teams.flatMap((team) => namesOf(team).map((name) => ({ name, team })));
  return new Map([...Map.groupBy(named, ({ name }) => name)].map(([name, own]) => [name, own.map(({ team }) => team)]));
});

const FILLERS = /\b(?:relays?|teams?|mens?|womens?|4 ?x ?\d+ ?m?)\b/g;
const WOMEN = /\bwomens?\b/;
const MEN = /\bmens?\b/;

/** The relay teams of lists that a text names: "Jamaica", "JAM", "USA women", "Poland relay"; where some have that very name, no others of their nation. */
export function findTeams(listed: Listed, text: string): readonly Athlete[] {
  const asked = fold(text);
  const name = fold(asked.replace(FILLERS, ' '));
  const found = (teamsByName(listed).get(name) ?? []).filter(
    ({ sex }) => !(WOMEN.test(asked) && sex === 'men') && !(MEN.test(asked) && sex === 'women'),
  );
  const namesakes = found.filter((team) => fold(team.name) === name);
  return namesakes.length > 0 ? namesakes : found;
}
