import type { Logger } from 'pino';
import type { Answer } from '../answer.ts';
import type { Command } from '../command.ts';
import type { Config, Interactions } from '../config.ts';
import { connect } from '../discord/gateway.ts';
import { serveHttp } from '../discord/http.ts';
import type { Draw } from '../discord/illustrate.ts';
import { createMetrics } from '../discord/metrics.ts';
import type { Collect } from '../discord/send-file.ts';
import { serveStatusPages } from '../discord/status-pages.ts';
import type { GuildListener } from '../discord/take-events.ts';
import type { Errand } from '../errand.ts';

/** What answers, whichever way interactions come in. */
export interface Served {
  readonly commands: readonly Command[];
  readonly respond: (interaction: unknown) => Answer | Promise<Answer>;
  /** Does what is to be done besides. */
  readonly onErrand: (errand: Errand) => void;
  /** Draws the pictures of answers. */
  readonly draw: Draw;
  /** Makes the files that follow answers. */
  readonly collect: Collect;
  /** Hears of servers, where they are told of; nobody does where nothing can be done. */
  readonly guilds: GuildListener | undefined;
  readonly log: Logger;
}

/** A bot at work. */
export interface Running {
  /** Resolves if Discord puts the bot out for good, with the sentence that says why. */
  readonly lost: Promise<Error>;
  /** Takes no more interactions, lets the answers under way arrive, and stops. */
  close(): Promise<void>;
}

interface Listening extends Running {
  isReady(): boolean;
}

type Observed = Served & Pick<ReturnType<typeof createMetrics>, 'observe' | 'observeRefusal'>;

const never = new Promise<never>(() => {});

/** The ways in that come from Discord itself. */
export type FromDiscord = Exclude<Interactions, { by: 'playground' }>;

async function listen(
  way: FromDiscord,
  { api, metricsPort, drainSeconds }: Config,
  served: Observed,
): Promise<Listening> {
  // Without pages nobody could see that it isn't ready.
  const drainMs = metricsPort === undefined ? 0 : drainSeconds * 1000;
  switch (way.by) {
    case 'http': {
      const server = await serveHttp({ ...served, ...way, api, drainMs });
      return { lost: never, isReady: () => server.isReady(), close: () => server.close() };
    }
    case 'gateway':
      return connect({ ...served, token: way.token, shards: way.shards, api });
  }
}

/**
 * Takes interactions from Discord, with /health and /metrics beside it if they have a port.
 * @throws ConnectionError or PortError
 */
export async function serve(way: FromDiscord, config: Config, served: Served): Promise<Running> {
  const metrics = createMetrics();
  const { observe, observeRefusal } = metrics;
  const { metricsPort } = config;
  const bot = await listen(way, config, { ...served, observe, observeRefusal });
  if (metricsPort === undefined) return bot;
  const pages = await serveStatusPages({ port: metricsPort, isReady: () => bot.isReady(), metrics });
  return {
    lost: bot.lost,
    async close() {
      // /health goes on saying that the bot isn't ready while it drains.
      await bot.close();
      await pages.close();
    },
  };
}
