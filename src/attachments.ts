import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';

/** Bytes of the longest text file that is read; a long report has some thirty thousand. */
const LONGEST_FILE = 500_000;

/** As many files as Discord attaches to one message. */
const MOST_FILES = 10;

const attachmentSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  filename: z.string(),
  size: z.int(),
  content_type: z.string().optional(),
});
type Attachment = z.infer<typeof attachmentSchema>;

const messageSchema = z.looseObject({
  content: z.string().default(''),
  attachments: z.array(attachmentSchema).max(MOST_FILES).default([]),
});

/** Few interactions are of this kind, and the others shouldn't wait. */
const kindSchema = z.object({ data: z.object({ target_id: z.string() }) });

const menuSchema = z.looseObject({
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.looseObject({
    type: z.literal(ApplicationCommandType.Message),
    target_id: z.string(),
    resolved: z.looseObject({ messages: z.record(z.string(), messageSchema) }),
  }),
});

const isText = ({ filename, size, content_type = '' }: Attachment): boolean =>
  size <= LONGEST_FILE && (content_type.startsWith('text/plain') || /\.(?:txt|md)$/i.test(filename));

/**
 * The interaction, whose chosen message says also what stands in its text files: Discord makes a file of a text that is too
 * long for a message. Null when there is no such file. Rejects when one can't be fetched.
 */
export function withAttachedText(
  interaction: unknown,
  fetchText: (url: string) => Promise<string>,
): Promise<unknown> | null {
  if (!kindSchema.safeParse(interaction).success) return null;
  const { success, data: menu } = menuSchema.safeParse(interaction);
  if (!success) return null;
  const { target_id: id, resolved } = menu.data;
  const target = resolved.messages[id];
  const files = target?.attachments.filter(isText) ?? [];
  if (!target || files.length === 0) return null;
  return Promise.all(files.map(({ url }) => fetchText(url))).then((texts) => {
    const content = [target.content, ...texts].filter((text) => text !== '').join('\n\n');
    return { ...menu, data: { ...menu.data, resolved: { ...resolved, messages: { [id]: { ...target, content } } } } };
  });
}
