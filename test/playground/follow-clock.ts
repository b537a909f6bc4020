import { type Clock, createClock } from '../../src/playground/clock.ts';

/** A clock that another process moves. */
export interface FollowedClock {
  readonly clock: Clock;
  /** Hears of no more moves. */
  stop(): void;
}

/** The moments of a stream of server-sent events, as they come. */
async function* momentsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Temporal.Instant> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data: ')) yield Temporal.Instant.from(line.slice('data: '.length));
  }
}

/**
 * The clock of a playground in another process, for a bot that is started as a child of a test: it shows the playground's time and is moved
 * forward whenever that one is, a moment later. `url` is the playground's. Rejects when the playground doesn't answer.
 */
export async function followClock(url: string): Promise<FollowedClock> {
  const ending = new AbortController();
  const { body } = await fetch(`${url}/playground/clock`, { signal: ending.signal });
  if (!body) throw new Error(`${url} tells no time`);
  const clock = createClock();
  const { promise: isSet, resolve, reject } = Promise.withResolvers<void>();
  const follow = async () => {
    for await (const moment of momentsIn(body)) {
      clock.advance(Math.max(moment.epochMilliseconds - clock.now().epochMilliseconds, 0));
      resolve();
    }
  };
  // The stream ends when it is stopped, or with the playground.
  follow()
    .catch(() => {})
    .finally(() => reject(new Error(`${url} tells no time`)));
  await isSet;
  return { clock, stop: () => ending.abort() };
}
