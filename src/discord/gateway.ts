import { Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../command.ts';
import { sendCallback } from './callback.ts';
import { type ConnectionError, closedForGood, explainConnection } from './connection-error.ts';
import { logConnection } from './connection-log.ts';
import { isDoneWithin } from './in-time.ts';
import { Inbox, type InboxOptions } from './inbox.ts';
import { interactionSchema } from './interaction.ts';
import { register } from './register.ts';

/** What it takes to join Discord. */
export interface GatewayOptions extends Omit<InboxOptions, 'rest'> {
  readonly token: string;
  /** Base URL of Discord's API. */
  readonly api: string;
  readonly commands: readonly Command[];
}

/** A bot that is in Discord and answers. */
export interface Connection {
  /** Resolves if Discord ever puts the bot out for good; a connection that merely drops is taken up again by itself. */
  readonly lost: Promise<ConnectionError>;
  /** Whether interactions arrive at this moment. */
  isReady(): boolean;
  /** Takes no more interactions, lets the answers under way arrive for as long as patience lasts, and leaves. */
  close(patienceMs?: number): Promise<void>;
}

/**
 * Registers the commands, joins Discord through its gateway and answers what comes in.
 * @throws ConnectionError when Discord refuses the bot or can't be reached.
 */
export async function connect({ token, api, commands, ...options }: GatewayOptions): Promise<Connection> {
  const { log } = options;
  const client = createClient(api);
  const inbox = new Inbox({ ...options, rest: client.rest });
  const lost = lossOf(client);
  logConnection(client, log);
  takeInteractions(client, inbox, log);
  try {
    await register(client.rest.setToken(token), commands, log);
    await client.login(token);
  } catch (error) {
    await client.destroy();
    // The code that Discord closed with says more than discord.js's error, and is always there first.
    throw await Promise.race([lost, explainConnection(error, api)]);
  }
  return {
    lost,
    isReady: () => client.isReady(),
    close: (patienceMs = 10_000) => leave(client, inbox, log, patienceMs),
  };
}

/** No intents: interactions come without any. */
const createClient = (api: string): Client => new Client({ intents: [], shards: 'auto', rest: { api } });

/**
 * Takes interactions out of the stream of events before discord.js sees them. It would build objects from each one and keep
 * the users for ever, though nobody listens, and a field that it doesn't expect would end the process.
 */
function takeInteractions(client: Client, inbox: Inbox, log: Logger): void {
  const send = sendCallback(client.rest, log);
  client.on(Events.Raw, (packet: { t: string | null; d: unknown }) => {
    if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    packet.t = 'TAKEN';
    const { success, data, error } = interactionSchema.safeParse(packet.d);
    if (success) inbox.take(data, send);
    else log.error({ err: error }, 'An interaction could not be read');
  });
}

const lossOf = (client: Client): Promise<ConnectionError> =>
  new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(closedForGood(code))));

async function leave(client: Client, inbox: Inbox, log: Logger, patienceMs: number): Promise<void> {
  const answered = await isDoneWithin(patienceMs, inbox.finish());
  if (!answered) log.warn('Left Discord while answers were still under way');
  // discord.js reports its own leaving as one more reconnect.
  client.removeAllListeners(Events.ShardReconnecting);
  const saidGoodbye = await isDoneWithin(patienceMs, client.destroy());
  if (!saidGoodbye) log.warn('Left Discord without its goodbye');
}
