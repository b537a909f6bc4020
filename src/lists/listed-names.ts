import { fold } from '../athletics/name.ts';
import { type Sex, sexSchema } from '../athletics/sex.ts';
import { oncePer } from '../once-per.ts';
import { familyNameFirst } from './family-name-first.ts';
import type { ListColumns } from './list-columns.ts';
import { namesOf, nationsOf } from './list-texts.ts';

/** Whose full name it is in the lists: the sex of everybody who has it, null where men and women do; undefined where nobody does. */
export type SexByFullName = (fullName: string) => Sex | null | undefined;

/** Of how many bearers of a given name nearly all have to be men, or women, for it to be a man’s or a woman’s. */
const BEARERS = 3;
const NEARLY_ALL = 0.96;

/** Whose given name it is in the lists, nearly always; null where that can’t be said. */
export type SexByGivenName = (givenName: string) => Sex | null;

/** What the lists know of names. */
export interface ListedNames {
  readonly sexOf: SexByFullName;
  readonly sexOfGivenName: SexByGivenName;
}

/** How many men and women have a given name. */
type Bearers = Readonly<Partial<Record<Sex, number>>>;

function sexOfBearers(bearers: Bearers): Sex | null {
  const all = Object.values(bearers).reduce((sum, count) => sum + count, 0);
  const most = sexSchema.options.find((sex) => (bearers[sex] ?? 0) >= NEARLY_ALL * all);
  return all >= BEARERS && most ? most : null;
}

interface Sexes {
  readonly byName: ReadonlyMap<string, Sex | null>;
  readonly byGivenName: ReadonlyMap<string, Bearers>;
}

function sexesIn(columns: ListColumns): Sexes {
  const { numbers, people } = columns;
  const [names, nations] = [namesOf(columns), nationsOf(columns)];
  const byName = new Map<string, Sex | null>();
  const byGivenName = new Map<string, Partial<Record<Sex, number>>>();
  for (let athlete = 0; athlete < people; athlete += 1) {
    const sex = sexSchema.options[(numbers.athleteSex[athlete] ?? 0) - 1] ?? null;
    const printed = names[numbers.athleteName[athlete] ?? 0] ?? '';
    const others = numbers.alias.subarray(numbers.athleteAliases[athlete], numbers.athleteAliases[athlete + 1]);
    const spellings = Array.from(others, (alias) => names[alias] ?? '');
    const { name, aliases } = familyNameFirst(printed, spellings, nations[numbers.athleteNation[athlete] ?? 0] ?? '');
    for (const full of new Set([printed, name, ...aliases].map(fold)))
      if (full.includes(' ')) byName.set(full, byName.has(full) && byName.get(full) !== sex ? null : sex);
    const given = fold(printed.split(' ')[0] ?? '');
    const bearers = byGivenName.get(given) ?? {};
    if (sex) byGivenName.set(given, { ...bearers, [sex]: (bearers[sex] ?? 0) + 1 });
  }
  return { byName, byGivenName };
}

/** Everybody in the lists by full name, whatever its accents; gone through when somebody is first asked about. */
export const listedNames = oncePer((columns: ListColumns): ListedNames => {
  const sexes = oncePer(sexesIn);
  return {
    sexOf: (fullName) => sexes(columns).byName.get(fold(fullName)),
    sexOfGivenName: (givenName) => sexOfBearers(sexes(columns).byGivenName.get(fold(givenName)) ?? {}),
  };
});
