import type { Person } from '../knowledge.ts';
import type { Mention } from '../people/mention.ts';
import type { Owner } from '../signs/sign.ts';

/** Some people as those whom a sign is of: several each in turn. */
export const asOwners = (people: readonly Person[], aside = false): Owner[] =>
  people.map((person, index) => ({
    person,
    turn: people.length > 1 ? { index, of: people.length } : null,
    aside,
  }));

/** Somebody as the only one whom a sign is of. */
export const alone = ({ person }: Mention, aside = false): Owner[] => asOwners([person], aside);

/** Some people as those who all have one sign: "both given 7.23". */
export const together = (people: readonly Person[]): Owner[] => people.flatMap((person) => asOwners([person]));
