import { words } from '../athletics/name.ts';
import { anyOrder, type Entrant, haveMet, shareEvent, spelling } from './entrant.ts';

const YEAR = 10_000;
const NEW_YEAR = 101;
const hasBirthday = ({ born }: Entrant): boolean => born % YEAR > 0;

/** Whether all words of one name are among the other’s, two at least: Zola Budd and Zola Budd Pieterse. */
function isLongerForm(a: string, b: string): boolean {
  const [short, long] = [new Set(words(a)), new Set(words(b))].sort((x, y) => x.size - y.size);
  return short !== undefined && long !== undefined && short.size >= 2 && short.isSubsetOf(long);
}

/**
 * Whether a woman may have married: same nation, given name and event, never in one race. The first of January stands for many a birthday
 * that nobody knows, and proves nothing here.
 */
const mayHaveMarried = (a: Entrant, b: Entrant): boolean =>
  a.sex === 'women' &&
  a.nation === b.nation &&
  a.born % YEAR !== NEW_YEAR &&
  words(a.name)[0] === words(b.name)[0] &&
  shareEvent(a, b) &&
  !haveMet(a, b);

/** Whether two of one sex and one birthday are one athlete. */
const isSame = (a: Entrant, b: Entrant): boolean =>
  anyOrder(a.name) === anyOrder(b.name) ||
  isLongerForm(a.name, b.name) ||
  (a.nation === b.nation && spelling(a.name) === spelling(b.name)) ||
  mayHaveMarried(a, b);

/** Room for a season that no list holds. */
const YEARS_APART = 2;
const yearsOf = (of: readonly Entrant[]): number[] =>
  of.flatMap(({ rows }) => rows.map(({ day }) => Math.floor(day / YEAR)));

function nearInTime(a: readonly Entrant[], b: readonly Entrant[]): boolean {
  const [first, second] = [yearsOf(a), yearsOf(b)];
  return (
    Math.min(...first) <= Math.max(...second) + YEARS_APART && Math.min(...second) <= Math.max(...first) + YEARS_APART
  );
}

/** Whether somebody without a birthday, but perhaps with a year, is one of those with this name and nation who have one. */
function fits(undated: Entrant, known: readonly Entrant[]): boolean {
  const year = Math.floor(undated.born / YEAR);
  if (year > 0) return known.some(({ born }) => Math.floor(born / YEAR) === year);
  return nearInTime([undated], known) && known.some((entrant) => shareEvent(undated, entrant));
}

/** Sets that grow together. */
function unions<T>(members: readonly T[]) {
  const parent = new Map(members.map((member) => [member, member]));
  const root = (member: T): T => {
    const above = parent.get(member) ?? member;
    return above === member ? member : root(above);
  };
  return {
    join: (a: T, b: T) => void parent.set(root(b), root(a)),
    groups: (): T[][] => [...Map.groupBy(members, root).values()],
  };
}

const pairs = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

/** Puts together those whose birthday is known. */
function byBirthday(entrants: readonly Entrant[]): Entrant[][] {
  const same = unions(entrants);
  for (const born of Map.groupBy(entrants, ({ sex, born }) => `${sex} ${born}`).values())
    for (const [a, b] of pairs(born)) if (isSame(a, b)) same.join(a, b);
  return same.groups();
}

const namesake = ({ sex, name, nation }: Entrant): string => [sex, anyOrder(name), nation].join('|');

/**
 * Puts together the entrants that are one athlete. With the birthday known: one name, one a longer form of the other, another
 * spelling for the same nation, or a woman’s name after marriage. Without: one name and nation, and the year of birth if there is one, else
 * a shared event in the same years, as long as only one such athlete is known. In doubt two stay two.
 */
export function sameAthletes(entrants: readonly Entrant[]): Entrant[][] {
  const known = byBirthday(entrants.filter(hasBirthday));
  const byName = new Map<string, Entrant[][]>();
  for (const group of known)
    for (const key of new Set(group.map(namesake))) byName.set(key, [...(byName.get(key) ?? []), group]);
  const alone: Entrant[][] = [];
  const found = new Map<Entrant[], Entrant[]>();
  for (const entrant of entrants.filter((one) => !hasBirthday(one))) {
    const [only, another] = (byName.get(namesake(entrant)) ?? []).filter((group) => fits(entrant, group));
    if (only && !another) found.set(only, [...(found.get(only) ?? []), entrant]);
    else alone.push([entrant]);
  }
  return [...known.map((group) => [...group, ...(found.get(group) ?? [])]), ...alone];
}
