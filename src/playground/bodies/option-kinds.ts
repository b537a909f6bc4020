import { ChannelType, ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { complain, list, shownText, whole } from './field.ts';

/** Names of commands and options; `sc` is script, and the letters must be lower case where there is one. */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const badName = { code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' };

/** The name of a slash command or of an option. */
export const slashName = z.string().superRefine((name, ctx) => {
  if (!namePattern.test(name) || name !== name.toLowerCase()) ctx.addIssue(complain(badName));
});

/** Localised names, or descriptions, by locale. */
export const localised = <Text extends z.ZodType>(text: Text) => z.record(z.string(), text);

/** What every option says of itself. */
export const said = {
  name: slashName,
  name_localizations: localised(slashName).exactOptional(),
  description: shownText(limits.commandDescription),
  description_localizations: localised(shownText(limits.commandDescription)).exactOptional(),
};

const filled = { ...said, required: z.boolean().exactOptional() };

const choices = <Value extends z.ZodType>(value: Value) =>
  list(
    z.strictObject({
      name: shownText(limits.choice),
      name_localizations: localised(shownText(limits.choice)).exactOptional(),
      value,
    }),
    0,
    limits.commandChoices,
  );

const completed = z.boolean().exactOptional();
const length = whole(0, 6000).exactOptional();

const textOption = z.strictObject({
  ...filled,
  type: z.literal(Kind.String),
  autocomplete: completed,
  choices: choices(shownText(limits.choice)).exactOptional(),
  min_length: length,
  max_length: whole(1, 6000).exactOptional(),
});

const numberOption = <Type extends Kind.Integer | Kind.Number>(type: Type, value: z.ZodNumber) =>
  z.strictObject({
    ...filled,
    type: z.literal(type),
    autocomplete: completed,
    choices: choices(value).exactOptional(),
    min_value: value.exactOptional(),
    max_value: value.exactOptional(),
  });

const plain = <Type extends Kind.Boolean | Kind.User | Kind.Role | Kind.Mentionable | Kind.Attachment>(type: Type) =>
  z.strictObject({ ...filled, type: z.literal(type) });

const channelOption = z.strictObject({
  ...filled,
  type: z.literal(Kind.Channel),
  channel_types: z.array(z.enum(ChannelType)).exactOptional(),
});

/** Options of every kind in which something is filled in. */
export const basicKinds = [
  textOption,
  numberOption(Kind.Integer, z.int()),
  numberOption(Kind.Number, z.number()),
  plain(Kind.Boolean),
  plain(Kind.User),
  plain(Kind.Role),
  plain(Kind.Mentionable),
  plain(Kind.Attachment),
  channelOption,
] as const;
