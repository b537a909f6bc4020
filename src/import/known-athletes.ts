import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { anyOrder, type Entrant } from './entrant.ts';

/** Whether a group is the athlete of an entry: a name in common, the sex, and the birthday or else the nation. */
function isEntry(group: readonly Entrant[], { sex, born, nation }: AthleteEntry): boolean {
  const [first] = group;
  if (!first || first.sex !== sex || first.team) return false;
  if (born === null) return group.some((entrant) => entrant.nation === nation);
  const digits = born.replaceAll('-', '').padEnd(8, '0');
  return group.some((entrant) => String(entrant.born).startsWith(born.length === 4 ? born : digits));
}

/** An athlete’s entrants, and the entry of `data/athletes.json` where there is one. */
export interface MaybeKnown {
  readonly entry: AthleteEntry | null;
  readonly entrants: readonly Entrant[];
}

/** Finds the entry of each athlete; entrants that fit one entry become one athlete. */
export function withKnown(groups: readonly Entrant[][], known: readonly AthleteEntry[]): MaybeKnown[] {
  const byName = new Map<string, Entrant[][]>();
  for (const group of groups)
    for (const name of new Set(group.map(({ name }) => anyOrder(name))))
      byName.set(name, [...(byName.get(name) ?? []), group]);
  const taken = new Set<Entrant[]>();
  const found = known.flatMap((entry) => {
    const named = new Set([entry.name, ...entry.aliases].flatMap((name) => byName.get(anyOrder(name)) ?? []));
    const own = [...named].filter((group) => !taken.has(group) && isEntry(group, entry));
    for (const group of own) taken.add(group);
    return own.length > 0 ? [{ entry, entrants: own.flat() }] : [];
  });
  return [...found, ...groups.filter((group) => !taken.has(group)).map((entrants) => ({ entry: null, entrants }))];
}
