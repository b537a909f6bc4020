import { type Guild, makeGuild, type Room, speak } from '../../src/playground/guild.ts';

/** Ids of servers lie so far apart that they fall on one shard after another. */
const APART = 1n << 22n;

/** So many servers, each with so many channels in which the bot may speak. */
export const manyGuilds = (count: number, channelsEach = 1): Guild[] =>
  Array.from({ length: count }, (_, n) => {
    const id = ((300_000_000_000_000_000n / APART) * APART + BigInt(n) * APART).toString();
    const rooms = Array.from({ length: channelsEach }, (_, i): Room => [`lane-${i + 1}`, '', speak]);
    return makeGuild(id, `Club ${n + 1}`, rooms);
  });
