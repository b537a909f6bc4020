import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { complain, lengthOf, list, shownText } from './field.ts';
import { optionsBody } from './option-body.ts';
import { localised, slashName } from './option-kinds.ts';

const permissions = z.union([z.string().regex(/^\d+$/), z.int().min(0)]).transform(String);

/** What commands of every type may say. */
const said = {
  default_member_permissions: permissions.exactOptional(),
  dm_permission: z.boolean().exactOptional(),
  nsfw: z.boolean().exactOptional(),
  contexts: z.array(z.enum(InteractionContextType)).min(1).exactOptional(),
  integration_types: z.array(z.enum(ApplicationIntegrationType)).min(1).exactOptional(),
};

const slash = z.strictObject({
  ...said,
  type: z.literal(ApplicationCommandType.ChatInput).default(ApplicationCommandType.ChatInput),
  name: slashName,
  name_localizations: localised(slashName).exactOptional(),
  description: shownText(limits.commandDescription),
  description_localizations: localised(shownText(limits.commandDescription)).exactOptional(),
  options: optionsBody.exactOptional(),
});

const noDescription = {
  code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
  message: 'Context menu commands cannot have description',
};
const noOptions = {
  code: 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
  message: 'Context menu commands cannot have options',
};

/** A command in the menu of a user or a message: a name of any letters and spaces, and nothing to fill in. */
const onSomething = <Type extends ApplicationCommandType.User | ApplicationCommandType.Message>(type: Type) =>
  z.strictObject({
    ...said,
    type: z.literal(type),
    name: shownText(limits.commandName),
    name_localizations: localised(shownText(limits.commandName)).exactOptional(),
    description: z
      .string()
      .refine((description) => description === '', complain(noDescription))
      .default(''),
    options: z.custom<never>(() => false, complain(noOptions)).exactOptional(),
  });

const tooLarge = {
  code: 'APPLICATION_COMMAND_TOO_LARGE',
  message: `Command exceeds maximum size (${limits.commandTotal})`,
};

interface Sized {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly Sized[];
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

/** Names, descriptions and values, all the way down. */
const sizeOf = ({ name, description, options = [], choices = [] }: Sized): number =>
  lengthOf(name) +
  lengthOf(description) +
  choices.reduce((sum, choice) => sum + lengthOf(choice.name) + lengthOf(String(choice.value)), 0) +
  options.reduce((sum, option) => sum + sizeOf(option), 0);

/** A command as a bot registers it. */
export const commandBody = z
  .discriminatedUnion('type', [
    slash,
    onSomething(ApplicationCommandType.User),
    onSomething(ApplicationCommandType.Message),
  ])
  .superRefine((command, ctx) => {
    if (sizeOf(command) > limits.commandTotal) ctx.addIssue(complain(tooLarge));
  });

/** A command that fits. */
export type CommandBody = z.output<typeof commandBody>;

const sameName = { code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message: 'Application command names must be unique' };

/** How many commands of each type a bot may have. */
export const mostOfType = {
  [ApplicationCommandType.ChatInput]: limits.slashCommands,
  [ApplicationCommandType.User]: limits.userCommands,
  [ApplicationCommandType.Message]: limits.messageCommands,
} as const;

/** All commands of a bot: as many as all types together may have, and each name of a type once. */
export const commandsBody = list(
  commandBody,
  0,
  limits.slashCommands + limits.userCommands + limits.messageCommands,
).superRefine((commands, ctx) => {
  commands.forEach(({ type, name }, i) => {
    const before = commands.slice(0, i).filter((other) => other.type === type);
    if (before.some((other) => other.name === name)) ctx.addIssue(complain(sameName, [i]));
  });
});
