/** Discord wants at most 2,500 servers on each. */
export const SHARDS = 64;

/** The shard of a server. */
export const shardOf = (guildId: string): number => Number((BigInt(guildId) >> 22n) % BigInt(SHARDS));
