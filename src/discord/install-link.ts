import { PermissionFlagsBits as Flag, OAuth2Scopes } from 'discord-api-types/v10';

/** All that the bot is allowed where it is put in by this link: to see, to post cards with pictures, to reply, and to send polls. */
export const botPermissions =
  Flag.ViewChannel |
  Flag.SendMessages |
  Flag.SendMessagesInThreads |
  Flag.EmbedLinks |
  Flag.AttachFiles |
  Flag.ReadMessageHistory |
  Flag.SendPolls;

/** The address at which somebody puts the application into a server: https://docs.discord.com/developers/topics/oauth2#bot-users */
export function installLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(botPermissions),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
