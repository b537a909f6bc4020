import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Caller } from '../command.ts';

/** A user as Discord names one. */
export const user = z.object({ id: z.string() });

/** Bits as a decimal number; Discord names them all for administrators. */
const bits = z
  .string()
  .regex(/^\d{1,30}$/)
  .transform(BigInt);
const permissions = bits.catch(0n);

/** What an interaction says of its sender, and of the place; in a guild Discord names the user within the member, elsewhere alone. */
export const sender = {
  guild_id: z.string().optional(),
  channel_id: z.string().optional().catch(undefined),
  member: z.object({ user, permissions }).optional(),
  user: user.optional(),
  app_permissions: permissions,
  application_id: z.string().optional().catch(undefined),
  token: z.string().optional().catch(undefined),
};
/** An interaction, of which only its sender is read. */
export const senderSchema = z.object(sender);

/** The channels that options name, by their ids; Discord says of each what the bot may do there. */
export const resolvedSchema = z
  .object({ channels: z.record(z.string(), z.object({ app_permissions: bits.optional() })).default({}) })
  .catch({ channels: {} });

type Named = z.output<typeof resolvedSchema>['channels'];

const permissionsIn = (channels: Named): Caller['channels'] =>
  new Map(
    Object.entries(channels).flatMap(([id, { app_permissions: may }]) =>
      may === undefined ? [] : [[id, may] as const],
    ),
  );

/** Who sent an interaction, unless nobody did, and the channels that its options name. */
export function callerOf(sent: z.output<typeof senderSchema>, channels: Named = {}): Caller | undefined {
  const { member, app_permissions: permissions, application_id: applicationId, token } = sent;
  const userId = member?.user.id ?? sent.user?.id;
  if (userId === undefined) return undefined;
  return {
    userId,
    guildId: sent.guild_id ?? null,
    channelId: sent.channel_id ?? null,
    mayManage: ((member?.permissions ?? 0n) & PermissionFlagsBits.ManageGuild) !== 0n,
    permissions,
    channels: permissionsIn(channels),
    followUp: applicationId !== undefined && token !== undefined ? { applicationId, token } : null,
  };
}
