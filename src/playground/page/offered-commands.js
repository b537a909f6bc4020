/** @import { Snapshot } from '../page-api.ts' */

/** @typedef {Snapshot['commands'][number]} Command */
/** @typedef {Pick<Snapshot['guilds'][number], 'id' | 'permissions' | 'hasBot'>} Guild */

const IN_GUILD = 0;
const IN_PRIVATE = 1;
const OF_SERVERS = 0;
const ADMINISTRATOR = 8n;

/** The types of commands: typed, or in the menu of a user or a message. */
export const types = /** @type {const} */ ({ slash: 1, user: 2, message: 3 });

/** Whether these permissions hold all that a command wants, as Discord's menu checks it. @param {string} permissions @param {string | null} wanted */
function mayUse(permissions, wanted) {
  const [held, needed] = [BigInt(permissions), BigInt(wanted ?? 0)];
  const isAdministrator = (held & ADMINISTRATOR) !== 0n;
  return isAdministrator || wanted === null || (needed !== 0n && (held & needed) === needed);
}

/** @param {Command} command @param {Guild | undefined} guild */
function isOffered({ guild_id, contexts, integration_types, default_member_permissions: wanted }, guild) {
  const context = guild ? IN_GUILD : IN_PRIVATE;
  if (!integration_types.includes(OF_SERVERS) || !(contexts?.includes(context) ?? true)) return false;
  if (!guild) return guild_id === undefined;
  if (!guild.hasBot) return false;
  return (guild_id === undefined || guild_id === guild.id) && mayUse(guild.permissions, wanted);
}

/**
 * The commands of a type that a user may use in a server, or in private without one, by name.
 * @param {readonly Command[]} commands @param {number} type @param {Guild | undefined} guild
 */
export const offeredCommands = (commands, type, guild) =>
  commands
    .filter((command) => command.type === type && isOffered(command, guild))
    .sort((a, b) => a.name.localeCompare(b.name));
