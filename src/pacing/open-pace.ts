import type { StorePlace } from '../storage/store-place.ts';
import { slots } from './slots.ts';
import { type Turnstile, turnstile } from './turnstile.ts';

/** The pace at which requests go out, in all processes that share a store together. */
export interface Pace extends Turnstile {
  readonly close: () => Promise<void>;
}

/**
 * Discord takes 50 requests a second from a bot. So many leave room for those that it makes besides: registering, retries, and what
 * comes closer together on the way than it was sent. With the spare one they are never more than 47 in any second.
 */
const A_SECOND = 45;
const SPACING = { everyMs: 1000 / A_SECOND, spare: 1 };

/** The pace of a process: its own, or that of all which share its store. @throws StoreError when a shared store can’t be reached */
export async function openPace(place: StorePlace): Promise<Pace> {
  if (place.kind !== 'redis') {
    const next = slots(SPACING);
    return { ...turnstile(async () => next(performance.now())), close: async () => {} };
  }
  const { slotsOnRedis } = await import('./slots-on-redis.ts');
  const shared = await slotsOnRedis(place.url, SPACING);
  return { ...turnstile(shared.next), close: shared.close };
}
