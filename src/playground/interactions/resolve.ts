import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { threadParts, typeOf } from '../channel-shown.ts';
import type { Guild, Role } from '../guild.ts';
import { bot, personOf } from '../people.ts';
import { permissionsOf } from '../servers.ts';
import { memberOf, type Place } from './envelope.ts';

/** What ids in an interaction stand for. */
export interface Resolved {
  readonly users?: Readonly<Record<string, unknown>>;
  readonly members?: Readonly<Record<string, unknown>>;
  readonly channels?: Readonly<Record<string, unknown>>;
  readonly roles?: Readonly<Record<string, unknown>>;
  readonly messages?: Readonly<Record<string, unknown>>;
  readonly attachments?: Readonly<Record<string, unknown>>;
}

function resolveUser(id: string, { server }: Place): Resolved | undefined {
  if (id === bot.id) return { users: { [id]: bot } };
  const person = personOf(id);
  if (!person) return undefined;
  const { user: _, ...member } = memberOf(person, server);
  return { users: { [id]: person.user }, ...(server && { members: { [id]: member } }) };
}

function resolveChannel(id: string, { person, server }: Place): Resolved | undefined {
  const channel = server?.channels.find((other) => other.id === id);
  if (!channel) return undefined;
  const { name, botPermissions } = channel;
  const permissions = { permissions: String(permissionsOf(person.user.id)), app_permissions: String(botPermissions) };
  const shown = { id, name, type: typeOf(channel), parent_id: null, ...permissions, ...threadParts(channel) };
  return { channels: { [id]: shown } };
}

/** A role as Discord describes it; the first of all, with the server's own id, is everybody's. */
const roleShown = ({ id, name, colour, isMentionable }: Omit<Role, 'members'>, position: number) => ({
  ...{ id, name, position, permissions: '0', managed: false, mentionable: isMentionable, hoist: false, flags: 0 },
  ...{ color: colour, colors: { primary_color: colour, secondary_color: null, tertiary_color: null } },
  ...{ icon: null, unicode_emoji: null },
});

/** All roles of a server, @everyone first. */
export const rolesShown = ({ id, roles }: Guild) =>
  [{ id, name: '@everyone', colour: 0, isMentionable: false }, ...roles].map(roleShown);

function resolveRole(id: string, { server }: Place): Resolved | undefined {
  const role = server && rolesShown(server).find((other) => other.id === id);
  return role && { roles: { [id]: role } };
}

/** What an id in an option or a menu of this kind stands for; undefined when there is nothing of that kind. */
export function resolve(kind: Kind, id: string, place: Place): Resolved | undefined {
  switch (kind) {
    case Kind.User:
      return resolveUser(id, place);
    case Kind.Channel:
      return resolveChannel(id, place);
    case Kind.Role:
      return resolveRole(id, place);
    case Kind.Mentionable:
      return resolveUser(id, place) ?? resolveRole(id, place);
    default:
      return {};
  }
}

/** Everything that several ids stand for. */
export const together = (all: readonly Resolved[]): Resolved => ({
  ...merged('users', all),
  ...merged('members', all),
  ...merged('channels', all),
  ...merged('roles', all),
  ...merged('attachments', all),
});

function merged(key: keyof Resolved, all: readonly Resolved[]): Resolved {
  const entries = all.flatMap((resolved) => Object.entries(resolved[key] ?? {}));
  return entries.length > 0 ? { [key]: Object.fromEntries(entries) } : {};
}
