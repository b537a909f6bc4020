import { randomBytes } from 'node:crypto';
import {
  ApplicationIntegrationType,
  ChannelType,
  GuildMemberFlags,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import { channelShown } from '../channel-shown.ts';
import type { Channel, Guild } from '../guild.ts';
import { limits } from '../limits.ts';
import { bot, type Person } from '../people.ts';
import { permissionsOf } from '../servers.ts';
import type { SmallDiscord } from '../small-discord.ts';

/** Who does something, and where. */
export interface Place {
  readonly person: Person;
  readonly channel: Channel;
  /** The server of the channel; undefined in private messages. */
  readonly server: Guild | undefined;
}

/** The ids of the roles that a user has in a server. */
const rolesOf = (server: Guild | undefined, user: string): string[] =>
  (server?.roles ?? []).filter(({ members }) => members.includes(user)).map(({ id }) => id);

/** A member of a server, as interactions carry it. */
export const memberOf = ({ user }: Person, server: Guild | undefined) => ({
  user,
  nick: null,
  avatar: null,
  banner: null,
  roles: rolesOf(server, user.id),
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  premium_since: null,
  communication_disabled_until: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: Number(GuildMemberFlags.CompletedOnboarding),
  unusual_dm_activity_until: null,
  permissions: String(permissionsOf(user.id)),
});

/** Interactions in a server come with the member, those in private messages with the user. */
function whereabouts({ person, server, channel }: Place) {
  const { id, name, topic, guild, parent } = channel;
  if (guild === undefined) {
    return {
      user: person.user,
      channel: { id, type: ChannelType.DM, flags: 0, recipients: [person.user] },
      context: InteractionContextType.BotDM,
      authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    };
  }
  return {
    member: memberOf(person, server),
    guild_id: guild,
    guild: { id: guild, locale: Locale.EnglishGB, features: [] },
    guild_locale: Locale.EnglishGB,
    channel:
      parent === undefined
        ? { id, type: ChannelType.GuildText, name, topic, guild_id: guild, flags: 0, nsfw: false, position: 0 }
        : channelShown(channel, 0),
    context: InteractionContextType.Guild,
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: guild },
  };
}

/** What every interaction carries; each has its own id and token. */
export function envelope({ newId }: SmallDiscord, place: Place) {
  const id = newId();
  return {
    id,
    application_id: bot.id,
    token: Buffer.from(`interaction:${id}:${randomBytes(48).toString('base64url')}`).toString('base64url'),
    version: 1,
    channel_id: place.channel.id,
    app_permissions: String(place.channel.botPermissions),
    locale: place.person.locale,
    entitlements: [],
    attachment_size_limit: limits.attachmentBytes,
    ...whereabouts(place),
  };
}
