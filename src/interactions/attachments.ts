import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** Bytes of text that are read of one message; a long report has some thirty thousand, and nobody else is answered meanwhile. */
const MOST_TEXT = 100_000;

/** As many files as Discord attaches to one message. */
const MOST_FILES = 10;

const attachmentSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  filename: z.string(),
  content_type: z.string().optional(),
});
type Attachment = z.infer<typeof attachmentSchema>;

const messageSchema = z.looseObject({
  content: z.string().default(''),
  attachments: z.array(attachmentSchema).max(MOST_FILES).default([]),
});

/** Few interactions are of this kind, and the others shouldn't wait. */
const kindSchema = z.object({ data: z.object({ target_id: z.string().optional() }).optional() });

const menuSchema = z.looseObject({
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.looseObject({
    type: z.literal(ApplicationCommandType.Message),
    target_id: z.string(),
    resolved: z.looseObject({ messages: z.record(z.string(), messageSchema) }),
  }),
});

const isText = ({ filename, content_type = '' }: Attachment): boolean =>
  content_type.startsWith('text/plain') || /\.(?:txt|md)$/i.test(filename);

/** Fetches a file; null when it has more bytes than the limit. */
export type FetchFile = (url: string, limit: number) => Promise<Uint8Array | null>;

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('That text file is not in UTF-8. Save it again as UTF-8, or paste the report into a message.');
  }
}

async function textOf(files: readonly Attachment[], fetchFile: FetchFile): Promise<string[]> {
  const fetched = await Promise.all(files.map(({ url }) => fetchFile(url, MOST_TEXT)));
  const whole = fetched.filter((bytes) => bytes !== null);
  if (whole.length < fetched.length || whole.reduce((sum, { length }) => sum + length, 0) > MOST_TEXT)
    throw new Refusal(
      `I read up to ${MOST_TEXT / 1000} kB of text at once, and that is more. Attach the report alone.`,
    );
  return whole.map(decoded);
}

/**
 * The interaction, whose chosen message says also what stands in its text files: Discord makes a file of a text that is too
 * long for a message. Null when there is no such file. Rejects when one can't be fetched, and with a Refusal when there is too
 * much to read or a file is no text.
 */
export function withAttachedText(interaction: unknown, fetchFile: FetchFile): Promise<unknown> | null {
  if (kindSchema.safeParse(interaction).data?.data?.target_id === undefined) return null;
  const { success, data: menu } = menuSchema.safeParse(interaction);
  if (!success) return null;
  const { target_id: id, resolved } = menu.data;
  const target = resolved.messages[id];
  const files = target?.attachments.filter(isText) ?? [];
  if (!target || files.length === 0) return null;
  return textOf(files, fetchFile).then((texts) => {
    const content = [target.content, ...texts].filter((text) => text !== '').join('\n\n');
    return { ...menu, data: { ...menu.data, resolved: { ...resolved, messages: { [id]: { ...target, content } } } } };
  });
}
