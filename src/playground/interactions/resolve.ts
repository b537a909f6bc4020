import { ChannelType, ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { bot, personOf } from '../people.ts';
import { channelOf, guilds, permissionsOf } from '../servers.ts';
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

function resolveUser(id: string, { channel }: Place): Resolved | undefined {
  if (id === bot.id) return { users: { [id]: bot } };
  const person = personOf(id);
  if (!person) return undefined;
  const { user: _, ...member } = memberOf(person);
  return { users: { [id]: person.user }, ...(channel.guild !== undefined && { members: { [id]: member } }) };
}

function resolveChannel(id: string, { person, channel: here }: Place): Resolved | undefined {
  const channel = channelOf(id);
  if (!channel || channel.guild !== here.guild) return undefined;
  const { name, botPermissions } = channel;
  const permissions = { permissions: String(permissionsOf(person.user.id)), app_permissions: String(botPermissions) };
  return { channels: { [id]: { id, name, type: ChannelType.GuildText, parent_id: null, ...permissions } } };
}

/** The one role that there is: everybody, with the id of the server. */
function resolveRole(id: string, { channel }: Place): Resolved | undefined {
  if (id !== channel.guild || !guilds.some((guild) => guild.id === id)) return undefined;
  const looks = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null }, hoist: false };
  const rest = { position: 0, permissions: '0', managed: false, mentionable: false, flags: 0 };
  return { roles: { [id]: { id, name: '@everyone', ...looks, ...rest } } };
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
