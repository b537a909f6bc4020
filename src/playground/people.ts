import { type APIUser, Locale } from 'discord-api-types/v10';

/** Somebody in the small Discord. */
export interface Person {
  readonly user: APIUser;
  readonly locale: Locale;
  /** What the page draws in place of a picture. */
  readonly colour: string;
}

/** What stands in every user's JSON, and says nothing here. */
const plain = { discriminator: '0', avatar: null, public_flags: 0, flags: 0, primary_guild: null };

const person = (id: string, username: string, displayName: string, locale: Locale, colour: string): Person => ({
  user: { ...plain, id, username, global_name: displayName },
  locale,
  colour,
});

/** Three fans. The first looks after both servers. */
export const people: readonly [Person, ...Person[]] = [
  person('600000000000000001', 'zoe', 'Zoë Müller', Locale.EnglishGB, '#5865f2'),
  person('600000000000000002', 'karim.b', 'Karim Benzénine', Locale.French, '#3ba55d'),
  person('600000000000000003', 'sorensteps', 'Søren Ångström', Locale.EnglishUS, '#eb459e'),
];

/** The bot; Discord gives it and its application the same id. */
export const bot: APIUser = { ...plain, id: '100000000000000001', username: 'Bell Lap', global_name: null, bot: true };

/** Shaped like a bot's token, and worth nothing. */
export const botToken = ['MTAwMDAwMDAwMDAwMDAwMDAx', 'Gbell1', 'worth-nothing-outside-of-this-small-discord'].join('.');

/** The first id of the crowd, and how many there are of it. */
const crowd = { first: 610_000_000_000_000_000n, size: 1_000_000n };

/** Somebody of the crowd, by number from 0: users of whom a test needs many. They may do what others may, and the page does not list them. */
export const fan = (n: number): Person =>
  person(String(crowd.first + BigInt(n)), `fan-${n}`, `Fan ${n}`, Locale.EnglishGB, '#80848e');

function fanOf(id: string): Person | undefined {
  const n = /^\d{1,20}$/.test(id) ? BigInt(id) - crowd.first : -1n;
  return n >= 0n && n < crowd.size ? fan(Number(n)) : undefined;
}

/** The person with this id. */
export const personOf = (id: string): Person | undefined => people.find(({ user }) => user.id === id) ?? fanOf(id);
