import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Channel, channelOf } from '../servers.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Post } from '../state.ts';
import { refusals } from './rest-error.ts';

/** A channel that the bot sees. @throws RestError 10003 or 50001. */
export function visibleChannel(id: string): Channel {
  const channel = channelOf(id);
  if (!channel) throw refusals.unknownChannel();
  if (!(channel.botPermissions & PermissionFlagsBits.ViewChannel)) throw refusals.missingAccess();
  return channel;
}

/** @throws RestError 50013 when the bot lacks one of these permissions in the channel. */
export function need(channel: Channel, ...permissions: readonly bigint[]): void {
  if (permissions.some((permission) => !(channel.botPermissions & permission))) throw refusals.missingPermissions();
}

/** A message in a channel that the bot sees; ephemeral ones stand in none. @throws RestError 10003, 50001 or 10008. */
export function postIn({ store }: SmallDiscord, channel: string, message: string): Post {
  visibleChannel(channel);
  const post = store.post(channel, message);
  if (!post || post.onlyFor !== undefined) throw refusals.unknownMessage();
  return post;
}
