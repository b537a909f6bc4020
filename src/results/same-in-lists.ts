import type { Athlete } from '../athletics/athlete.ts';
import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { fold } from '../athletics/name.ts';
import { athletesNamed } from '../lists/athlete-search.ts';
import { type ListAthlete, nationsOfAthlete } from '../lists/list-athlete.ts';
import type { ListStore } from '../lists/list-store.ts';
import { freeId } from './free-id.ts';

const yearOf = (born: string): string => born.slice(0, 4);

/** Whether birthdays, as exact as both are, are one; null when one of them isn’t known. */
function sameBirthday(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null) return null;
  return a.length > 4 && b.length > 4 ? a === b : yearOf(a) === yearOf(b);
}

/** One of the same name is the same athlete when the birthday is the same, or unknown and the nation is one they competed for. */
function isSame(store: ListStore, entry: AthleteEntry, athlete: ListAthlete): boolean {
  if (athlete.sex !== entry.sex) return false;
  return sameBirthday(entry.born, athlete.born) ?? nationsOfAthlete(store, athlete.number).includes(entry.nation);
}

/** Both together: the names and the nation of `data/athletes.json`, the id of the lists. */
function joined(entry: AthleteEntry, { id, name, born, aliases }: ListAthlete): Athlete {
  const others = [...entry.aliases, name, ...aliases].filter((alias) => alias !== entry.name);
  const distinct = [...new Map(others.map((alias) => [fold(alias), alias])).values()];
  const birthday = entry.born !== null && entry.born.length > 4 ? entry.born : (born ?? entry.born);
  return {
    id,
    name: entry.name,
    nation: entry.nation,
    sex: entry.sex,
    born: birthday,
    aliases: distinct.filter((alias) => fold(alias) !== fold(entry.name)),
    team: false,
  };
}

/** The athletes of `data/athletes.json`, and which numbers of the lists they are. */
export function sameInLists(
  store: ListStore,
  entries: readonly AthleteEntry[],
  newcomer: (entry: AthleteEntry, id: string) => Athlete,
): { readonly known: readonly Athlete[]; readonly byNumber: ReadonlyMap<number, Athlete> } {
  const byNumber = new Map<number, Athlete>();
  const ids = new Set<string>();
  const known = entries.map((entry) => {
    const same = [entry.name, ...entry.aliases]
      .flatMap((name) => athletesNamed(store, name))
      .find((athlete) => !byNumber.has(athlete.number) && isSame(store, entry, athlete));
    const athlete = same ? joined(entry, same) : newcomer(entry, freeId(store, entry.name, ids));
    if (same) byNumber.set(same.number, athlete);
    ids.add(athlete.id);
    return athlete;
  });
  return { known, byNumber };
}
