import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { botToken } from '../people.ts';
import type { Identify } from './payload.ts';

const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

const all = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((bits, bit) => bits | bit, 0);

/** The code with which Discord closes when it doesn't like how a bot says who it is. */
export function refusalOf({ token, intents, shard = [0, 1] }: Identify): GatewayCloseCodes | undefined {
  const [index, count] = shard;
  if (token !== botToken) return GatewayCloseCodes.AuthenticationFailed;
  if (index >= count) return GatewayCloseCodes.InvalidShard;
  if (intents & ~all) return GatewayCloseCodes.InvalidIntents;
  return intents & privileged ? GatewayCloseCodes.DisallowedIntents : undefined;
}

/** Whether the bot asked to hear of its servers. */
export const wantsGuilds = ({ intents }: Identify): boolean => (intents & GatewayIntentBits.Guilds) !== 0;
