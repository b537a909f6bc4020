import { createServer, type Server } from 'node:http';
import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';
import { act, befall, type Stage } from './actions.ts';
import { type Clock, createClock } from './clock.ts';
import { faultSchema } from './fault.ts';
import { Faults } from './faults.ts';
import { forgetOld } from './forget.ts';
import { Gateway } from './gateway/gateway.ts';
import type { Guild } from './guild.ts';
import { deliver } from './interactions/send.ts';
import { lifetimes } from './limits.ts';
import { listen } from './listen.ts';
import { Nonces } from './messages/nonces.ts';
import type { Action } from './page-actions.ts';
import { botToken } from './people.ts';
import type { RateRules } from './rate-limits.ts';
import { RestServer, type SeenRequest } from './rest/rest-server.ts';
import { guilds } from './servers.ts';
import type { SmallDiscord } from './small-discord.ts';
import { createIds } from './snowflake.ts';
import { Store } from './store.ts';
import { Tally } from './tally.ts';
import { crash, serveOn } from './web/serve-on.ts';

/** A small Discord on this machine: REST, gateway and page on one port of the loopback, for one bot. */
export interface Playground extends AsyncDisposable {
  /** Address of the page. */
  readonly url: string;
  /** Base URL of the API, for DISCORD_API. */
  readonly api: string;
  /** The token of its bot. */
  readonly token: string;
  readonly clock: Clock;
  readonly store: Store;
  /** Counts what the bot posts of its own accord. */
  readonly tally: Tally;
  readonly gateway: Gateway;
  /** Keeps every request of the bot waiting until the returned function is called. */
  hold(): () => void;
  /** Makes something go wrong. */
  fault(fault: z.input<typeof faultSchema>): void;
  /** Every request of the bot so far, with what it was answered. */
  readonly requests: readonly SeenRequest[];
  /** Tells of every request from now on, before its answer goes out. */
  onRequest(listener: (seen: SeenRequest) => void): void;
  /** Resolves when the next request of the bot has come in, though it may be held. */
  arrival(): Promise<void>;
  /** Does what the page can do; returns the id of the interaction that it began. @throws ActionRefused */
  act(action: Action): string | undefined;
  /** Sends an interaction of the test's own making to the bot, as though a user had begun it. */
  deliver(interaction: APIInteraction): void;
  close(): Promise<void>;
}

/** How a playground is started. */
export interface PlaygroundOptions {
  /** 0 for any that is free. */
  readonly port?: number;
  /** Shared with the bot, so that “tomorrow” is the same day for both. */
  readonly clock?: Clock;
  readonly heartbeatMs?: number;
  /** How long the bot has for its first response, if not Discord's three seconds. */
  readonly patienceMs?: number;
  /** How long it takes to count a poll that is over (`is_finalized`): no time, unless told otherwise. */
  readonly pollCountMs?: number;
  /** The servers, if not the two of the page. */
  readonly servers?: readonly Guild[];
  /** Rate limits, such as `discordsRates`; without them requests are limited by faults only. */
  readonly rates?: RateRules;
  /** For benches: messages are forgotten after five minutes, interactions after fifteen, and `requests` stays empty. */
  readonly isForgetful?: boolean;
  /** Hears of what should never happen: a request that breaks the playground itself. It throws unless told otherwise. */
  readonly onFailure?: (error: unknown) => void;
}

const addressSchema = z.object({ port: z.int() });

/** As often as Discord asks for. */
const HEARTBEAT_MS = 41_250;

type Given = Pick<SmallDiscord, 'clock' | 'dispatch' | 'patienceMs' | 'pollCountMs'>;

function createDiscord(server: Server, servers: readonly Guild[], given: Given): SmallDiscord {
  const { clock } = given;
  const origin = () => `http://127.0.0.1:${addressSchema.parse(server.address()).port}`;
  const store = new Store(servers);
  clock.onMove(() => store.apply({ type: 'clock-moved' }));
  return { ...given, store, nonces: new Nonces(), newId: createIds(clock.now), origin };
}

/** Starts a playground. @throws PlaygroundError when its port is taken. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { port = 8024, clock = createClock(), heartbeatMs = HEARTBEAT_MS, onFailure = crash } = options;
  const {
    patienceMs = lifetimes.firstResponse,
    pollCountMs = 0,
    servers = guilds,
    rates = {},
    isForgetful = false,
  } = options;
  const server = createServer();
  const faults = new Faults();
  const discord = createDiscord(server, servers, {
    ...{ clock, patienceMs, pollCountMs },
    dispatch: (event, data, route) => gateway.dispatch(event, data, route),
  });
  const tally = new Tally(discord.store);
  if (isForgetful) forgetOld(discord);
  const rest = new RestServer(discord, { faults, rates, isNoted: !isForgetful });
  const gateway = new Gateway({
    ...{ server, clock, faults, heartbeatMs },
    guilds: () => [...discord.store.state.guilds.values()].filter(({ hasBot }) => hasBot),
    url: () => discord.origin().replace('http', 'ws'),
    onPresence: (botIsOnline) => {
      if (botIsOnline !== discord.store.state.botIsOnline) discord.store.apply({ type: 'presence', botIsOnline });
    },
  });
  const stage: Stage = { discord, gateway, faults };
  serveOn(server, rest, stage, onFailure);
  await listen(server, port);
  const close = async () => {
    clock.stop();
    gateway.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: discord.origin(),
    api: `${discord.origin()}/api`,
    token: botToken,
    ...{ clock, gateway, tally, store: discord.store, requests: rest.requests },
    hold: () => faults.hold(),
    fault: (fault) => befall(stage, faultSchema.parse(fault)),
    onRequest: (listener) => rest.onRequest(listener),
    arrival: () => rest.arrival(),
    act: (action) => act(stage, action),
    deliver: (interaction) => deliver(discord, interaction),
    close,
    [Symbol.asyncDispose]: close,
  };
}
