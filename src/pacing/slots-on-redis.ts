import { z } from 'zod';
import { connectRedis } from '../storage/redis-client.ts';
import type { Spacing } from './slots.ts';

/** Slots that all processes share which use the same Redis. */
export interface SharedSlots {
  /** How long to wait for the next one, in milliseconds. Rejects while Redis can’t be reached. */
  readonly next: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What a backup of the store leaves out. */
const KEY = 'bell-lap-pace';

/**
 * As `slots` has it, by the clock of Redis, in microseconds. One that is further away than any number of processes explains was
 * given by a clock that has been set back since. Redis runs it as one step.
 */
const NEXT = `
  local time = redis.call('TIME')
  local now = time[1] * 1000000 + time[2]
  local slot = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now - ARGV[2])
  if slot > now + 10000000 then slot = now end
  redis.call('SET', KEYS[1], string.format('%.0f', slot + ARGV[1]), 'PX', 60000)
  return math.max(slot - now, 0)`;

/** Connects to the Redis of `url`. @throws StoreError when it can’t be reached */
export async function slotsOnRedis(url: string, { everyMs, spare }: Spacing): Promise<SharedSlots> {
  const client = await connectRedis(url);
  const args = [everyMs, spare * everyMs].map((ms) => String(Math.ceil(ms * 1000)));
  return {
    next: async () => z.number().parse(await client.eval(NEXT, { keys: [KEY], arguments: args })) / 1000,
    close: async () => void (client.isOpen && (await client.close())),
  };
}
