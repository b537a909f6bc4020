import { inspect } from 'node:util';
import { alarmsHere } from '../../../src/alarms/alarms-here.ts';
import { alarmsOnRedis } from '../../../src/alarms/alarms-on-redis.ts';

/** What can be told to ring at a moment, in milliseconds since 1970. */
interface Contender {
  set(id: string, at: number): unknown;
  close(): Promise<void>;
}

const complain = (facts: object): void => void process.stderr.write(`${inspect(facts)}\n`);
const log = { info() {}, warn: complain, error: complain };
const instant = (at: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(at);

/** One timer for each, which another moment could replace: what most bots do. */
function timers(ring: (id: string) => Promise<void>): Contender {
  const waiting = new Map<string, NodeJS.Timeout>();
  return {
    set(id, at) {
      clearTimeout(waiting.get(id));
      const rings = (): void => {
        waiting.delete(id);
        void ring(id);
      };
      waiting.set(id, setTimeout(rings, at - Date.now()));
    },
    close: async () => {},
  };
}

/** A contender by its name; `redis` is the address of a server for the one that needs it. */
export function contender(
  name: string,
  ring: (id: string) => Promise<void>,
  concurrency: number,
  redis: string,
): Contender {
  if (name === 'timers') return timers(ring);
  const alarms =
    name === 'redis'
      ? alarmsOnRedis({ url: redis, name: 'bench', ring, concurrency, log })
      : alarmsHere({ now: Temporal.Now.instant, ring, concurrency, log });
  return { set: (id, at) => alarms.set(id, instant(at)), close: alarms.close };
}
