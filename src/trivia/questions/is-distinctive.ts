import type { Athlete } from '../../athletics/athlete.ts';
import { nationOf } from '../../athletics/nation.ts';
import { athletesNamed } from '../../lists/athlete-search.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { oncePer } from '../../once-per.ts';
import type { Results } from '../../results/results.ts';
import { isMisread } from './is-misread.ts';

/** How many in lists go by a name; asked for again and again. */
const namesakes = oncePer((store: ListStore) => {
  const known = new Map<string, number>();
  return (name: string): number => {
    const count = known.get(name) ?? athletesNamed(store, name).length;
    known.set(name, count);
    return count;
  };
});

/** Whether a name means this athlete and nobody else and is spelt as it is; a team has to be a nation's first. */
export function isDistinctive({ listed }: Results, athlete: Athlete): boolean {
  const { id, name, team, nation } = athlete;
  if (isMisread(athlete)) return false;
  if (team) return nation !== null && (nationOf(nation)?.names.includes(name) ?? false);
  if (listed.numberOf(id) !== undefined) return namesakes(listed.store)(name) === 1;
  // A name that only an article prints may be misspelt there.
  return namesakes(listed.store)(name) === 0 && listed.known.some((known) => known.id === id);
}
