import type { GuildMemory } from './guild-memory.ts';

/** What the bot was told where it is asked. */
export interface Memory {
  /** By the server; null in private messages. */
  readonly guild: GuildMemory | null;
}

/** Nobody has told the bot anything. */
export const noMemory: Memory = Object.freeze({ guild: null });
