import type { Clock } from './clock.ts';
import type { Store } from './store.ts';

/** What the rooms of a small Discord share. */
export interface SmallDiscord {
  readonly store: Store;
  readonly clock: Clock;
  /** A fresh id, younger than all before. */
  readonly newId: () => string;
  /** Where this server is, such as http://127.0.0.1:8024. */
  readonly origin: () => string;
  /** How long the bot has for its first response: three seconds with Discord. */
  readonly patienceMs: number;
  /** Sends an event to the bot, now or when it resumes its session. */
  readonly dispatch: (event: string, data: unknown) => void;
}
