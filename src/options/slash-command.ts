import {
  ContextMenuCommandBuilder,
  SlashCommandBuilder,
  type SlashCommandIntegerOption,
  type SlashCommandStringOption,
  type SlashCommandSubcommandBuilder,
} from '@discordjs/builders';
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { limits } from '../cards/limits.ts';

const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;
const INSTALLATIONS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] as const;

/** The builder of a command that works in servers and private messages, installed by a server or by one user. */
export const slashCommand = (name: string, description: string): SlashCommandBuilder =>
  new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setContexts(...CONTEXTS)
    .setIntegrationTypes(...INSTALLATIONS);

/** The same for one that only a server has, and there only those who may manage it, until the server lets others. */
export const managersCommand = (name: string, description: string): SlashCommandBuilder =>
  new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);

/** The same as `slashCommand` for a command in the menu of a message. */
export const messageCommand = (name: string): ContextMenuCommandBuilder =>
  new ContextMenuCommandBuilder()
    .setName(name)
    .setType(ApplicationCommandType.Message)
    .setContexts(...CONTEXTS)
    .setIntegrationTypes(...INSTALLATIONS);

type Fill<Option> = (option: Option) => Option;

/** Fills in an option in which a name is typed, completed as it is typed. */
export const nameOption =
  (name: string, description: string): Fill<SlashCommandStringOption> =>
  (option) =>
    option.setName(name).setDescription(description).setMaxLength(limits.choice).setAutocomplete(true);

/** The same for a name without which the command means nothing. */
export const requiredName =
  (name: string, description: string): Fill<SlashCommandStringOption> =>
  (option) =>
    nameOption(name, description)(option).setRequired(true);

/** Fills in an option in which words are typed. */
export const textOption =
  (name: string, description: string, longest: number): Fill<SlashCommandStringOption> =>
  (option) =>
    option.setName(name).setDescription(description).setMaxLength(longest).setRequired(true);

/** Fills in an option for whom it is about: women, men or mixed teams. */
export const sexOption =
  (description: string): Fill<SlashCommandStringOption> =>
  (option) =>
    option
      .setName('sex')
      .setDescription(description)
      .addChoices({ name: 'Women', value: 'women' }, { name: 'Men', value: 'men' }, { name: 'Mixed', value: 'mixed' });

/** Fills in an option for whom it is done: the server or whoever asks. */
export const whoseOption: Fill<SlashCommandStringOption> = (option) =>
  option
    .setName('for')
    .setDescription('For the server, or for you alone; the server unless you say so')
    .addChoices({ name: 'Server', value: 'server' }, { name: 'Me', value: 'me' });

/** Fills in an option for a year. */
export const yearOption =
  (description: string): Fill<SlashCommandIntegerOption> =>
  (option) =>
    option.setName('year').setDescription(description).setMinValue(1800).setMaxValue(2999);

const pageOption: Fill<SlashCommandIntegerOption> = (option) =>
  option.setName('page').setDescription('Which page').setMinValue(1);

/** Fills in a subcommand that asks for one thing and lists what it finds, page by page. */
export const listing =
  (name: string, description: string, asked: Fill<SlashCommandStringOption>): Fill<SlashCommandSubcommandBuilder> =>
  (subcommand) =>
    subcommand.setName(name).setDescription(description).addStringOption(asked).addIntegerOption(pageOption);
