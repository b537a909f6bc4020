import type { AthleteEntry } from '../../athletics/athletes-file.ts';
import { fold, surname } from '../../athletics/name.ts';
import type { Person } from '../knowledge.ts';

/** People by the short names they can be called by: by last name, by last words, by first words, by a middle name. */
export interface Acquaintances {
  /** Meets somebody, who is printed in full like this. */
  readonly meet: (person: Person, printed: string) => Person;
  /** Whom a short name can mean, in the order they were met. */
  readonly called: (words: string) => readonly Person[];
  readonly named: (fullName: string) => Person | null;
}

/** "Cole Hocker" → "hocker"; "Wayde van Niekerk" → "niekerk"; "Wayde van Niekerk" → "wayde"; "Phanuel Kipkosgei Koech" → "kipkosgei". */
function shortForms(name: string): readonly (readonly string[])[] {
  const words = fold(name).split(' ');
  const endings = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
  const beginnings = words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
  return [[fold(surname(name))], endings, beginnings, words.slice(1, -1)];
}

/** Remembers people in the order they are met. */
export function acquaintances(): Acquaintances {
  const byFullName = new Map<string, Person>();
  /** Who was met last under a name as printed: nothing new is learnt of them then. */
  const byPrinted = new Map<string, { readonly person: Person; readonly known: Person }>();
  const byForm = [0, 1, 2, 3].map(() => new Map<string, Set<Person>>());
  const remember = (person: Person, name: string) =>
    shortForms(name).forEach((forms, kind) => {
      for (const form of forms) byForm[kind]?.set(form, (byForm[kind].get(form) ?? new Set()).add(person));
    });
  return {
    meet(person, printed) {
      const before = byPrinted.get(printed);
      if (before?.person === person) return before.known;
      const key = fold(person.name);
      const known = byFullName.get(key) ?? person;
      byFullName.set(key, known);
      byPrinted.set(printed, { person, known });
      remember(known, person.name);
      if (printed !== person.name) remember(known, printed);
      return known;
    },
    called(words) {
      const key = fold(words);
      return [...(byForm.map((people) => people.get(key)).find((people) => people !== undefined) ?? [])];
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
