import { applyGuildChange, type GuildChange } from '../memory/guild-change.ts';
import { type GuildMemory, guildMemorySchema, nothingKept } from '../memory/guild-memory.ts';
import { documentsIn, type Report } from './documents.ts';
import type { Shelf } from './shelf.ts';

/** What the bot keeps for each server. */
export interface Guilds {
  /** At once when it is at hand; rejects when the store fails. */
  readonly read: (guildId: string) => GuildMemory | Promise<GuildMemory>;
  /** Stores a change, after those of the same server that came before; rejects when the store fails, and nothing is changed. */
  readonly change: (guildId: string, change: GuildChange) => Promise<GuildMemory>;
}

/** The memory of servers in a namespace of the store. */
export function guildsIn(shelf: Shelf, report: Report): Guilds {
  const documents = documentsIn(shelf, { schema: guildMemorySchema, initial: nothingKept }, report);
  return {
    read: (guildId) => documents.read(guildId),
    change: (guildId, change) => documents.change(guildId, (memory) => applyGuildChange(memory, change)),
  };
}
