import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageComponentButtonInteraction,
  type APIPingInteraction,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  Locale,
  MessageType,
  UserFlags,
} from 'discord-api-types/v10';
import { bot } from '../../src/playground/people.ts';

const fan: APIUser = {
  id: '600000000000000001',
  username: 'fan',
  discriminator: '0',
  global_name: 'Fan',
  avatar: null,
  flags: UserFlags.HypeSquadOnlineHouse1,
  public_flags: UserFlags.HypeSquadOnlineHouse1,
  primary_guild: null,
};

let interactions = 0;

/** What every interaction of a fan in a direct message carries; each has its own id and token. */
function envelope() {
  interactions += 1;
  const id = String(400000000000000000n + BigInt(interactions));
  const channel = { id: '500000000000000001', type: ChannelType.DM } as const;
  return {
    id,
    application_id: bot.id,
    token: Buffer.from(`interaction:${id}:only for the tests`).toString('base64url'),
    version: 1,
    user: fan,
    channel,
    channel_id: channel.id,
    app_permissions: '0',
    locale: Locale.EnglishGB,
    entitlements: [],
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '0' },
    context: InteractionContextType.BotDM,
    attachment_size_limit: 10_485_760,
  } as const satisfies Partial<APIChatInputApplicationCommandInteraction>;
}

/** Discord asks whether anybody is there. */
export const ping = (): APIPingInteraction => ({ ...envelope(), type: InteractionType.Ping });

const text = (name: string, value: string) => ({ type: ApplicationCommandOptionType.String, name, value }) as const;

const data = (name: string) => ({ id: '200000000000000000', type: ApplicationCommandType.ChatInput, name }) as const;

/** A fan sends `/name` with options of text. */
export const slashCommand = (
  name: string,
  options: Readonly<Record<string, string>> = {},
): APIChatInputApplicationCommandInteraction => ({
  ...envelope(),
  type: InteractionType.ApplicationCommand,
  data: { ...data(name), options: Object.entries(options).map(([key, value]) => text(key, value)) },
});

/** A fan has typed this much of an option. */
export const autocomplete = (
  name: string,
  option: string,
  typed: string,
): APIApplicationCommandAutocompleteInteraction => ({
  ...envelope(),
  type: InteractionType.ApplicationCommandAutocomplete,
  data: { ...data(name), options: [{ ...text(option, typed), focused: true }] },
});

/** A fan presses the button with this `custom_id`. */
export const buttonPress = (customId: string): APIMessageComponentButtonInteraction => ({
  ...envelope(),
  type: InteractionType.MessageComponent,
  message,
  data: { component_type: ComponentType.Button, custom_id: customId },
});

const message: APIMessage = {
  id: '700000000000000001',
  channel_id: '500000000000000001',
  author: bot,
  content: '',
  timestamp: '2026-11-21T20:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
  type: MessageType.Default,
};
