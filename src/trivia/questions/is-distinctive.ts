import type { Athlete } from '../../athletics/athlete.ts';
import { fold } from '../../athletics/name.ts';
import { nationNames } from '../../athletics/nation.ts';
import { athletesNamed } from '../../lists/athlete-search.ts';
import type { ListStore } from '../../lists/list-store.ts';
import { oncePer } from '../../once-per.ts';
import type { Results } from '../../results/results.ts';

/** How many in lists go by a name; asked for again and again. */
const namesakes = oncePer((store: ListStore) => {
  const known = new Map<string, number>();
  return (name: string): number => {
    const count = known.get(name) ?? athletesNamed(store, name).length;
    known.set(name, count);
    return count;
  };
});

/** Whether a name means this athlete and nobody else; a team has to be a nation's first. */
export function isDistinctive({ listed, athletes }: Results, { id, name, team }: Athlete): boolean {
  if (team) return nationNames.has(name.toLowerCase());
  const inLists = listed.numberOf(id) === undefined ? 0 : 1;
  if (namesakes(listed.store)(name) > inLists) return false;
  return inLists === 1 || !athletes.some((other) => other.id !== id && fold(other.name) === fold(name));
}
