import type { Response } from 'undici';
import { UnreadableError } from '../pages/unreadable-error.ts';

/**
 * The whole body, unpacked. No more of it is read or unpacked than the limit, in bytes.
 * @throws UnreadableError for a longer one.
 */
export async function boundedBody(response: Response, limit: number, where: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new UnreadableError(where, `this is larger than ${limit / 1e6} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
