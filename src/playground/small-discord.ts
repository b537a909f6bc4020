import type { Clock } from './clock.ts';
import type { Route } from './gateway/route.ts';
import type { Nonces } from './messages/nonces.ts';
import type { Store } from './store.ts';

/** What the rooms of a small Discord share. */
export interface SmallDiscord {
  readonly store: Store;
  readonly clock: Clock;
  readonly nonces: Nonces;
  /** A fresh id, younger than all before. */
  readonly newId: () => string;
  /** Where this server is, such as http://127.0.0.1:8024. */
  readonly origin: () => string;
  /** How long the bot has for its first response: three seconds with Discord. */
  readonly patienceMs: number;
  /** How long it takes to count a poll that is over, in ms. */
  readonly pollCountMs: number;
  /** Sends an event to those of the bot's sessions that it is for, now or when they are resumed. */
  readonly dispatch: (event: string, data: unknown, route: Route) => void;
}
