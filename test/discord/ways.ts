import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { connect } from '../../src/discord/gateway.ts';
import type { Respond } from '../../src/discord/inbox.ts';
import { type CapturedLog, captureLog } from './captured-log.ts';
import { serve } from './served.ts';
import { smallToken, startSmallDiscord } from './small-discord.ts';
import { type SmallWebhooks, startSmallWebhooks } from './small-webhooks.ts';

/** The bot behind one of its ways in, as Discord and its log see it. */
export interface Bot extends CapturedLog, AsyncDisposable {
  readonly webhooks: SmallWebhooks;
  /** Sends an interaction; resolves with the JSON of the first response. */
  ask(interaction: APIInteraction): Promise<unknown>;
  /** Sends the very same interaction once more, and resolves when the bot is done with it. */
  repeat(interaction: APIInteraction): Promise<void>;
  /** Resolves when everything under way was sent. */
  close(): Promise<void>;
}

interface Options {
  readonly respond: Respond;
  readonly deferAfterMs?: number;
}

async function throughHttp(options: Options): Promise<Bot> {
  const discord = await startSmallDiscord();
  const webhooks = await startSmallWebhooks(discord.api);
  const served = await serve({ ...options, api: webhooks.api });
  const ask = async (interaction: APIInteraction): Promise<unknown> => (await served.post(interaction)).json();
  return {
    ...served,
    webhooks,
    ask,
    repeat: async (interaction) => void (await ask(interaction)),
    close: () => served.server.close(),
    async [Symbol.asyncDispose]() {
      await served.server.close();
      await webhooks[Symbol.asyncDispose]();
      await discord[Symbol.asyncDispose]();
    },
  };
}

async function throughGateway(options: Options): Promise<Bot> {
  const discord = await startSmallDiscord();
  const webhooks = await startSmallWebhooks(discord.api);
  const captured = captureLog();
  const { log } = captured;
  const connection = await connect({ ...options, token: smallToken, api: webhooks.api, commands: [], log });
  return {
    ...captured,
    webhooks,
    ask: (interaction) => discord.dispatch(interaction),
    async repeat(interaction) {
      discord.gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
      await captured.line('answered already');
    },
    close: () => connection.close(),
    async [Symbol.asyncDispose]() {
      await connection.close();
      await webhooks[Symbol.asyncDispose]();
      await discord[Symbol.asyncDispose]();
    },
  };
}

/** Every way in which interactions reach the bot. */
export const ways = [
  ['the gateway', throughGateway],
  ['HTTP', throughHttp],
] as const;
