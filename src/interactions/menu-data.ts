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

/** A command that was chosen in the menu of a message, as far as it is read. */
export const menuSchema = z.object({
  type: z.literal(ApplicationCommandType.Message),
  name: z.string(),
  target_id: z.string(),
  resolved: z.object({ messages: z.record(z.string(), message) }),
});

/** What was asked of a message. */
interface Chosen {
  readonly invocation: Invocation;
  readonly files: readonly Attachment[];
}

/** Where a message stands, for whoever may see its channel. */
const linkTo = (guildId: string | undefined, { channel_id, id }: z.infer<typeof message>): string =>
  `https://discord.com/channels/${guildId ?? '@me'}/${channel_id}/${id}`;

/** The invocation with what the message says and its address as options, and the message’s files; undefined without the message. */
export function readMenu(
  { name, target_id, resolved }: z.output<typeof menuSchema>,
  guildId?: string,
): Chosen | undefined {
  const target = resolved.messages[target_id];
  if (!target) return undefined;
  const options = { text: target.content, link: linkTo(guildId, target) };
  return { invocation: { command: name, options }, files: target.attachments };
}
