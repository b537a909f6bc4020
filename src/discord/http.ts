import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { REST } from 'discord.js';
import type { Command } from '../command.ts';
import { explainConnection } from './connection-error.ts';
import { type EndpointOptions, endpoint } from './endpoint.ts';
import { isDoneWithin } from './in-time.ts';
import { Inbox, type InboxOptions } from './inbox.ts';
import { listen, stopListening } from './listening.ts';
import { register } from './register.ts';
import { restSweep } from './rest-sweep.ts';

/** What it takes to be sent interactions by Discord. */
export interface HttpOptions extends Omit<InboxOptions, 'rest'>, Omit<EndpointOptions, 'inbox'> {
  /** 0 for any free one. */
  readonly port: number;
  /** With a token the commands are registered; answering takes none. */
  readonly token?: string | undefined;
  /** Base URL of Discord's API. */
  readonly api: string;
  readonly commands: readonly Command[];
  /** How long it goes on after `isReady` says no, so that a load balancer sees that and sends elsewhere; 0 if unset. */
  readonly drainMs?: number | undefined;
}

/** A bot that Discord can send interactions to. */
export interface HttpServer {
  readonly port: number;
  /** Whether it wants to be sent interactions. */
  isReady(): boolean;
  /** Wants no more, takes no new connections once drained, lets the answers under way arrive for as long as patience lasts, and stops. */
  close(patienceMs?: number): Promise<void>;
}

/**
 * A whole request has to arrive in five seconds, as Discord waits for three. Connections stay open longer than the minute
 * that load balancers keep them, so that none is closed just when the next request is on its way.
 */
const timing = {
  requestTimeout: 5_000,
  headersTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 75_000,
};

/**
 * Registers the commands if it has a token, and answers interactions at /interactions.
 * @throws ConnectionError when Discord refuses the token or can't be reached; PortError when the port can't be had.
 */
export async function serveHttp({
  port,
  token,
  api,
  commands,
  drainMs = 0,
  ...options
}: HttpOptions): Promise<HttpServer> {
  const { log } = options;
  const rest = new REST({ api, ...restSweep });
  if (token !== undefined) await registerOnce(rest.setToken(token), api, commands, log);
  const inbox = new Inbox({ ...options, rest });
  const handle = endpoint({ ...options, inbox });
  let isReady = true;
  const server = createServer(timing, (request, response) => {
    // So that the sender opens another connection, to another process, for its next request.
    if (!isReady) response.setHeader('connection', 'close');
    void handle(request, response);
  });
  const bound = await listen(server, port, 'PORT');
  log.info({ port: bound }, 'Waiting for Discord at /interactions');
  return {
    port: bound,
    isReady: () => isReady,
    async close(patienceMs = 10_000) {
      isReady = false;
      if (drainMs > 0) await wait(drainMs);
      const answered = (await stopListening(server, patienceMs)) && (await isDoneWithin(patienceMs, inbox.finish()));
      if (!answered) log.warn('Stopped while answers were still under way');
    },
  };
}

async function registerOnce(
  rest: REST,
  api: string,
  commands: readonly Command[],
  log: InboxOptions['log'],
): Promise<void> {
  try {
    await register(rest, commands, log);
  } catch (error) {
    throw explainConnection(error, api);
  }
}
