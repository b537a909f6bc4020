/** How long Discord's store of files may take. */
const PATIENCE_MS = 5_000;

/** Fetches a text file that was attached to a message. Rejects when it can't be had, or is no text in UTF-8. */
export async function fetchAttachedText(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`An attached file answered ${response.status}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(await response.arrayBuffer());
}
