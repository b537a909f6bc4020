import { noSubscription, type Subscription } from '../announcements/subscription.ts';
import type { GuildMemory } from './guild-memory.ts';

/** What the bot was told where it is asked. */
export interface Memory {
  /** By the server; null in private messages. */
  readonly guild: GuildMemory | null;
  /** What the server wants to be told of every day; nothing in private messages. */
  readonly subscription: Subscription;
  /** What the one who asks wants to be told of in direct messages. */
  readonly own: Subscription;
}

/** Nobody has told the bot anything. */
export const noMemory: Memory = Object.freeze({ guild: null, subscription: noSubscription, own: noSubscription });
