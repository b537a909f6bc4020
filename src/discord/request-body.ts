import type { IncomingMessage } from 'node:http';

/**
 * The whole body behind the bytes of `head`, or null as soon as the body has more than `limit` bytes: then no more of it is read.
 * Rejects when the sender goes away in the middle of it.
 */
export const readBody = (request: IncomingMessage, limit: number, head: Buffer): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const chunks = [head];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      request.pause();
      resolve(null);
    });
    request.on('end', () => resolve(Buffer.concat(chunks, head.length + size)));
    request.on('error', reject);
  });
