import { applySubscriptionChange } from '../announcements/subscription-change.ts';
import type { Scope } from '../scope.ts';
import type { Announcing } from './announcing.ts';

/** Stops announcing to a subscriber whom Discord refused, until somebody looks: the sentence stands in the status, and in the log. */
export async function suspend(
  { subscriptions, now, onSuspended }: Pick<Announcing, 'subscriptions' | 'now' | 'onSuspended'>,
  subscriber: Scope,
  sentence: string,
): Promise<void> {
  await subscriptions.change(subscriber, (before) =>
    applySubscriptionChange(before, { kind: 'suspend', why: sentence, at: now() }),
  );
  onSuspended(subscriber, sentence);
}
