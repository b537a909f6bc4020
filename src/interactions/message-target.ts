import { ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Invocation } from '../invocation.ts';

const message = z.object({ id: z.string(), channel_id: z.string(), content: z.string().default('') });

const menuSchema = z.object({
  guild_id: z.string().optional(),
  data: z.object({
    type: z.literal(ApplicationCommandType.Message),
    name: z.string(),
    target_id: z.string(),
    resolved: z.object({ messages: z.record(z.string(), message) }),
  }),
});

/** Where a message stands, for whoever may see its channel. */
const linkTo = (guildId: string | undefined, { channel_id, id }: z.infer<typeof message>): string =>
  `https://discord.com/channels/${guildId ?? '@me'}/${channel_id}/${id}`;

/** The invocation of a command in the menu of a message, with what the message says and its address as options. */
export const messageInvocation = menuSchema.transform(({ guild_id, data }, context): Invocation => {
  const target = data.resolved.messages[data.target_id];
  if (target) return { command: data.name, options: { text: target.content, link: linkTo(guild_id, target) } };
  context.addIssue({ code: 'custom', message: 'expected the message that was chosen' });
  return z.NEVER;
});
