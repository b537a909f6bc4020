import { PermissionFlagsBits } from 'discord-api-types/v10';
import { refusals } from '../bodies/rest-error.ts';
import type { Channel, Guild } from '../guild.ts';
import { channelIn } from '../servers.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Post, State } from '../state.ts';

/** A channel that the bot sees. @throws RestError 10003, or 50001 also when the bot is not in its server. */
export function visibleChannel({ store: { state } }: SmallDiscord, id: string): Channel {
  const channel = channelIn(state, id);
  if (!channel) throw refusals.unknownChannel();
  if (state.guilds.get(channel.guild ?? '')?.hasBot === false) throw refusals.missingAccess();
  if (!(channel.botPermissions & PermissionFlagsBits.ViewChannel)) throw refusals.missingAccess();
  return channel;
}

/** A server that the bot is in. @throws RestError 10004, or 50001 once it was taken out of it. */
export function knownGuild({ guilds }: State, id: string): Guild {
  const guild = guilds.get(id);
  if (!guild) throw refusals.unknownGuild();
  if (!guild.hasBot) throw refusals.missingAccess();
  return guild;
}

/** @throws RestError 50013 when the bot lacks one of these permissions in the channel. */
export function need(channel: Channel, ...permissions: readonly bigint[]): void {
  if (permissions.some((permission) => !(channel.botPermissions & permission))) throw refusals.missingPermissions();
}

/** A message in a channel that the bot sees; ephemeral ones stand in none. @throws RestError 10003, 50001 or 10008. */
export function postIn(discord: SmallDiscord, channel: string, message: string): Post {
  const { botPermissions } = visibleChannel(discord, channel);
  if (!(botPermissions & PermissionFlagsBits.ReadMessageHistory)) throw refusals.missingAccess();
  const post = discord.store.post(channel, message);
  if (!post || post.onlyFor !== undefined) throw refusals.unknownMessage();
  return post;
}
