import type { Subscription } from '../announcements/subscription.ts';
import { NONCE_MS } from '../discord/nonce-ms.ts';

/** Where and under which nonce a day may have been posted, and from when on the nonce keeps it from being posted twice. */
export interface Begun {
  readonly kind: 'posting';
  readonly nonce: string;
  readonly since: Temporal.Instant;
  readonly channelId: string;
}

/** What the ledger says of a day that is on its way; null when it isn’t. */
export function begunIn({ ledger }: Subscription, day: string): Begun | null {
  const state = ledger.find((entry) => entry.day === day)?.state;
  return state?.kind === 'posting' ? state : null;
}

/** Milliseconds, in whole ones, for which the nonce still does its work. */
export const leftOf = ({ since }: Begun, now: Temporal.Instant): number =>
  NONCE_MS - (now.epochMilliseconds - since.epochMilliseconds);
