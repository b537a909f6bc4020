import { isDeepStrictEqual } from 'node:util';
import type Keyv from 'keyv';
import { z } from 'zod';
import { applyGuildChange, type GuildChange } from '../memory/guild-change.ts';
import { type GuildMemory, guildMemorySchema, nothingKept } from '../memory/guild-memory.ts';

/** What the bot keeps for each server. */
export interface Guilds {
  /** At once when it was read lately and no other process has changed anything since; rejects when the store fails. */
  readonly read: (guildId: string) => GuildMemory | Promise<GuildMemory>;
  /** Stores a change, after those of the same server that came before; rejects when the store fails, and nothing is changed. */
  readonly change: (guildId: string, change: GuildChange) => Promise<GuildMemory>;
}

/** Servers whose memory is at hand. */
const MOST_AT_HAND = 1000;

interface AtHand {
  readonly memory: GuildMemory;
  /** The store's when the memory was read. */
  readonly version: number;
}

const newerSchema = z.object({ version: z.int().gt(nothingKept.version) });

/** Told once of a stored value that can't be read; it is kept under another key. */
export type Report = (key: string, problem: string) => void;

/** The memory of servers in a namespace of the store, whose version changes when another process writes; unset, none does. */
export function guildsIn(keyv: Keyv<unknown>, report: Report, version = (): number => 0): Guilds {
  const atHand = new Map<string, AtHand>();
  const writing = new Map<string, Promise<GuildMemory>>();

  const keep = (guildId: string, read: AtHand): GuildMemory => {
    atHand.delete(guildId);
    atHand.set(guildId, read);
    const [longestUnused] = atHand.keys();
    if (atHand.size > MOST_AT_HAND && longestUnused !== undefined) atHand.delete(longestUnused);
    return read.memory;
  };

  const isCurrent = (read: AtHand): boolean => {
    try {
      return read.version === version();
    } catch {
      return false; // then reading anew says what is wrong
    }
  };

  const parse = async (guildId: string, stored: unknown): Promise<GuildMemory> => {
    if (stored === undefined) return nothingKept;
    const { success, data, error } = guildMemorySchema.safeParse(stored);
    if (success) return data;
    if (newerSchema.safeParse(stored).success) throw new Error('What is kept for a server is from a newer Bell Lap');
    const aside = `unreadable-${guildId}`;
    if (isDeepStrictEqual(await keyv.get(aside), stored)) return nothingKept;
    await keyv.set(aside, stored);
    report(guildId, z.prettifyError(error));
    return nothingKept;
  };

  const load = async (guildId: string): Promise<AtHand> => {
    const before = version();
    return { memory: await parse(guildId, await keyv.get(guildId)), version: before };
  };

  const store = async (guildId: string, change: GuildChange): Promise<GuildMemory> => {
    const read = await load(guildId);
    const memory = applyGuildChange(read.memory, change);
    // Reading takes a while, in which another process may have changed the same.
    if (!isCurrent(read)) return store(guildId, change);
    await keyv.set(guildId, z.encode(guildMemorySchema, memory));
    return keep(guildId, { ...read, memory });
  };

  return {
    read(guildId) {
      const known = atHand.get(guildId);
      if (known && isCurrent(known)) return known.memory;
      // What was changed meanwhile is at hand already, and newer.
      return load(guildId).then((read) => (atHand.get(guildId) === known ? keep(guildId, read) : read.memory));
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
