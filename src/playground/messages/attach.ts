import type { APIAttachment } from 'discord-api-types/v10';
import type { EditBody } from '../bodies/message-body.ts';
import { invalidForm, RestError } from '../bodies/rest-error.ts';
import { limits } from '../limits.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { StoredFile } from '../state.ts';
import { contentType } from './content-type.ts';
import { imageSize } from './image-size.ts';

/** A file of a multipart request: `index` is the n of files[n]. */
export interface Upload {
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The attachments of a message, and the files that are new among them. */
export interface Attached {
  readonly attachments: readonly APIAttachment[];
  readonly files: readonly StoredFile[];
}

const safeName = (name: string): string => name.replaceAll(/[^\w.-]+/g, '_');

function attachmentOf(
  { id, name, type, bytes }: StoredFile,
  description: string | undefined,
  origin: string,
): APIAttachment {
  const url = `${origin}/attachments/${id}/${safeName(name)}`;
  return {
    id,
    filename: safeName(name),
    size: bytes.length,
    url,
    proxy_url: url,
    content_type: type,
    ...(description !== undefined && { description }),
    ...imageSize(bytes),
  };
}

/** @throws RestError when a file is too large, or an attachment is named that neither came along nor is there. */
export function attach(
  { newId, origin }: SmallDiscord,
  named: EditBody['attachments'],
  uploads: readonly Upload[],
  before: readonly APIAttachment[] = [],
): Attached {
  if (uploads.some(({ bytes }) => bytes.length > limits.attachmentBytes)) {
    throw new RestError(413, 40005, 'Request entity too large');
  }
  const lost = (named ?? []).findIndex(
    ({ id }) => ![...uploads.map(({ index }) => index), ...before.map((old) => old.id)].includes(id),
  );
  if (lost !== -1) throw invalidForm(['attachments', lost, 'id'], 'ATTACHMENT_NOT_FOUND', 'Attachment not found');
  const kept = before.filter(({ id }) => named === undefined || named.some((entry) => entry.id === id));
  const fresh = uploads.map((upload) => {
    const entry = named?.find(({ id }) => id === upload.index);
    const { bytes } = upload;
    const file = { id: newId(), name: entry?.filename ?? upload.name, type: contentType(upload.type, bytes), bytes };
    return { file, attachment: attachmentOf(file, entry?.description, origin()) };
  });
  return { attachments: [...kept, ...fresh.map(({ attachment }) => attachment)], files: fresh.map(({ file }) => file) };
}
