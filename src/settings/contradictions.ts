import { shardsSchema } from '../discord/shards.ts';
import { isRedisAddress } from './environment.ts';

/** The port for Discord’s requests where PORT is not set. */
export const USUAL_HTTP_PORT = 8080;

type Variables = Partial<Record<string, string>>;

/** Whether shards are left to other processes. */
function leavesShards(text: string): boolean {
  const { data: shards } = shardsSchema.safeParse(text);
  return shards !== undefined && shards.ids.length < shards.count;
}

/** What is wrong with SHARDS beside other variables. */
function shardContradictions(env: Variables): string[] {
  const { SHARDS, INTERACTIONS, DISCORD_TOKEN, STORE_URL = '' } = env;
  if (SHARDS === undefined) return [];
  if (INTERACTIONS === 'http') return ['SHARDS should be unset, as INTERACTIONS is http'];
  if (DISCORD_TOKEN === undefined) return ['DISCORD_TOKEN should be set, as SHARDS is'];
  if (!leavesShards(SHARDS) || isRedisAddress(STORE_URL)) return [];
  return [
    'STORE_URL should be a Redis, such as redis://localhost:6379, as SHARDS leaves shards to other processes, and they share one store',
  ];
}

/** Variables that are right alone and make no sense together. */
export function contradictions(env: Variables): string[] {
  const { DISCORD_TOKEN, DISCORD_PUBLIC_KEY, INTERACTIONS, METRICS_PORT, PORT = String(USUAL_HTTP_PORT) } = env;
  const isHttp = INTERACTIONS === 'http';
  const clash = isHttp && METRICS_PORT !== undefined && Number(METRICS_PORT) === Number(PORT) && Number(PORT) !== 0;
  const forgotten = INTERACTIONS === undefined && DISCORD_TOKEN === undefined && DISCORD_PUBLIC_KEY !== undefined;
  return [
    ...(isHttp && DISCORD_PUBLIC_KEY === undefined
      ? ['DISCORD_PUBLIC_KEY should be set, as INTERACTIONS is http']
      : []),
    ...(INTERACTIONS === 'gateway' && DISCORD_TOKEN === undefined
      ? ['DISCORD_TOKEN should be set, as INTERACTIONS is gateway']
      : []),
    ...(forgotten ? ['INTERACTIONS should be http, as there is a DISCORD_PUBLIC_KEY and no DISCORD_TOKEN'] : []),
    ...(clash ? [`METRICS_PORT should be another port than PORT, which is ${PORT}`] : []),
    ...shardContradictions(env),
  ];
}
