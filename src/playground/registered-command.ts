import type { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { type CommandBody, commandBody } from './bodies/command-body.ts';
import type { OptionsBody } from './bodies/option-body.ts';
import { withoutNulls } from './bodies/without-nulls.ts';
import { bot } from './people.ts';

type Localised = Readonly<Record<string, string>> | null;

/** A command as Discord holds it and gives it back: with ids, defaults and nulls. */
export interface RegisteredCommand {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly type: ApplicationCommandType;
  readonly guild_id?: string;
  readonly name: string;
  readonly name_localizations: Localised;
  readonly description: string;
  readonly description_localizations: Localised;
  readonly options?: OptionsBody;
  readonly default_member_permissions: string | null;
  readonly dm_permission: boolean;
  readonly nsfw: boolean;
  readonly contexts: readonly InteractionContextType[] | null;
  readonly integration_types: readonly ApplicationIntegrationType[];
}

interface Ids {
  readonly id: string;
  readonly version: string;
  readonly guild: string | undefined;
}

/** A command that fits, with what Discord adds. */
export function registered(body: CommandBody, { id, version, guild }: Ids): RegisteredCommand {
  return {
    id,
    application_id: bot.id,
    version,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    name_localizations: null,
    description_localizations: null,
    ...body,
    // Discord holds both as sets, in no order of the bot's.
    contexts: body.contexts?.toSorted((a, b) => b - a) ?? null,
    integration_types: body.integration_types?.toSorted() ?? [0],
    ...(guild !== undefined && { guild_id: guild }),
  };
}

const added = new Set(['id', 'application_id', 'version', 'guild_id']);

/** What the bot said of a command when it registered it. */
export const bodyOf = (command: RegisteredCommand): CommandBody =>
  commandBody.parse(withoutNulls(Object.fromEntries(Object.entries(command).filter(([key]) => !added.has(key)))));
