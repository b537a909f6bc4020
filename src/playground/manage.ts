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

/** Deletes a channel with all that stands in it. @throws ActionRefused */
export function deleteChannel(discord: SmallDiscord, action: Of<'delete-channel'>): void {
  const { channel, server, position } = managed(discord, action);
  const left = server.channels.toSpliced(position, 1);
  changeChannels(discord, server, left, Event.ChannelDelete, channelOfEvent(channel, position));
}

/** Allows or forbids the bot something in a channel. @throws ActionRefused */
export function permit(discord: SmallDiscord, action: Of<'permit'>): void {
  const { channel, server, position } = managed(discord, action);
  const [before, bits] = [channel.botPermissions, BigInt(action.permissions)];
  const changed = { ...channel, botPermissions: action.isAllowed ? before | bits : before & ~bits };
  const all = server.channels.with(position, changed);
  changeChannels(discord, server, all, Event.ChannelUpdate, channelOfEvent(changed, position));
}
