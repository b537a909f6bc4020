import type Keyv from 'keyv';
import { z } from 'zod';
import { applyChange, type Change } from '../memory/change.ts';
import { type GuildMemory, guildMemorySchema, nothingKept } from '../memory/guild-memory.ts';

/** What the bot keeps for each server. */
export interface Guilds {
  /** At once when it was read lately; rejects when the store fails. */
  readonly read: (guildId: string) => GuildMemory | Promise<GuildMemory>;
  /** Stores a change, after those of the same server that came before; rejects when the store fails, and nothing is changed. */
  readonly change: (guildId: string, change: Change) => Promise<GuildMemory>;
}

/** What other processes change is seen at latest after this many milliseconds. */
const FRESH_MS = 10_000;

/** Servers whose memory is at hand. */
const MOST_AT_HAND = 1000;

interface AtHand {
  readonly memory: GuildMemory;
  readonly readMs: number;
}

/** Told of a stored value that can't be read; it is kept under another key. */
export type Report = (key: string, problem: string) => void;

/** The memory of servers in a namespace of the store. */
export function guildsIn(keyv: Keyv<unknown>, report: Report): Guilds {
  const atHand = new Map<string, AtHand>();
  const writing = new Map<string, Promise<GuildMemory>>();

  const keep = (guildId: string, memory: GuildMemory): GuildMemory => {
    atHand.delete(guildId);
    atHand.set(guildId, { memory, readMs: performance.now() });
    const [longestUnused] = atHand.keys();
    if (atHand.size > MOST_AT_HAND && longestUnused !== undefined) atHand.delete(longestUnused);
    return memory;
  };

  const load = async (guildId: string): Promise<GuildMemory> => {
    const stored = await keyv.get(guildId);
    if (stored === undefined) return nothingKept;
    const { success, data, error } = guildMemorySchema.safeParse(stored);
    if (success) return data;
    await keyv.set(`unreadable-${guildId}`, stored);
    report(guildId, z.prettifyError(error));
    return nothingKept;
  };

  const store = async (guildId: string, change: Change): Promise<GuildMemory> => {
    const memory = applyChange(await load(guildId), change);
    await keyv.set(guildId, z.encode(guildMemorySchema, memory));
    return keep(guildId, memory);
  };

  return {
    read(guildId) {
      const known = atHand.get(guildId);
      const isFresh = known !== undefined && performance.now() - known.readMs < FRESH_MS;
      return isFresh ? known.memory : load(guildId).then((memory) => keep(guildId, memory));
    },
    change(guildId, change) {
      const before = writing.get(guildId) ?? Promise.resolve(nothingKept);
      const after = before.catch(() => nothingKept).then(() => store(guildId, change));
      const done = after.finally(() => writing.get(guildId) === done && writing.delete(guildId));
      writing.set(guildId, done);
      return done;
    },
  };
}
