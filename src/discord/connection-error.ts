import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import { OperatorError } from '../operator-error.ts';
import { networkTrouble } from './network-trouble.ts';
import type { Shards } from './shards.ts';

/** Discord can't be joined, or has put the bot out; the message says why, and what to do, in words for whoever runs it. */
export class ConnectionError extends OperatorError {
  override readonly name = 'ConnectionError';
}

const refusedToken =
  'Discord refused the token in DISCORD_TOKEN. Get a new one in the Developer Portal ' +
  '(https://discord.com/developers/applications → your application → Bot → Reset Token) and put it in .env.';

const refusedIntents =
  'Discord refused the intents that Bell Lap asked for, though it asks for no privileged one. ' +
  'Look at Bot → Privileged Gateway Intents in the Developer Portal.';

const tooManyServers =
  'Discord refused the number of shards, because the bot is in more servers than one connection may serve.';

const adviceOn = (shards: Shards | undefined): string =>
  shards
    ? `Set SHARDS to parts of more than ${shards.count}, in every process, and start them again.`
    : 'Start Bell Lap again: it asks Discord for the right number each time it starts.';

/** Why Discord closed the connection for good; `code` is the one it closed the gateway with, `shards` those that were set. */
export function closedForGood(code: number, shards?: Shards): ConnectionError {
  return new ConnectionError(closeSentence(code, shards));
}

function closeSentence(code: number, shards: Shards | undefined): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return refusedToken;
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return `${tooManyServers} ${adviceOn(shards)}`;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return refusedIntents;
    default:
      return `Discord closed the connection for good (code ${code}). A newer Bell Lap may know the way back in.`;
  }
}

const isRefusedToken = (error: unknown): boolean =>
  (error instanceof DiscordAPIError && error.status === 401) ||
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid);

/** The error in words for whoever runs the bot, if it is one to expect when joining; else the very same error. */
export function explainConnection(error: unknown, api: string): unknown {
  if (isRefusedToken(error)) return new ConnectionError(refusedToken, { cause: error });
  const trouble = networkTrouble(error);
  if (trouble === undefined) return error;
  // An address may hold a password.
  const { origin, pathname } = new URL(api);
  const sentence = `Discord can't be reached at ${origin}${pathname} (${trouble}). Is this machine online, and https://discordstatus.com green?`;
  return new ConnectionError(sentence, { cause: error });
}
