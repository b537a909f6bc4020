/** How long Discord's store of files may take. */
const PATIENCE_MS = 5_000;

/**
 * Fetches a file that was attached to a message; null as soon as it has more bytes than the limit, whatever was said of its
 * size: no more of it is read. Rejects when it can't be had.
 */
export async function fetchAttachedFile(url: string, limit: number): Promise<Uint8Array | null> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`An attached file answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
