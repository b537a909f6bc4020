import { setTimeout as wait } from 'node:timers/promises';

/** Whether the work was done before patience ended; it is not waited for any longer. Rejects if the work does in time. */
export async function isDoneWithin(patienceMs: number, work: Promise<unknown>): Promise<boolean> {
  const bell = new AbortController();
  const late = wait(patienceMs, false, { signal: bell.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    bell.abort();
  }
}
