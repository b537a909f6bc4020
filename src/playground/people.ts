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

/** The person with this id. */
export const personOf = (id: string): Person | undefined => people.find(({ user }) => user.id === id);
