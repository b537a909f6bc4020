import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { z } from 'zod';

/** Discord fills in what a command leaves out, and says null or nothing for the same thing; here all of it is one. */
const or = <Schema extends z.ZodType>(schema: Schema, fallback: z.output<Schema> | null) =>
  schema.nullish().transform((value) => value ?? fallback);

const localisations = z
  .record(z.string(), z.string().nullable())
  .nullish()
  .transform((names) => Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => name !== null)));

const anyOrder = (fallback: readonly number[]) =>
  z
    .array(z.int())
    .nullish()
    .transform((numbers) => [...(numbers ?? fallback)].sort((a, b) => a - b));

const choice = z.object({
  name: z.string(),
  name_localizations: localisations,
  value: z.union([z.string(), z.number()]),
});

const option = z.object({
  type: z.int(),
  name: z.string(),
  name_localizations: localisations,
  description: z.string(),
  description_localizations: localisations,
  required: or(z.boolean(), false),
  autocomplete: or(z.boolean(), false),
  choices: or(z.array(choice), []),
  channel_types: anyOrder([]),
  min_value: or(z.number(), null),
  max_value: or(z.number(), null),
  min_length: or(z.number(), null),
  max_length: or(z.number(), null),
  get options() {
    return or(z.array(option), []);
  },
});

/**
 * A command as it compares: only what a bot may set, with Discord's defaults filled in. What Discord adds (ids, version,
 * localised names, the old dm_permission) is left out. The order of options and choices counts, as fans see it.
 */
export const canonicalCommand = z.object({
  type: or(z.int(), ApplicationCommandType.ChatInput),
  name: z.string(),
  name_localizations: localisations,
  description: or(z.string(), ''),
  description_localizations: localisations,
  options: or(z.array(option), []),
  default_member_permissions: or(z.coerce.string(), null),
  nsfw: or(z.boolean(), false),
  contexts: anyOrder([
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ]),
  integration_types: anyOrder([ApplicationIntegrationType.GuildInstall]),
});
