import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from './guild.ts';
import { people } from './people.ts';

/** The type of a channel of a server. */
export const typeOf = ({ parent }: Channel) =>
  parent === undefined ? ChannelType.GuildText : ChannelType.PublicThread;

/** What only a thread says of itself. */
export const threadParts = ({ parent }: Channel) =>
  parent === undefined
    ? {}
    : {
        parent_id: parent,
        thread_metadata: {
          ...{ archived: false, locked: false, auto_archive_duration: 1440 },
          archive_timestamp: '2026-01-01T00:00:00.000Z',
        },
      };

/** A channel of a server as Discord describes it. */
export function channelShown(channel: Channel, position: number) {
  const { id, name, topic, guild } = channel;
  const both = { id, type: typeOf(channel), guild_id: guild, name, flags: 0, rate_limit_per_user: 0 };
  if (channel.parent === undefined) return { ...both, topic, position, parent_id: null, nsfw: false };
  const counts = { message_count: 0, member_count: 1, total_message_sent: 0 };
  return { ...both, ...threadParts(channel), ...counts, owner_id: people[0].user.id };
}

/** What the bot needs to post in a channel. */
export const speakingIn = ({ parent }: Channel): bigint =>
  parent === undefined ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.SendMessagesInThreads;
