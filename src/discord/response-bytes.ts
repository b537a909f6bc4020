import type { APIInteractionResponse } from 'discord-api-types/v10';

interface Kept {
  readonly type: APIInteractionResponse['type'];
  readonly bytes: string;
}

/** A remembered reply is the same object each time it is sent. Its bytes are kept for as long as somebody keeps the reply. */
const keptBytes = new WeakMap<object, Kept>();

/**
 * A response as JSON in UTF-8, worked out once for each message: a string with one character for each byte, to be sent as
 * `latin1`. node:http writes a string in one piece with the head, and a buffer in a second one, which takes longer.
 */
export function responseBytes(response: APIInteractionResponse): string {
  const message = 'data' in response ? response.data : undefined;
  const kept = message && keptBytes.get(message);
  if (kept?.type === response.type) return kept.bytes;
  const bytes = Buffer.from(JSON.stringify(response)).toString('latin1');
  if (message) keptBytes.set(message, { type: response.type, bytes });
  return bytes;
}
