import type { RawFile } from 'discord.js';
import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { nobody } from '../reply.ts';

/** A file to post, with what it says to those who don't see it. An embed shows it as `attachment://name`. */
export interface PostedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Such as image/png. */
  readonly type: string;
  /** At most 1024 characters. */
  readonly alt: string;
}

/** What stands in a message; where it doesn't say whom it may mention, it mentions nobody. */
export type MessageBody = Omit<
  RESTPostAPIChannelMessageJSONBody,
  'attachments' | 'enforce_nonce' | 'message_reference' | 'nonce'
>;

/** What goes along with a new message. */
export interface PostOptions {
  /** At most 25 characters. For a few minutes the same nonce brings the same message back instead of posting another. */
  readonly nonce: string;
  readonly files?: readonly PostedFile[];
  /** The id of a message in the same channel that this one answers, if it is still there. */
  readonly replyTo?: string;
  /** Once it is aborted, the request isn't sent any more; one that is under way is given up, and nobody knows what became of it. */
  readonly signal?: AbortSignal;
}

const rawFile = ({ name, bytes, type }: PostedFile): RawFile => ({
  name,
  data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  contentType: type,
});

/** The request that posts a message once, however often it is made within a few minutes. */
export function newMessage(body: MessageBody, { nonce, files = [], replyTo, signal }: PostOptions) {
  const attachments = files.map(({ name, alt }, i) => ({ id: String(i), filename: name, description: alt }));
  return {
    body: {
      allowed_mentions: nobody,
      ...body,
      nonce,
      enforce_nonce: true,
      ...(files.length > 0 && { attachments }),
      ...(replyTo !== undefined && { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
    },
    files: files.map(rawFile),
    ...(signal && { signal }),
  };
}
