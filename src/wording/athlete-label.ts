import type { Athlete } from '../athletics/athlete.ts';
import { fold, surname } from '../athletics/name.ts';

/** Somebody who can be asked for; what isn't known may be left out. */
export type Labelled = Pick<Athlete, 'name'> & Partial<Pick<Athlete, 'nation' | 'born' | 'sex' | 'team' | 'aliases'>>;

const SEXES = { men: 'men’s relay', women: 'women’s relay', mixed: 'mixed relay' } as const;

/** The family name of whoever is known in both orders, "Liu Xiang" and "Xiang Liu": where it comes first, as we write it. */
function leadingFamilyName({ name, aliases = [] }: Labelled): string | undefined {
  const [family, given, ...more] = name.split(' ');
  const isTurned = aliases.some((alias) => fold(alias) === fold(`${given} ${family}`));
  return isTurned && more.length === 0 ? family : undefined;
}

/** The family name of whoever also goes by the beginning of the name: "Florence Griffith" before she was Griffith Joyner. */
function lengthenedFamilyName({ name, aliases = [] }: Labelled): string | undefined {
  const before = aliases.find((alias) => alias.includes(' ') && name.startsWith(`${alias} `));
  return before === undefined ? undefined : `${surname(before)}${name.slice(before.length)}`;
}

/** "El Guerrouj", "Liu", "Griffith Joyner", or the whole name of a team. */
export const lastName = (athlete: Labelled): string =>
  athlete.team ? athlete.name : (leadingFamilyName(athlete) ?? lengthenedFamilyName(athlete) ?? surname(athlete.name));

/** The family name, or the whole name beside somebody else of that family name: "Kerr", but "Jakob Ingebrigtsen" beside Filip. */
export const nameBeside = (athlete: Labelled, others: readonly Labelled[]): string =>
  others.some((other) => other.name !== athlete.name && lastName(other) === lastName(athlete))
    ? athlete.name
    : lastName(athlete);

/** The name, and of a relay team whose it is: "Jamaica, women’s relay". */
export const fullName = ({ name, sex, team }: Labelled): string =>
  team ? `${name}, ${sex ? SEXES[sex] : 'relay'}` : name;

/** The name as `fullName` gives it; of those who share one, nation and year of birth as well: "Asbel Kiprop (KEN, 2002)". */
export function labelAmong(athlete: Labelled, all: readonly Labelled[]): string {
  const name = fullName(athlete);
  const isShared = all.filter((other) => fold(fullName(other)) === fold(name)).length > 1;
  const facts = [athlete.nation, athlete.born?.slice(0, 4)].filter((fact) => typeof fact === 'string');
  return isShared && facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}
