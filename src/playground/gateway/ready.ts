import { OverwriteType } from 'discord-api-types/v10';
import { channelShown } from '../channel-shown.ts';
import { type Channel, type Guild, speak } from '../guild.ts';
import { rolesShown } from '../interactions/resolve.ts';
import { bot } from '../people.ts';
import type { Ear } from './route.ts';

/** The first event of a session on whose shard these servers are. */
export const readyOf = (session: string, url: string, { shard }: Ear, guilds: readonly Guild[]) => ({
  v: 10,
  user: { ...bot, verified: true, mfa_enabled: true, flags: 0, email: null },
  guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
  session_id: session,
  resume_gateway_url: url,
  shard,
  application: { id: bot.id, flags: 0 },
});

/** A channel of a server, as events carry it: what the bot may do there stands in its overwrite. */
export const channelOfEvent = (channel: Channel, position: number) => ({
  ...channelShown(channel, position),
  ...(channel.parent === undefined && {
    permission_overwrites: [
      {
        ...{ id: bot.id, type: OverwriteType.Member },
        ...{ allow: String(channel.botPermissions), deny: String(speak & ~channel.botPermissions) },
      },
    ],
  }),
});

const isThread = ({ parent }: Channel): boolean => parent !== undefined;

/** A server, for bots that asked to hear of it. */
export const guildCreateOf = (guild: Guild) => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  owner_id: bot.id,
  roles: rolesShown(guild),
  emojis: [],
  features: [],
  members: [],
  presences: [],
  threads: guild.channels.filter(isThread).map(channelOfEvent),
  voice_states: [],
  stickers: [],
  joined_at: '2026-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: 4,
  preferred_locale: 'en-GB',
  channels: guild.channels.filter((channel) => !isThread(channel)).map(channelOfEvent),
});
