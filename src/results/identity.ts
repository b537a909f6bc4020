import type { Claim } from '../articles/record.ts';
import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { fold, slug } from '../athletics/name.ts';
import type { Athlete } from './results.ts';

/** Says who each name means: one athlete under several spellings is one; two of one name and different sex are two. */
export interface Identities {
  readonly athleteOf: (claim: Pick<Claim, 'athlete' | 'sex' | 'nation'>) => Athlete | null;
  /** Whether an athlete stands in `data/athletes.json`. */
  readonly isKnown: (athlete: Athlete) => boolean;
  /** Everybody known or met so far. */
  readonly all: () => Athlete[];
}

const fromEntry = (entry: AthleteEntry): Athlete => ({
  id: slug(entry.name),
  name: entry.name,
  nation: entry.nation,
  sex: entry.sex,
  born: entry.born,
  aliases: entry.aliases,
});

const fits = (athlete: Athlete, sex: Claim['sex']): boolean =>
  athlete.sex === null || sex === null || sex === 'mixed' || athlete.sex === sex;

/** Identities for a list of known athletes; athletes met only in articles are added as they come. */
export function identities(entries: readonly AthleteEntry[]): Identities {
  const known = entries.map(fromEntry);
  const byName = new Map<string, Athlete[]>();
  const add = (athlete: Athlete) => {
    for (const name of [athlete.name, ...athlete.aliases])
      byName.set(fold(name), [...(byName.get(fold(name)) ?? []), athlete]);
    return athlete;
  };
  for (const athlete of known) add(athlete);
  const ids = new Set(known.map(({ id }) => id));
  const met: Athlete[] = [];

  const newcomer = (name: string, sex: Athlete['sex'], nation: string | null): Athlete => {
    const base = slug(name) || 'unnamed';
    let id = base;
    for (let n = 2; ids.has(id); n += 1) id = `${base}-${n}`;
    ids.add(id);
    const athlete = add({ id, name, nation, sex, born: null, aliases: [] });
    met.push(athlete);
    return athlete;
  };

  return {
    athleteOf({ athlete: name, sex, nation }) {
      if (name === null) return null;
      const found = byName.get(fold(name))?.find((athlete) => fits(athlete, sex));
      return found ?? newcomer(name, sex === 'mixed' ? null : sex, nation);
    },
    isKnown: (athlete) => known.includes(athlete),
    all: () => [...known, ...met],
  };
}
