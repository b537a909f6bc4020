import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { complain, list } from './field.ts';
import { basicKinds, said } from './option-kinds.ts';

const bothWays = {
  code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_INVALID',
  message: 'Choices cannot be set together with autocomplete',
};

/** An option in which something is filled in. */
const basicOption = z.discriminatedUnion('type', basicKinds).superRefine((option, ctx) => {
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
