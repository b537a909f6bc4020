import { ChannelType } from 'discord-api-types/v10';
import { bot } from '../people.ts';
import { type Guild, guilds } from '../servers.ts';
import type { Identify } from './payload.ts';

/** The first event of a session. */
export const readyOf = (session: string, url: string, { shard = [0, 1] }: Identify) => ({
  v: 10,
  user: { ...bot, verified: true, mfa_enabled: true, flags: 0, email: null },
  guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
  session_id: session,
  resume_gateway_url: url,
  shard,
  application: { id: bot.id, flags: 0 },
});

/** A server, for bots that asked to hear of it. */
export const guildCreateOf = ({ id, name, channels }: Guild) => ({
  id,
  name,
  icon: null,
  owner_id: bot.id,
  roles: [
    {
      id,
      name: '@everyone',
      color: 0,
      hoist: false,
      position: 0,
      permissions: '0',
      managed: false,
      mentionable: false,
    },
  ],
  emojis: [],
  features: [],
  members: [],
  presences: [],
  threads: [],
  voice_states: [],
  stickers: [],
  joined_at: '2026-01-01T00:00:00.000Z',
  large: false,
  unavailable: false,
  member_count: 4,
  preferred_locale: 'en-GB',
  channels: channels.map((channel, position) => ({
    ...{ id: channel.id, name: channel.name, topic: channel.topic, position },
    ...{ type: ChannelType.GuildText, guild_id: id, permission_overwrites: [], nsfw: false },
  })),
});
