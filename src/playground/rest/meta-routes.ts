import { ChannelType } from 'discord-api-types/v10';
import { z } from 'zod';
import { snowflake } from '../bodies/field.ts';
import { parseForm, refusals } from '../bodies/rest-error.ts';
import { channelShown } from '../channel-shown.ts';
import { directMessagesOf, recipientOf } from '../direct-messages.ts';
import type { Channel } from '../guild.ts';
import { bot, people, personOf } from '../people.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { visibleChannel } from './channel-access.ts';
import { guildShown } from './guild-shown.ts';
import { type Call, ok, type Route } from './route.ts';

const gatewayUrl = ({ origin }: SmallDiscord): string => origin().replace(/^http/, 'ws');

/** Discord recommends a shard for about so many servers. */
const GUILDS_A_SHARD = 1000;

const gatewayBot = (discord: SmallDiscord) => ({
  url: gatewayUrl(discord),
  shards: Math.max(Math.ceil(discord.store.state.guilds.size / GUILDS_A_SHARD), 1),
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
});

/** The application; Discord gives it its bot's id and name. */
const application = {
  id: bot.id,
  name: bot.username,
  icon: null,
  description: 'Tries the bot on this machine',
  type: null,
  bot,
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: 0,
  flags_new: '0',
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  owner: people[0].user,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
} as const;

const lastMessage = ({ store }: SmallDiscord, { id }: Channel): string | null =>
  store.state.posts.get(id)?.at(-1)?.message.id ?? null;

/** A channel as Discord describes it. */
function described(discord: SmallDiscord, channel: Channel) {
  const { id, guild } = channel;
  const last_message_id = lastMessage(discord, channel);
  if (guild === undefined)
    return { id, type: ChannelType.DM, flags: 0, last_message_id, recipients: [recipientOf(id)?.user] };
  const position = discord.store.state.guilds.get(guild)?.channels.indexOf(channel) ?? 0;
  const shown = { ...channelShown(channel, position), last_message_id };
  return channel.parent === undefined ? { ...shown, permission_overwrites: [] } : shown;
}

function openDirectMessages(discord: SmallDiscord, { json }: Call) {
  const { recipient_id } = parseForm(z.strictObject({ recipient_id: snowflake }), json);
  const channel = personOf(recipient_id) && directMessagesOf(recipient_id);
  if (!channel) throw refusals.unknownUser();
  return ok(described(discord, channel));
}

/** A server that the bot is in; of any other, Discord says that there is none. */
function guildNamed({ store }: SmallDiscord, [id = '']: readonly string[]) {
  const guild = store.state.guilds.get(id);
  if (!guild?.hasBot) throw refusals.unknownGuild();
  return ok(guildShown(guild));
}

/** Who the bot is, where the gateway is, and what channels there are. */
export const metaRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', isOpen: true, run: (discord) => ok({ url: gatewayUrl(discord) }) },
  { method: 'GET', path: '/gateway/bot', run: (discord) => ok(gatewayBot(discord)) },
  {
    method: 'GET',
    path: '/users/@me',
    run: () => ok({ ...bot, mfa_enabled: true, locale: 'en-US' }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    run: ({ store }) => ok({ ...application, approximate_guild_count: store.state.guilds.size }),
  },
  { method: 'POST', path: '/users/@me/channels', run: (discord, _, call) => openDirectMessages(discord, call) },
  {
    method: 'GET',
    path: '/channels/*',
    run: (discord, [id = '']) => ok(described(discord, visibleChannel(discord, id))),
  },
  { method: 'GET', path: '/guilds/*', run: guildNamed },
];
