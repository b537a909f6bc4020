import type { SlashCommandBooleanOption, SlashCommandChannelOption, SlashCommandRoleOption } from '@discordjs/builders';
import { ChannelType } from 'discord-api-types/v10';

/** Fills in an option for a channel of a server in which the bot can post. */
export const channelOption =
  (description: string) =>
  (option: SlashCommandChannelOption): SlashCommandChannelOption =>
    option
      .setName('channel')
      .setDescription(description)
      .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement)
      .setRequired(true);

/** Fills in an option for a role. */
export const roleOption =
  (description: string) =>
  (option: SlashCommandRoleOption): SlashCommandRoleOption =>
    option.setName('role').setDescription(description);

/** Fills in an option for yes or no. */
export const flagOption =
  (name: string, description: string) =>
  (option: SlashCommandBooleanOption): SlashCommandBooleanOption =>
    option.setName(name).setDescription(description);
