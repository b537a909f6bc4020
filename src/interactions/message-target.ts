import { ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Invocation } from '../invocation.ts';
import { type Attachment, attachmentsSchema } from './attachment.ts';

const message = z.object({
  id: z.string(),
  channel_id: z.string(),
  content: z.string().default(''),
  attachments: attachmentsSchema,
});

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

interface MessageTarget {
  readonly invocation: Invocation;
  readonly files: readonly Attachment[];
}

/** The invocation of a command in the menu of a message, with what the message says and its address as options, and its files. */
export const messageTarget = menuSchema.transform(({ guild_id, data }, context): MessageTarget => {
  const target = data.resolved.messages[data.target_id];
  if (target) {
    const options = { text: target.content, link: linkTo(guild_id, target) };
    return { invocation: { command: data.name, options }, files: target.attachments };
  }
  context.addIssue({ code: 'custom', message: 'expected the message that was chosen' });
  return z.NEVER;
});
