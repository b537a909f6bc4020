import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

/** Bytes of the longest text file that is read; a long report has some thirty thousand. */
const LONGEST_FILE = 500_000;

const attachmentSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  filename: z.string(),
  size: z.int(),
  content_type: z.string().optional(),
});

const messageSchema = z.looseObject({
  content: z.string().default(''),
  attachments: z.array(attachmentSchema).default([]),
});

const menuSchema = z.looseObject({
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.looseObject({
    type: z.literal(ApplicationCommandType.Message),
    target_id: z.string(),
    resolved: z.looseObject({ messages: z.record(z.string(), messageSchema) }),
  }),
});

const isText = ({ filename, size, content_type = '' }: z.infer<typeof attachmentSchema>): boolean =>
  size <= LONGEST_FILE && (content_type.startsWith('text/plain') || /\.(?:txt|md)$/i.test(filename));

/**
 * An interaction whose chosen message says also what stands in its text files, as Discord makes a file of a text that is too
 * long for a message; the interaction itself when there is nothing to fetch. Rejects when a file can't be fetched.
 */
export function withAttachedText(
  interaction: unknown,
  fetchText: (url: string) => Promise<string>,
): unknown | Promise<unknown> {
  const { success, data: menu } = menuSchema.safeParse(interaction);
  const target = success ? menu.data.resolved.messages[menu.data.target_id] : undefined;
  const files = target?.attachments.filter(isText) ?? [];
  if (!success || !target || files.length === 0) return interaction;
  return Promise.all(files.map(({ url }) => fetchText(url))).then((texts) => {
    const messages = { [menu.data.target_id]: { ...target, content: [target.content, ...texts].join('\n\n').trim() } };
    return { ...menu, data: { ...menu.data, resolved: { ...menu.data.resolved, messages } } };
  });
}
