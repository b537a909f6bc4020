import type { Kept } from '../kept.ts';
import { inStep } from '../pacing/in-step.ts';
import { unhurried } from '../pacing/unhurried.ts';
import type { StorePlace } from '../storage/store-place.ts';

/** So long what comes by the clock waits for other changes. Each write to a disk may take several milliseconds, and keeps answers waiting. */
const TOGETHER_MS = 100;

/** What is kept, for what comes by the clock: on a disk of its own its changes wait to be written with others. */
export function unhurriedKept(kept: Kept, place: StorePlace): Pick<Kept, 'subscription' | 'daily' | 'scores'> {
  if (place.kind === 'redis') return kept;
  const together = inStep(TOGETHER_MS);
  return {
    subscription: unhurried(kept.subscription, together),
    daily: unhurried(kept.daily, together),
    scores: unhurried(kept.scores, together),
  };
}
