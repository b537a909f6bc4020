import type { APIInteractionResponse } from 'discord-api-types/v10';

interface Kept {
  readonly type: APIInteractionResponse['type'];
  readonly bytes: Buffer;
}

/** A remembered reply is the same object each time it is sent. Its bytes are kept for as long as somebody keeps the reply. */
const keptBytes = new WeakMap<object, Kept>();

/** A response as JSON in UTF-8, worked out once for each message; the bytes are shared and must not be changed. */
export function responseBytes(response: APIInteractionResponse): Buffer {
  const message = 'data' in response ? response.data : undefined;
  const kept = message && keptBytes.get(message);
  if (kept?.type === response.type) return kept.bytes;
  const bytes = Buffer.from(JSON.stringify(response));
  if (message) keptBytes.set(message, { type: response.type, bytes });
  return bytes;
}
