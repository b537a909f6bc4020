import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { UnreadableError } from '../pages/unreadable-error.ts';
import type { PageSource, WebPage } from '../pages/web-page.ts';
import type { PageAnswer } from './page-worker.ts';

/** For one page; a long report takes a quarter of a second. */
const LIMIT_MS = 10_000;
const LIMIT_MB = 512;

const isTooMuch = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'AbortError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));

/**
 * Reads a page in a thread of its own, so that none can hold up the bot or eat its memory, however it is made. Gives up at the
 * signal. Rejects with an UnreadableError for a page that can't be read.
 */
export async function readPageApart(bytes: Uint8Array, source: PageSource, signal?: AbortSignal): Promise<WebPage> {
  const { where, address, contentType } = source;
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url), {
    workerData: { bytes, source: { where, address, contentType } },
    resourceLimits: { maxOldGenerationSizeMb: LIMIT_MB },
  });
  const limit = AbortSignal.timeout(LIMIT_MS);
  try {
    const [answer]: PageAnswer[] = await once(worker, 'message', {
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (answer && 'page' in answer) return answer.page;
    throw new UnreadableError(where, answer?.refused ?? 'this page could not be read.');
  } catch (cause) {
    if (!isTooMuch(cause)) throw cause;
    throw new UnreadableError(where, 'this page takes too much time or memory to read.', { cause });
  } finally {
    await worker.terminate();
  }
}
