import { setInterval } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Learns again and again, every so many minutes, what other processes have read; what fails is logged, and tried the next time. */
export function followShelf(
  learn: () => Promise<void>,
  minutes: number,
  log: Pick<Logger, 'error'>,
): { close(): Promise<void> } {
  const closing = new AbortController();
  const following = (async () => {
    for await (const _ of setInterval(minutes * 60_000, null, { signal: closing.signal }))
      await learn().catch((err: unknown) => log.error({ err }, 'What other processes have read can’t be read here'));
  })().catch(() => {}); // ends by being aborted
  return {
    close() {
      closing.abort();
      return following;
    },
  };
}
