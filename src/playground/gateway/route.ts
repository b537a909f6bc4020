import { GatewayIntentBits } from 'discord-api-types/v10';

/** Which sessions an event is for. */
export interface Route {
  /** The server that it is about, which falls on one shard; what is about none is for the first. */
  readonly guild?: string | undefined;
  /** The intents without which a session doesn't hear of it. */
  readonly intents?: GatewayIntentBits;
}

/** What a session hears: its shard (number, of how many), and its intents. */
export interface Ear {
  readonly shard: readonly [index: number, count: number];
  readonly intents: number;
}

/** Whether a server falls on a shard, by the formula of Discord's page on sharding. */
export const isOnShard = (guild: string, [index, count]: Ear['shard']): boolean =>
  Number((BigInt(guild) >> 22n) % BigInt(count)) === index;

/** Whether a session hears of an event. */
export const hears = ({ shard, intents }: Ear, { guild, intents: needed }: Route): boolean =>
  (needed === undefined || (intents & needed) === needed) &&
  (guild === undefined ? shard[0] === 0 : isOnShard(guild, shard));

/** Whether a session hears of its servers. */
export const hearsOfGuilds = ({ intents }: Ear): boolean => (intents & GatewayIntentBits.Guilds) !== 0;
