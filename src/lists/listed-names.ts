import { fold } from '../athletics/name.ts';
import { type Sex, sexSchema } from '../athletics/sex.ts';
import { oncePer } from '../once-per.ts';
import { familyNameFirst } from './family-name-first.ts';
import type { ListColumns } from './list-columns.ts';
import { namesOf, nationsOf } from './list-texts.ts';

/** Whose full name it is in the lists: the sex of everybody who has it, null where men and women do; undefined where nobody does. */
export type SexByFullName = (fullName: string) => Sex | null | undefined;

function sexesByName(columns: ListColumns): ReadonlyMap<string, Sex | null> {
  const { numbers, people } = columns;
  const [names, nations] = [namesOf(columns), nationsOf(columns)];
  const sexes = new Map<string, Sex | null>();
  for (let athlete = 0; athlete < people; athlete += 1) {
    const sex = sexSchema.options[(numbers.athleteSex[athlete] ?? 0) - 1] ?? null;
    const printed = names[numbers.athleteName[athlete] ?? 0] ?? '';
    const others = numbers.alias.subarray(numbers.athleteAliases[athlete], numbers.athleteAliases[athlete + 1]);
    const spellings = Array.from(others, (alias) => names[alias] ?? '');
    const { name, aliases } = familyNameFirst(printed, spellings, nations[numbers.athleteNation[athlete] ?? 0] ?? '');
    for (const full of new Set([printed, name, ...aliases].map(fold)))
      if (full.includes(' ')) sexes.set(full, sexes.has(full) && sexes.get(full) !== sex ? null : sex);
  }
  return sexes;
}

/** Everybody in the lists by full name, whatever its accents; gone through when somebody is first asked about. */
export const listedNames = oncePer((columns: ListColumns): SexByFullName => {
  const sexes = oncePer(sexesByName);
  return (fullName) => sexes(columns).get(fold(fullName));
});
