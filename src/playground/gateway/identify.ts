import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { botToken } from '../people.ts';
import type { Identify } from './payload.ts';

const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const all = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((bits, bit) => bits | bit, 0);

/** A shard looks after so many servers at most. */
const MOST_GUILDS = 2500;

/** The code with which Discord closes when it doesn't like how a bot in so many `guilds` says who it is. */
export function refusalOf({ token, intents, shard = [0, 1] }: Identify, guilds: number): GatewayCloseCodes | undefined {
  const [index, count] = shard;
  if (token !== botToken) return GatewayCloseCodes.AuthenticationFailed;
  if (index >= count) return GatewayCloseCodes.InvalidShard;
  if (guilds / count > MOST_GUILDS) return GatewayCloseCodes.ShardingRequired;
  if (intents & ~all) return GatewayCloseCodes.InvalidIntents;
  return intents & privileged ? GatewayCloseCodes.DisallowedIntents : undefined;
}
