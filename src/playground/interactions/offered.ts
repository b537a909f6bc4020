import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { ActionRefused } from '../action-refused.ts';
import type { RegisteredCommand } from '../registered-command.ts';
import { permissionsOf } from '../servers.ts';
import type { Place } from './envelope.ts';

/** Whether a member may use a command: administrators every one, “0” nobody else, and without a word everybody. */
function mayUse({ default_member_permissions: wanted }: RegisteredCommand, user: string): boolean {
  const held = permissionsOf(user);
  if (wanted === null || (held & PermissionFlagsBits.Administrator) !== 0n) return true;
  const needed = BigInt(wanted);
  return needed !== 0n && (held & needed) === needed;
}

/** The bot is installed in servers, and by nobody for themselves. */
function isHere({ contexts, guild_id, integration_types }: RegisteredCommand, guild: string | undefined): boolean {
  const context = guild === undefined ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const isInstalled = integration_types.includes(ApplicationIntegrationType.GuildInstall);
  return isInstalled && (contexts?.includes(context) ?? true) && (guild_id === undefined || guild_id === guild);
}

/** @throws ActionRefused when the command isn't offered to this person in this place. */
export function refuseUnlessOffered(command: RegisteredCommand, { person, channel }: Place): void {
  const name = command.type === ApplicationCommandType.ChatInput ? `/${command.name}` : `“${command.name}”`;
  if (!isHere(command, channel.guild)) throw new ActionRefused(`${name} can’t be used here`);
  if (channel.guild !== undefined && !mayUse(command, person.user.id)) {
    throw new ActionRefused(`You lack the permission to use ${name}`);
  }
}
