import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../command.ts';
import { sendCallback } from './callback.ts';
import { type ConnectionError, closedForGood, explainConnection } from './connection-error.ts';
import { logConnection } from './connection-log.ts';
import { isDoneWithin } from './in-time.ts';
import { Inbox, type InboxOptions } from './inbox.ts';
import { interactionSchema } from './interaction.ts';
import { register } from './register.ts';
import { restSweep } from './rest-sweep.ts';
import type { Shards } from './shards.ts';
import { type GuildListener, takeEvents } from './take-events.ts';

/** What it takes to join Discord. */
export interface GatewayOptions extends Omit<InboxOptions, 'rest'> {
  readonly token: string;
  /** Base URL of Discord's API. */
  readonly api: string;
  readonly commands: readonly Command[];
  /** The shards of this process; as many as Discord advises, all of them here, if unset. The one with shard 0 registers. */
  readonly shards?: Shards | undefined;
  /** Hears of servers that the bot comes into and goes out of. */
  readonly guilds?: GuildListener | undefined;
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
export async function connect(options: GatewayOptions): Promise<Connection> {
  const { token, api, commands, shards, guilds, log } = options;
  const client = createClient(options);
  const inbox = new Inbox({ ...options, rest: client.rest });
  const lost = lossOf(client, shards);
  logConnection(client, log);
  takeEvents(client, { onInteraction: taker(client, inbox, log), guilds });
  try {
    client.rest.setToken(token);
    if (shards === undefined || shards.ids.includes(0)) await register(client.rest, commands, log);
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

/** Interactions come without any intent; the one that tells of servers is not privileged. No server is waited for. */
const createClient = ({ api, shards, guilds }: GatewayOptions): Client =>
  new Client({
    intents: guilds ? [GatewayIntentBits.Guilds] : [],
    rest: { api, ...restSweep },
    waitGuildTimeout: 0,
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: 'auto' }),
  });

function taker(client: Client, inbox: Inbox, log: Logger): (interaction: unknown) => void {
  const send = sendCallback(client.rest, log);
  return (interaction) => {
    const { success, data, error } = interactionSchema.safeParse(interaction);
    if (success) inbox.take(data, send);
    else log.error({ err: error }, 'An interaction could not be read');
  };
}

const lossOf = (client: Client, shards: Shards | undefined): Promise<ConnectionError> =>
  new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(closedForGood(code, shards))));

async function leave(client: Client, inbox: Inbox, log: Logger, patienceMs: number): Promise<void> {
  const answered = await isDoneWithin(patienceMs, inbox.finish());
  if (!answered) log.warn('Left Discord while answers were still under way');
  // discord.js reports its own leaving as one more reconnect.
  client.removeAllListeners(Events.ShardReconnecting);
  const saidGoodbye = await isDoneWithin(patienceMs, client.destroy());
  if (!saidGoodbye) log.warn('Left Discord without its goodbye');
}
