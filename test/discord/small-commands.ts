import { ApplicationCommandType, ApplicationIntegrationType } from 'discord-api-types/v10';
import { z } from 'zod';
import { application } from './small-bot.ts';

/** The body of a PUT of commands: a name each, and whatever else. */
export const commandList = z.array(z.looseObject({ name: z.string(), contexts: z.array(z.int()).optional() }));

/** A registered command as Discord gives it back: with ids, defaults and nulls, and its contexts in another order. */
export const asDiscordReturns = (command: z.infer<typeof commandList>[number], index: number) => ({
  id: `20000000000000000${index}`,
  application_id: application.id,
  version: `30000000000000000${index}`,
  type: ApplicationCommandType.ChatInput,
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
  integration_types: [ApplicationIntegrationType.GuildInstall],
  ...command,
  contexts: command.contexts?.toReversed() ?? null,
});
