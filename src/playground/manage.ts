import { GatewayDispatchEvents as Event, GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { ActionRefused } from './action-refused.ts';
import { channelOfEvent, guildCreateOf } from './gateway/ready.ts';
import type { Channel, Guild } from './guild.ts';
import type { Action } from './page-actions.ts';
import { placeOf } from './place.ts';
import { permissionsOf } from './servers.ts';
import type { SmallDiscord } from './small-discord.ts';

type Of<Kind extends Action['action']> = Extract<Action, { action: Kind }>;

function refuseUnlessManager(user: string): void {
  if (!(permissionsOf(user) & PermissionFlagsBits.ManageGuild))
    throw new ActionRefused('You may not manage this server');
}

/** Lets a server be what it is now, and tells the bot, if it is there and wants to hear of its servers. */
function change(discord: SmallDiscord, guild: Guild, event: Event, data: unknown): void {
  discord.store.apply({ type: 'guild', guild });
  discord.dispatch(event, data, { guild: guild.id, intents: GatewayIntentBits.Guilds });
}

/** Takes the bot out of a server, or brings it back. @throws ActionRefused */
export function moveBot(discord: SmallDiscord, { user, guild: id, isThere }: Of<'bot'>): void {
  const guild = discord.store.state.guilds.get(id);
  if (!guild) throw new ActionRefused('There is no such server');
  refuseUnlessManager(user);
  if (guild.hasBot === isThere) return;
  const moved = { ...guild, hasBot: isThere };
  if (isThere) change(discord, moved, Event.GuildCreate, guildCreateOf(moved));
  // Without `unavailable` it says that the bot was taken out, and not that the server is down.
  else change(discord, moved, Event.GuildDelete, { id });
}

/** The channel, and its server. @throws ActionRefused in private messages, or for who doesn't manage the server. */
function managed(discord: SmallDiscord, action: Of<'delete-channel'> | Of<'permit'>) {
  const { channel, server } = placeOf(discord, action);
  if (!server) throw new ActionRefused('That is no channel of a server');
  refuseUnlessManager(action.user);
  return { channel, server, position: server.channels.indexOf(channel) };
}

/** The bot hears of a channel only where it is. */
function changeChannels(
  discord: SmallDiscord,
  server: Guild,
  channels: readonly Channel[],
  event: Event,
  data: unknown,
) {
  const changed = { ...server, channels };
  if (server.hasBot) change(discord, changed, event, data);
  else discord.store.apply({ type: 'guild', guild: changed });
}

/** Deletes a channel with its threads and all that stands in it. @throws ActionRefused */
export function deleteChannel(discord: SmallDiscord, action: Of<'delete-channel'>): void {
  const { channel, server, position } = managed(discord, action);
  const left = server.channels.filter(({ id, parent }) => id !== channel.id && parent !== channel.id);
  const event = channel.parent === undefined ? Event.ChannelDelete : Event.ThreadDelete;
  changeChannels(discord, server, left, event, channelOfEvent(channel, position));
}

/** Starts a thread in a channel, below it in the list; the bot may do there what it may in the channel. @throws ActionRefused */
export function startThread(discord: SmallDiscord, action: Of<'start-thread'>): void {
  const { channel, server } = placeOf(discord, action);
  if (!server || channel.parent !== undefined) throw new ActionRefused('Threads start in channels of servers');
  const thread = { ...channel, id: discord.newId(), name: action.name, topic: '', parent: channel.id };
  const position = server.channels.indexOf(channel) + 1;
  const all = server.channels.toSpliced(position, 0, thread);
  changeChannels(discord, server, all, Event.ThreadCreate, {
    ...channelOfEvent(thread, position),
    newly_created: true,
  });
}

/** Allows or forbids the bot something in a channel. @throws ActionRefused */
export function permit(discord: SmallDiscord, action: Of<'permit'>): void {
  const { channel, server, position } = managed(discord, action);
  const [before, bits] = [channel.botPermissions, BigInt(action.permissions)];
  const changed = { ...channel, botPermissions: action.isAllowed ? before | bits : before & ~bits };
  const all = server.channels.with(position, changed);
  const event = channel.parent === undefined ? Event.ChannelUpdate : Event.ThreadUpdate;
  changeChannels(discord, server, all, event, channelOfEvent(changed, position));
}
