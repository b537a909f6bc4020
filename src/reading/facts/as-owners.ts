import type { Person } from '../knowledge.ts';
import type { Owner } from '../signs/sign.ts';

/** Some people as those whom a sign is of: several each in turn. */
export const asOwners = (people: readonly Person[], aside = false): Owner[] =>
  people.map((person, index) => ({
    person,
    turn: people.length > 1 ? { index, of: people.length } : null,
    aside,
  }));
