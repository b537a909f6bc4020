import { PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import { botPermissions } from '../discord/install-link.ts';

/** A place where messages stand: a channel of a server, or a user's private messages with the bot (`guild` undefined). */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly guild: string | undefined;
  /** The channel of which this is a thread; undefined when it is none. */
  readonly parent?: string;
  /** What the bot may do here. */
  readonly botPermissions: bigint;
}

/** A role of a server besides @everyone. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly colour: number;
  /** Whether everybody may ping it, the bot too. */
  readonly isMentionable: boolean;
  /** Ids of the users who have it. */
  readonly members: readonly string[];
}

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly Channel[];
  readonly roles: readonly Role[];
  /** False once the bot was taken out of it. */
  readonly hasBot: boolean;
}

/** What the bot may do where nothing is forbidden to it: what its invitation asks for. */
export const speak: bigint = botPermissions | Flag.UseApplicationCommands;

/** A channel of a server that is being made. */
export type Room = readonly [name: string, topic: string, permissions: bigint];

/** Makes a server with these channels and roles, whose ids follow from its own. */
export function makeGuild(
  id: string,
  name: string,
  rooms: readonly Room[],
  roles: readonly Omit<Role, 'id'>[] = [],
): Guild {
  const channels = rooms.map(([room, topic, botPermissions], i) => ({
    id: String(BigInt(id) + BigInt(i + 1)),
    name: room,
    topic,
    guild: id,
    botPermissions,
  }));
  const idOf = (i: number) => String(BigInt(id) + BigInt(50 + i));
  return { id, name, channels, roles: roles.map((role, i) => ({ ...role, id: idOf(i) })), hasBot: true };
}
