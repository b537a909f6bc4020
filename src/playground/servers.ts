import { PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import { bot, people, personOf } from './people.ts';
import type { State } from './state.ts';

/** A place where messages stand: a channel of a server, or a user's private messages with the bot (`guild` undefined). */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly guild: string | undefined;
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

/** What the bot may do where nothing is forbidden to it. */
export const speak: bigint =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.EmbedLinks |
  Flag.AttachFiles |
  Flag.ReadMessageHistory |
  Flag.UseApplicationCommands |
  Flag.SendPolls;
const look = Flag.ViewChannel | Flag.ReadMessageHistory | Flag.UseApplicationCommands;

type Room = readonly [name: string, topic: string, permissions: bigint];

function guild(id: string, name: string, rooms: readonly Room[], roles: readonly Omit<Role, 'id'>[] = []): Guild {
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

const [zoe, karim, soren] = people.map(({ user }) => user.id);
const those = (...ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined);

/** Two servers; in each is a channel where the bot may not post, and one has a channel that it can't see. */
export const guilds: readonly [Guild, ...Guild[]] = [
  guild(
    '200000000000000100',
    'Trackside',
    [
      ['finish-line', 'Results as they come in', speak],
      ['call-room', 'Who beats whom?', speak],
      ['rules', 'Read before you run. The bot may not post here.', look],
    ],
    [
      { name: 'Early risers', colour: 0xe67e22, isMentionable: true, members: those(zoe, karim) },
      { name: 'Officials', colour: 0x3498db, isMentionable: false, members: those(zoe) },
    ],
  ),
  guild(
    '200000000000000200',
    'Marathon Mornings',
    [
      ['long-run', 'Sundays, before breakfast', speak],
      ['splits', 'Pace, fuel and weather', speak],
      ['notice-board', 'Race days. The bot may not post here.', look],
      ['committee', 'The bot can’t see this one.', 0n],
    ],
    [{ name: 'Long run', colour: 0x2ecc71, isMentionable: true, members: those(karim, soren) }],
  ),
];

/** Ids of servers lie so far apart that they fall on one shard after another. */
const APART = 1n << 22n;

/** So many servers, each with so many channels in which the bot may speak. */
export const manyGuilds = (count: number, channelsEach = 1): Guild[] =>
  Array.from({ length: count }, (_, n) => {
    const id = ((300_000_000_000_000_000n / APART) * APART + BigInt(n) * APART).toString();
    const rooms = Array.from({ length: channelsEach }, (_, i): Room => [`lane-${i + 1}`, '', speak]);
    return guild(id, `Club ${n + 1}`, rooms);
  });

/** How far a user's id is from that of their private messages with the bot. */
const ASIDE = 100_000_000_000_000_000n;

/** Private messages of this user with the bot: a channel whose id is made from theirs. */
export const directMessagesOf = (user: string): Channel => ({
  id: String(BigInt(user) - ASIDE),
  name: bot.username,
  topic: 'Only you and the bot',
  guild: undefined,
  botPermissions: speak,
});

/** Whose private messages stand in the channel with this id, if anybody's do. */
export const recipientOf = (channel: string) => personOf(String(BigInt(channel) + ASIDE));

/** The channel with this id. */
export function channelIn({ channels }: Pick<State, 'channels'>, id: string): Channel | undefined {
  const found = channels.get(id);
  if (found || !/^\d{1,20}$/.test(id)) return found;
  const recipient = recipientOf(id);
  return recipient && directMessagesOf(recipient.user.id);
}

/** Whether the user may look into the channel: everybody sees the servers, and nobody another's private messages. */
export const isOpenTo = (channel: Channel, user: string): boolean =>
  channel.guild !== undefined || directMessagesOf(user).id === channel.id;

/** What the user may do in a server: the first person looks after it, the others talk. */
export const permissionsOf = (user: string): bigint =>
  user === people[0].user.id ? speak | Flag.ManageGuild | Flag.ManageMessages | Flag.Administrator : speak;
