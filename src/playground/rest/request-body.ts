import type { IncomingMessage } from 'node:http';
import { invalidForm, refusals } from '../bodies/rest-error.ts';
import { limits } from '../limits.ts';
import type { Upload } from '../messages/attach.ts';
import { readBytes } from '../read-bytes.ts';

/** The body of a request: JSON, and the files that came along. */
export interface RequestBody {
  readonly json: unknown;
  readonly uploads: readonly Upload[];
}

/** As many bytes as the files of one message may have, and something for the rest of it. */
const MOST_BYTES = limits.attachments * limits.attachmentBytes + 1024 * 1024;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.badJson();
  }
}

async function parseMultipart(bytes: Buffer<ArrayBuffer>, type: string): Promise<RequestBody> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
    throw refusals.badJson();
  });
  const uploads: Upload[] = [];
  for (const [key, value] of form) {
    const [, index] = /^files?\[(\d+)\]$/.exec(key) ?? [];
    if (index === undefined || typeof value === 'string') continue;
    uploads.push({ index, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parseJson(payload) : undefined, uploads };
}

/** Reads the body of a request. @throws RestError when it is no JSON, of another type, or too long. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request, MOST_BYTES);
  if (!bytes) throw refusals.tooLarge();
  if (bytes.length === 0) return { json: undefined, uploads: [] };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return parseMultipart(bytes, type);
  if (type.startsWith('application/json')) return { json: parseJson(bytes.toString()), uploads: [] };
  const expected = `Expected "Content-Type" header to be one of {'application/json', 'multipart/form-data'}.`;
  throw invalidForm([], 'CONTENT_TYPE_INVALID', expected);
}
