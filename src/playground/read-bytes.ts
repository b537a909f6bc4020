import type { IncomingMessage } from 'node:http';

/**
 * The body of a request; undefined when it has more than `most` bytes, of which no more are read then. What is left of it stands in
 * the way of the next request, so that the answer has to close the connection.
 */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer<ArrayBuffer> | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > most) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += Buffer.byteLength(chunk);
    if (size > most) return undefined;
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
