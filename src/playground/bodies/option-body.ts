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
const said = {
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

const kinds = [
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

const bothWays = {
  code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_INVALID',
  message: 'Choices cannot be set together with autocomplete',
};

/** An option in which something is filled in. */
const basicOption = z.discriminatedUnion('type', kinds).superRefine((option, ctx) => {
  if (!('autocomplete' in option) || !option.autocomplete) return;
  if ((option.choices?.length ?? 0) > 0) ctx.addIssue(complain(bothWays, ['choices']));
});

const unordered = {
  code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  message: 'Required options must be placed before non-required options',
};
const sameName = { code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message: 'Option name already exists' };

/** Options of one level: each name once, required ones first. */
const level = <Option extends z.ZodType<{ name: string; required?: boolean }>>(option: Option) =>
  list(option, 0, limits.commandOptions).superRefine((options, ctx) => {
    const names = options.map(({ name }) => name);
    options.forEach(({ name, required }, i) => {
      if (names.indexOf(name) < i) ctx.addIssue(complain(sameName, [i]));
      if (required && options.slice(0, i).some((before) => !before.required)) ctx.addIssue(complain(unordered, [i]));
    });
  });

const subcommand = z.strictObject({
  ...said,
  type: z.literal(Kind.Subcommand),
  options: level(basicOption).exactOptional(),
});

const group = z.strictObject({
  ...said,
  type: z.literal(Kind.SubcommandGroup),
  options: level(subcommand).exactOptional(),
});

const mixed = {
  code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
};

/** The options of a command: fields to fill in, or subcommands and groups of them, never both. */
export const optionsBody = level(z.discriminatedUnion('type', [basicOption, subcommand, group])).superRefine(
  (options, ctx) => {
    const nested = options.map(({ type }) => type === Kind.Subcommand || type === Kind.SubcommandGroup);
    nested.forEach((isNested, i) => {
      if (isNested !== nested[0]) ctx.addIssue(complain(mixed, [i]));
    });
  },
);

/** Options that fit. */
export type OptionsBody = z.output<typeof optionsBody>;
