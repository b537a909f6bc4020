import { type Clock, createClock } from './clock.ts';

/** A clock that another process moves. */
export interface FollowedClock {
  readonly clock: Clock;
  /** Hears of no more moves. */
  stop(): void;
}

/** The moments of a stream of server-sent events, as they come. */
async function* momentsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Temporal.Instant> {
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = `${rest}${text}`.split('\n');
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
  const moments = momentsIn(body);
  const follow = ({ value }: IteratorResult<Temporal.Instant, void>) => {
    if (value) clock.advance(Math.max(value.epochMilliseconds - clock.now().epochMilliseconds, 0));
  };
  follow(await moments.next());
  const followOn = async () => {
    for await (const value of moments) follow({ done: false, value });
  };
  // The stream ends when it is stopped, or with the playground.
  followOn().catch(() => {});
  return { clock, stop: () => ending.abort() };
}
