import { PermissionFlagsBits as Flag } from 'discord-api-types/v10';
import { bot, people } from './people.ts';

/** A place where messages stand: a channel of a server, or a user's private messages with the bot (`guild` undefined). */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly guild: string | undefined;
  /** What the bot may do here. */
  readonly botPermissions: bigint;
}

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channels: readonly Channel[];
}

const speak =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.EmbedLinks |
  Flag.AttachFiles |
  Flag.ReadMessageHistory |
  Flag.UseApplicationCommands |
  Flag.SendPolls;
const look = Flag.ViewChannel | Flag.ReadMessageHistory | Flag.UseApplicationCommands;

function guild(
  id: string,
  name: string,
  rooms: readonly (readonly [name: string, topic: string, permissions: bigint])[],
): Guild {
  const channels = rooms.map(([room, topic, botPermissions], i) => ({
    id: String(BigInt(id) + BigInt(i + 1)),
    name: room,
    topic,
    guild: id,
    botPermissions,
  }));
  return { id, name, channels };
}

/** Two servers; in each is a channel where the bot may not post, and one has a channel that it can't see. */
export const guilds: readonly [Guild, ...Guild[]] = [
  guild('200000000000000100', 'Trackside', [
    ['finish-line', 'Results as they come in', speak],
    ['call-room', 'Who beats whom?', speak],
    ['rules', 'Read before you run. The bot may not post here.', look],
  ]),
  guild('200000000000000200', 'Marathon Mornings', [
    ['long-run', 'Sundays, before breakfast', speak],
    ['splits', 'Pace, fuel and weather', speak],
    ['notice-board', 'Race days. The bot may not post here.', look],
    ['committee', 'The bot can’t see this one.', 0n],
  ]),
];

/** Private messages of this user with the bot: a channel whose id is made from theirs. */
export const directMessagesOf = (user: string): Channel => ({
  id: String(BigInt(user) - 100_000_000_000_000_000n),
  name: bot.username,
  topic: 'Only you and the bot',
  guild: undefined,
  botPermissions: speak,
});

/** Private messages with the bot, one channel a person. */
export const directMessages: readonly Channel[] = people.map(({ user }) => directMessagesOf(user.id));

const channels = new Map(
  [...guilds.flatMap((server) => server.channels), ...directMessages].map((channel) => [channel.id, channel]),
);

/** The channel with this id. */
export const channelOf = (id: string): Channel | undefined => channels.get(id);

/** Whether the user may look into the channel: everybody sees the servers, and nobody another's private messages. */
export const isOpenTo = (channel: Channel, user: string): boolean =>
  channel.guild !== undefined || directMessagesOf(user).id === channel.id;

/** What the user may do in a server: the first person looks after it, the others talk. */
export const permissionsOf = (user: string): bigint =>
  user === people[0].user.id ? speak | Flag.ManageGuild | Flag.ManageMessages | Flag.Administrator : speak;
