import type { DueNow } from '../announcements/due-now.ts';
import type { Settings, Subscription } from '../announcements/subscription.ts';
import type { Scope } from '../scope.ts';

/** A day that is due, and whose. */
export interface DueDay {
  readonly subscriber: Scope;
  readonly subscription: Subscription;
  readonly settings: Settings;
  readonly due: DueNow;
}

/** As the ledger names it: an ISO date. */
export const dayOf = ({ due }: DueDay): string => due.day.toString();
