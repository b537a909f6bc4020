import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { fold, surname } from '../athletics/name.ts';
import type { Person } from './knowledge.ts';

/** People by the short names they can be called by: by last name, by last words, by first name. */
export interface Acquaintances {
  readonly meet: (person: Person) => Person;
  /** Whom a short name means; of several, the one met last. */
  readonly called: (words: string) => Person | null;
  readonly named: (fullName: string) => Person | null;
}

/** "Cole Hocker" → "hocker"; "Wayde van Niekerk" → "niekerk"; "Wayde van Niekerk" → "wayde". */
function shortForms(
  name: string,
): readonly [last: readonly string[], endings: readonly string[], first: readonly string[]] {
  const words = fold(name).split(' ');
  const endings = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
  const beginnings = words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
  return [[fold(surname(name))], endings, beginnings];
}

/** Remembers people in the order they are met. */
export function acquaintances(): Acquaintances {
  const byFullName = new Map<string, Person>();
  const byForm = [new Map<string, Person>(), new Map<string, Person>(), new Map<string, Person>()];
  return {
    meet(person) {
      const key = fold(person.name);
      const met = byFullName.get(key);
      if (met) return met;
      byFullName.set(key, person);
      shortForms(person.name).forEach((forms, kind) => {
        for (const form of forms) byForm[kind]?.set(form, person);
      });
      return person;
    },
    called(words) {
      const key = fold(words);
      return byForm.map((people) => people.get(key)).find((person) => person !== undefined) ?? null;
    },
    named: (fullName) => byFullName.get(fold(fullName)) ?? null,
  };
}

/** Known athletes by last name, where only one has it. */
export function onlyBearers(athletes: readonly AthleteEntry[]): ReadonlyMap<string, AthleteEntry> {
  const bearers = Map.groupBy(athletes, ({ name }) => fold(surname(name)));
  return new Map(
    [...bearers].flatMap(([name, [only, ...others]]) => (only && others.length === 0 ? [[name, only]] : [])),
  );
}
