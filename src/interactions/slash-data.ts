import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Invocation } from '../invocation.ts';
import { resolvedSchema } from './sender.ts';

/** No name or phrase that the bot asks for is longer; searching for a novel would keep everybody waiting. */
const LONGEST_TYPED = 200;

const optionSchema = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  focused: z.boolean().default(false),
});

const subcommandSchema = z.object({
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  name: z.string(),
  options: z.array(optionSchema).default([]),
});

/** A slash command as Discord sends it, as far as it is read. */
export const slashSchema = z.object({
  type: z.literal(ApplicationCommandType.ChatInput),
  name: z.string(),
  options: z.union([z.array(optionSchema), z.tuple([subcommandSchema])]).default([]),
  resolved: resolvedSchema.default({ channels: {} }),
});

/** Discord takes nothing but choices for an autocomplete, not even a refusal: one that can't be read is of no command. */
export const unreadSlash: z.output<typeof slashSchema> = {
  type: ApplicationCommandType.ChatInput,
  name: '',
  options: [],
  resolved: { channels: {} },
};

const text = (value: string | number | boolean): string => String(value).slice(0, LONGEST_TYPED);

/** The invocation of a slash command, and the option being typed, if one is. */
export function readSlash({ name, options }: z.output<typeof slashSchema>) {
  const [first] = options;
  const subcommand = first && 'options' in first ? first : undefined;
  const plain = subcommand?.options ?? options.filter((option) => 'value' in option);
  const values = Object.fromEntries(plain.map((option) => [option.name, text(option.value)]));
  const invocation: Invocation = {
    command: name,
    ...(subcommand && { subcommand: subcommand.name }),
    options: values,
  };
  const focused = plain.find((option) => option.focused);
  return { invocation, typing: focused && { option: focused.name, typed: text(focused.value) } };
}
