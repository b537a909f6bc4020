import { setTimeout as wait } from 'node:timers/promises';
import { Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../command.ts';
import { type ConnectionError, closedForGood, explainConnection } from './connection-error.ts';
import { logConnection } from './connection-log.ts';
import { Inbox, type Respond } from './inbox.ts';
import { register } from './register.ts';

/** What it takes to join Discord. */
export interface GatewayOptions {
  readonly token: string;
  /** Base URL of Discord's API. */
  readonly api: string;
  readonly commands: readonly Command[];
  readonly respond: Respond;
  readonly log: Logger;
}

/** A bot that is in Discord and answers. */
export interface Connection {
  /** Resolves if Discord ever puts the bot out for good; a connection that merely drops is taken up again by itself. */
  readonly lost: Promise<ConnectionError>;
  /** Takes no more interactions, lets the answers under way arrive for as long as patience lasts, and leaves. */
  close(patienceMs?: number): Promise<void>;
}

/**
 * Registers the commands, joins Discord through its gateway and answers what comes in.
 * @throws ConnectionError when Discord refuses the bot or can't be reached.
 */
export async function connect({ token, api, commands, respond, log }: GatewayOptions): Promise<Connection> {
  const client = createClient(api);
  const inbox = new Inbox(client.rest, respond, log);
  const lost = lossOf(client);
  logConnection(client, log);
  takeInteractions(client, inbox);
  try {
    await register(client.rest.setToken(token), commands, log);
    await client.login(token);
  } catch (error) {
    await client.destroy();
    // The code that Discord closed with says more than discord.js's error, and is always there first.
    throw await Promise.race([lost, explainConnection(error, api)]);
  }
  return { lost, close: (patienceMs = 10_000) => leave(client, inbox, log, patienceMs) };
}

/** No intents: interactions come without any. */
const createClient = (api: string): Client => new Client({ intents: [], shards: 'auto', rest: { api } });

/**
 * Takes interactions out of the stream of events before discord.js sees them. It would build objects from each one and keep
 * the users for ever, though nobody listens, and a field that it doesn't expect would end the process.
 */
function takeInteractions(client: Client, inbox: Inbox): void {
  client.on(Events.Raw, (packet: { t: string | null; d: unknown }) => {
    if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
    packet.t = 'TAKEN';
    inbox.take(packet.d);
  });
}

const lossOf = (client: Client): Promise<ConnectionError> =>
  new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(closedForGood(code))));

async function leave(client: Client, inbox: Inbox, log: Logger, patienceMs: number): Promise<void> {
  const answered = await inTime(inbox.finish(), patienceMs);
  if (!answered) log.warn('Left Discord while answers were still under way');
  // discord.js reports its own leaving as one more reconnect.
  client.removeAllListeners(Events.ShardReconnecting);
  const saidGoodbye = await inTime(client.destroy(), patienceMs);
  if (!saidGoodbye) log.warn('Left Discord without its goodbye');
}

/** Whether the work was done before patience ended; it is not waited for any longer. */
async function inTime(work: Promise<void>, patienceMs: number): Promise<boolean> {
  const bell = new AbortController();
  const late = wait(patienceMs, false, { signal: bell.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    bell.abort();
  }
}
