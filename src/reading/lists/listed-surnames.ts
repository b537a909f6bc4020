import type { Sex } from '../../athletics/sex.ts';
import type { Acquaintances } from '../people/short-names.ts';
import { lean } from '../text/lean.ts';
import type { ListedName } from './list-names.ts';

/** Reads a surname as the one person it means; null where it means nobody, or several. */
export type ReadSurname = (printed: string) => ListedName | null;

/** Where nobody was named in full yet. */
export const nobody: ReadSurname = () => null;

/** "Sample", "El Guerrouj (Morocco)". */
const SHORT = lean(/^(\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2})(?: \(([^()\d]{2,40})\))?[\s,:]*$/u);

/** Reads those whom a list calls by their surnames alone, after the article has given them in full: "1. Sample 8,527 points". Nobody of the other sex than the list’s. */
export const listedSurnames =
  (people: Acquaintances, sex: Sex | null): ReadSurname =>
  (printed) => {
    const [, short = '', affiliation = ''] = SHORT.exec(printed) ?? [];
    if (short === '') return null;
    const fitting = people.called(short).filter((person) => person.sex === null || sex === null || person.sex === sex);
    const [only, ...others] = fitting;
    return only && others.length === 0 ? { name: only.name, affiliation } : null;
  };
