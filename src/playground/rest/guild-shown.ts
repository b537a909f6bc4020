import { Locale } from 'discord-api-types/v10';
import type { Guild } from '../guild.ts';
import { rolesShown } from '../interactions/resolve.ts';
import { people } from '../people.ts';

/** What says nothing here, and stands in every server's JSON. */
const plain = {
  ...{ icon: null, description: null, home_header: null, splash: null, discovery_splash: null, banner: null },
  ...{ features: [], application_id: null, region: 'deprecated', afk_channel_id: null, afk_timeout: 300 },
  ...{ system_channel_id: null, system_channel_flags: 0, widget_enabled: false, widget_channel_id: null },
  ...{ verification_level: 0, default_message_notifications: 1, mfa_level: 0, explicit_content_filter: 0 },
  ...{ max_presences: null, max_members: 500_000, max_stage_video_channel_users: 50, max_video_channel_users: 25 },
  ...{ vanity_url_code: null, premium_tier: 0, premium_subscription_count: 0, preferred_locale: Locale.EnglishGB },
  ...{ rules_channel_id: null, safety_alerts_channel_id: null, public_updates_channel_id: null },
  ...{
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  },
};

/** A server as Discord describes it. */
export const guildShown = (guild: Guild) => ({
  ...plain,
  id: guild.id,
  name: guild.name,
  owner_id: people[0].user.id,
  roles: rolesShown(guild),
});
