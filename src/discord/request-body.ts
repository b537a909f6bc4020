import type { IncomingMessage } from 'node:http';

/**
 * The whole body, or null as soon as it has more than `limit` bytes: then no more of it is read.
 * Rejects when the sender goes away in the middle of it.
 */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      request.pause();
      resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks, size)));
    request.on('error', reject);
  });
