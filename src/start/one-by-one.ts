import { setImmediate } from 'node:timers/promises';

/** Does what can wait, each part in a turn of its own so that whatever comes in meanwhile is answered first; nothing more once it is aborted. */
export async function oneByOne(parts: readonly (() => unknown)[], { signal }: AbortController): Promise<void> {
  for (const part of parts) {
    await setImmediate();
    if (signal.aborted) return;
    part();
  }
}
